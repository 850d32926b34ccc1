/** What a database holds, table by table: taken before and after a migration, and of a backup and its original. */
import type { Database as Sqlite } from 'better-sqlite3';

export interface Census {
  readonly rows: ReadonlyMap<string, number>;
  readonly triggers: ReadonlySet<string>;
}

/** Counts the rows of every table. Tables that SQLite and FTS5 keep for themselves are left out. */
export function takeCensus(sqlite: Sqlite): Census {
  const tables = sqlite
    .prepare<[], string>(
      `select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
    )
    .pluck()
    .all();
  const rows = new Map(tables.map((name) => [name, countRows(sqlite, name)]));
  const triggers = sqlite.prepare<[], string>(`select name from sqlite_schema where type = 'trigger'`).pluck().all();
  return { rows, triggers: new Set(triggers) };
}

function countRows(sqlite: Sqlite, table: string): number {
  const count = sqlite
    .prepare<[], number>(`select count(*) from "${table.replaceAll('"', '""')}"`)
    .pluck()
    .get();
  return count ?? 0;
}

/**
 * What a migration lost: rows of a table that was not announced with a line `-- shrinks: <table>`, tables that were not
 * announced with `-- drops: <table>`, triggers that were not announced with `-- drops: <trigger>`.
 */
export function unannouncedLosses(before: Census, after: Census, sql: string): readonly string[] {
  const announced = (verb: 'shrinks' | 'drops') =>
    new Set([...sql.matchAll(new RegExp(`^-- ${verb}: *(\\S+) *$`, 'gm'))].map((match) => match[1] ?? ''));
  const shrinks = announced('shrinks');
  const drops = announced('drops');
  const losses: string[] = [];
  for (const [table, count] of before.rows) {
    const left = after.rows.get(table);
    if (left === undefined && !drops.has(table)) losses.push(`table ${table} is gone`);
    if (left !== undefined && left < count && !shrinks.has(table)) {
      losses.push(`table ${table} went from ${count} rows to ${left}`);
    }
  }
  for (const trigger of before.triggers) {
    if (!after.triggers.has(trigger) && !drops.has(trigger)) losses.push(`trigger ${trigger} is gone`);
  }
  return losses;
}
