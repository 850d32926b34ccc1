/**
 * The secrets that plugins prove themselves with: the install's own, which the app bakes into the plugin file that it writes,
 * and one for every plugin that was paired by code. They lie in the data folder, in a file that only its owner may read.
 *
 * A secret that was given out is on the disk before anybody hears of it; when it cannot be written, nothing has changed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@toolboxai/shared/errors';
import { z } from 'zod';
import { asAppError, writePrivately } from '../../library/index.ts';

const secretSchema = z.string().regex(/^[0-9a-f]{64}$/);
const fileSchema = z.strictObject({
  version: z.literal(1),
  install: secretSchema,
  paired: z.array(z.strictObject({ id: z.string(), secret: secretSchema, pairedAt: z.number() })),
});
type KeyFile = z.infer<typeof fileSchema>;

/** The id of the install's own secret. */
export const INSTALL_KEY = 'install';
/** The oldest go when more are paired. */
const MOST_PAIRED = 32;

export interface StudioKeys {
  /** The secret to bake into the plugin file. */
  readonly installSecret: string;
  find(id: string): string | undefined;
  /** Keeps the secret of a plugin that was paired. @throws AppError `disk-full` and its kin; then nothing has changed */
  add(id: string, secret: string): void;
}

export interface KeyOptions {
  readonly dataDir: string;
  readonly clock: () => number;
  /** So many random hexadecimal digits. */
  readonly randomHex: (digits: number) => string;
  /** How a file is written; a test lets it fail. */
  readonly write?: (file: string, text: string) => void;
}

/** Makes the install's secret when there is none. @throws AppError `studio-keys-damaged`, `disk-full` and its kin */
export function openStudioKeys({ dataDir, clock, randomHex, write = writePrivately }: KeyOptions): StudioKeys {
  const file = join(dataDir, 'studio-keys.json');
  const save = (next: KeyFile): void => {
    try {
      write(file, `${JSON.stringify(next)}\n`);
    } catch (error) {
      throw asAppError(error, file);
    }
  };
  let kept = readKeys(file);
  if (kept === undefined) {
    kept = { version: 1, install: randomHex(64), paired: [] };
    save(kept);
  }
  let current = kept;
  return {
    installSecret: current.install,
    find: (id) => (id === INSTALL_KEY ? current.install : current.paired.find((key) => key.id === id)?.secret),
    add(id, secret) {
      const paired = [...current.paired, { id, secret, pairedAt: clock() }].slice(-MOST_PAIRED);
      const next = { ...current, paired };
      save(next);
      current = next;
    },
  };
}

function readKeys(file: string): KeyFile | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw asAppError(error, file);
  }
  try {
    return fileSchema.parse(JSON.parse(text));
  } catch {
    // The cause would quote the secrets.
    throw new AppError({
      code: 'studio-keys-damaged',
      message: 'The file with the keys for Roblox Studio is damaged.',
      hint: `Delete ${file}, start ToolBoxAI again, and install the plugin again.`,
      details: { file },
    });
  }
}
