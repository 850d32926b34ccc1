/** Compiles the lesson kit and the portable rules into `out/lesson-kit`, with a manifest beside them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KitManifest, readManifest } from './lesson-kit-manifest.ts';
import { buildRobloxProgram, PLUGIN_WORKSPACE, ROOT } from './roblox-ts-build.ts';

const KIT = join(PLUGIN_WORKSPACE, 'lesson-kit');
const SHARED_LESSON = join(ROOT, 'shared', 'src', 'lesson');
const PROJECT_FILE = join(KIT, 'default.project.json');

/** Where the compiled kit lies. */
export const KIT_OUT = join(PLUGIN_WORKSPACE, 'out', 'lesson-kit');
const MANIFEST_FILE = join(KIT_OUT, 'manifest.json');

export interface KitBuild {
  readonly manifest: KitManifest;
  /** False when nothing had changed. */
  readonly compiled: boolean;
}

/** Rejects with the compiler's words when the kit does not compile. */
export async function buildLessonKit(): Promise<KitBuild> {
  const compiled = await buildRobloxProgram(
    {
      name: 'The lesson kit',
      settings: join(KIT, 'tsconfig.json'),
      projectFile: PROJECT_FILE,
      type: 'game',
      out: KIT_OUT,
      inputs: [KIT, join(SHARED_LESSON, 'rules'), join(SHARED_LESSON, 'play')],
    },
    () => writeFileSync(MANIFEST_FILE, `${JSON.stringify(readManifest(PROJECT_FILE, KIT_OUT), null, 2)}\n`),
  );
  return { manifest: JSON.parse(readFileSync(MANIFEST_FILE, 'utf8')), compiled };
}
