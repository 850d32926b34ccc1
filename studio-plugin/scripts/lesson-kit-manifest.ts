/**
 * The list of what the compiled lesson kit consists of and where each script goes in a place. Whoever builds a place
 * embeds the kit by this list alone and needs to know nothing of roblox-ts:
 *   - make each script at its `path`; folders on the way that are no script themselves are `Folder`s, save for services and
 *     `StarterPlayerScripts`;
 *   - a ModuleScript may itself hold others (its path is the beginning of theirs);
 *   - put the two halves of the lesson as ModuleScripts at the paths of `lessonData`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

export interface KitManifest {
  readonly scripts: readonly KitScript[];
  readonly lessonData: {
    /** ModuleScript for the half that students may see. */
    readonly client: readonly string[];
    /** ModuleScript for the half that only the server knows. */
    readonly server: readonly string[];
  };
}

export interface KitScript {
  /** From the service down; the last is the script's name. */
  readonly path: readonly string[];
  readonly className: 'Script' | 'LocalScript' | 'ModuleScript';
  /** Relative to the manifest, with forward slashes. */
  readonly file: string;
}

/** A node of a Rojo project file, as far as the kit's own file goes. */
interface ProjectNode {
  readonly $path?: string;
  readonly [name: string]: ProjectNode | string | undefined;
}

/** The manifest of the kit compiled into `outDir` under the project file; `projectDir` is where that file stands. */
export function readManifest(project: { readonly tree: ProjectNode }, projectDir: string, outDir: string): KitManifest {
  const scripts = mappedFolders(project.tree, []).flatMap(({ path, folder }) => {
    const absolute = join(projectDir, folder);
    return existsSync(absolute) ? scriptsIn(absolute, path, outDir) : [];
  });
  return {
    scripts,
    lessonData: {
      client: ['ReplicatedStorage', 'ToolBoxAI', 'Lesson'],
      server: ['ServerScriptService', 'ToolBoxAI', 'LessonKeys'],
    },
  };
}

function mappedFolders(
  node: ProjectNode,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly folder: string }[] {
  if (node.$path !== undefined) return [{ path, folder: node.$path }];
  return Object.entries(node).flatMap(([name, child]) =>
    typeof child === 'object' ? mappedFolders(child, [...path, name]) : [],
  );
}

function scriptsIn(folder: string, path: readonly string[], outDir: string): readonly KitScript[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry): readonly KitScript[] => {
    const absolute = join(folder, entry.name);
    if (entry.isDirectory()) return scriptsIn(absolute, [...path, entry.name], outDir);
    const named = /^(.+?)(\.server|\.client)?\.luau?$/.exec(entry.name);
    if (named === null) return [];
    const [, name = '', kind] = named;
    return [
      {
        path: name === 'init' ? path : [...path, name],
        className: kind === '.server' ? 'Script' : kind === '.client' ? 'LocalScript' : 'ModuleScript',
        file: relative(outDir, absolute).split(sep).join(posix.sep),
      },
    ];
  });
}

export function readProject(file: string): { readonly tree: ProjectNode } {
  return JSON.parse(readFileSync(file, 'utf8'));
}
