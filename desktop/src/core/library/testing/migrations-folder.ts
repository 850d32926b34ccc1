/** Migration folders for tests: copies of a real one, cut short, changed or with more at the end. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { temporaryFolder } from './temporary-library.ts';

const journalSchema = z.looseObject({ entries: z.array(z.looseObject({ idx: z.number(), tag: z.string() })) });

/** A copy of `folder` with its first `keep` migrations and then `more`, in the form that drizzle-kit writes. */
export function migrationsFolder(options: {
  readonly from: string;
  readonly keep?: number;
  readonly more?: readonly { readonly tag: string; readonly sql: string }[];
}): string {
  const folder = join(temporaryFolder(), 'drizzle');
  cpSync(options.from, folder, { recursive: true });
  const file = join(folder, 'meta', '_journal.json');
  const journal = journalSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const entries = journal.entries.slice(0, options.keep ?? journal.entries.length);
  for (const { tag, sql } of options.more ?? []) {
    writeFileSync(join(folder, `${tag}.sql`), sql);
    const when = 1_900_000_000_000 + entries.length;
    entries.push({ idx: entries.length, version: '6', when, tag, breakpoints: true });
  }
  writeFileSync(file, JSON.stringify({ ...journal, entries }));
  return folder;
}
