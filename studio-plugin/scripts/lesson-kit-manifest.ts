/**
 * The list of what the compiled lesson kit consists of and where each script goes in a place. Whoever builds a place
 * embeds the kit by this list alone and needs to know nothing of roblox-ts:
 *   - make each script at its `path`, from the service down; folders on the way that are no script themselves are
 *     `Folder`s, save for services and `StarterPlayerScripts`;
 *   - a ModuleScript may itself hold others (its path is the beginning of theirs);
 *   - put the two halves of the lesson as ModuleScripts at the paths of `lessonData`.
 */
import { type CompiledScript, compiledScripts } from './compiled-scripts.ts';

export interface KitManifest {
  /** Files relative to the manifest. */
  readonly scripts: readonly CompiledScript[];
  readonly lessonData: {
    /** ModuleScript for the half that students may see. */
    readonly client: readonly string[];
    /** ModuleScript for the half that only the server knows. */
    readonly server: readonly string[];
  };
}

/** The manifest of the kit compiled into `outDir` under the project file. */
export function readManifest(projectFile: string, outDir: string): KitManifest {
  return {
    scripts: compiledScripts(projectFile, outDir),
    lessonData: {
      client: ['ReplicatedStorage', 'ToolBoxAI', 'Lesson'],
      server: ['ServerScriptService', 'ToolBoxAI', 'LessonKeys'],
    },
  };
}
