/**
 * Reading the migrations that drizzle-kit generated: `meta/_journal.json` names them in order, each stands in a file
 * `<tag>.sql`. They are read as files, in a checkout and inside a packaged app alike.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

export interface Migration {
  /** Place in the order, from 0. */
  readonly index: number;
  readonly tag: string;
  readonly sql: string;
  /** SHA-256 of the text with line ends as `\n`, so that a checkout on Windows gives the same. */
  readonly hash: string;
}

const journalSchema = z.object({ entries: z.array(z.object({ idx: z.number().int(), tag: z.string().min(1) })) });

/** Reads all migrations of a folder in order. Throws when the journal skips a number or names a missing file. */
export function readMigrations(folder: string): readonly Migration[] {
  const journal = journalSchema.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')));
  return journal.entries.map(({ idx, tag }, index) => {
    if (idx !== index) throw new Error(`Migration ${tag} has number ${idx}, ${index} was expected.`);
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n');
    return { index, tag, sql, hash: createHash('sha256').update(sql).digest('hex') };
  });
}

/** The folder `drizzle` next to or above the running code: `desktop/drizzle` in a checkout, the app's own when packaged. */
export function findMigrationsFolder(from: string = import.meta.dirname): string {
  const folder = join(from, 'drizzle');
  if (existsSync(join(folder, 'meta', '_journal.json'))) return folder;
  const above = dirname(from);
  if (above === from) throw new Error('The folder with the migrations of the library is missing.');
  return findMigrationsFolder(above);
}
