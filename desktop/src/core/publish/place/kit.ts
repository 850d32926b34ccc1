/**
 * The lesson kit as it is carried into every place: compiled scripts with the place in the tree where each belongs, and
 * where the lesson's data goes. `manifest.json` beside the compiled files says which is which.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { AppError } from '@toolboxai/shared/errors';
import { z } from 'zod';

const SCRIPT_CLASSES = ['Script', 'LocalScript', 'ModuleScript'] as const;
const treePathSchema = z.array(z.string().min(1)).min(2);

export const lessonKitManifestSchema = z.object({
  scripts: z
    .array(
      z.object({
        /** Names from the service down: `["ServerScriptService", "ToolBoxAI", "server", "main"]`. */
        path: treePathSchema,
        className: z.enum(SCRIPT_CLASSES),
        /** The compiled file, beside the manifest. */
        file: z.string().min(1),
      }),
    )
    .min(1),
  /** Where the two halves of the lesson's data are looked for. */
  lessonData: z.object({ client: treePathSchema, server: treePathSchema }),
});

export interface KitScript {
  readonly path: readonly string[];
  readonly className: (typeof SCRIPT_CLASSES)[number];
  readonly source: string;
}

export interface LessonKit {
  readonly scripts: readonly KitScript[];
  readonly lessonData: { readonly client: readonly string[]; readonly server: readonly string[] };
}

/** Services whose content never leaves the server: the only ones that may hold what answers the questions. */
export const SERVER_SERVICES: readonly string[] = ['ServerScriptService', 'ServerStorage'];

/** @throws AppError `lesson-kit-missing`, `lesson-kit-damaged` */
export async function loadLessonKit(directory: string): Promise<LessonKit> {
  const manifest = await readManifest(directory);
  const scripts = await Promise.all(
    manifest.scripts.map(async ({ path, className, file }) => ({
      path,
      className,
      source: await readText(join(directory, insideOnly(file))),
    })),
  );
  return { scripts, lessonData: manifest.lessonData };
}

async function readManifest(directory: string): Promise<z.infer<typeof lessonKitManifestSchema>> {
  const text = await readText(join(directory, 'manifest.json'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw damaged('its list of files cannot be read', cause);
  }
  const parsed = lessonKitManifestSchema.safeParse(value);
  if (!parsed.success) throw damaged('its list of files has another form than expected', parsed.error);
  if (!SERVER_SERVICES.includes(parsed.data.lessonData.server[0] ?? '')) {
    throw damaged('it would put the answers where students can read them', undefined);
  }
  return parsed.data;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError({
      code: 'lesson-kit-missing',
      message: 'The part of ToolBoxAI that plays lessons inside Roblox is not there.',
      hint: 'Install ToolBoxAI again; in a checkout, run the build of the lesson kit.',
      details: { file },
      cause,
    });
  }
}

function insideOnly(file: string): string {
  const path = normalize(file);
  if (path.startsWith('..') || path.startsWith(sep)) throw damaged('its list names a file outside of it', undefined);
  return path;
}

function damaged(what: string, cause: unknown): AppError {
  return new AppError({
    code: 'lesson-kit-damaged',
    message: `The part of ToolBoxAI that plays lessons inside Roblox is damaged: ${what}.`,
    hint: 'Install ToolBoxAI again; in a checkout, run the build of the lesson kit.',
    ...(cause === undefined ? {} : { cause }),
  });
}
