/**
 * `npm run bench`: runs every `*.bench.ts`, prints one table, and writes `bench-results/latest.json`. Each figure stands
 * beside a peer or a limit measured in the same run, since absolute times say little about another machine.
 * With words, only the benchmarks whose path holds one of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table } from '../../desktop/src/cli/terminal.ts';
import { buildAll } from '../build/builds.ts';
import { ROOT } from '../run.ts';

interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer?: { readonly name: string; readonly value: number };
  readonly ratio?: number;
  readonly limit?: number;
}

const words = process.argv.slice(2);
await buildAll();
const rows: BenchRow[] = [];
for await (const file of glob('{shared,desktop,studio-plugin}/src/**/*.bench.ts', { cwd: ROOT })) {
  if (words.length > 0 && !words.some((word) => file.includes(word))) continue;
  process.stderr.write(`… ${file}\n`);
  const module: { bench(): Promise<BenchRow[]> } = await import(pathToFileURL(join(ROOT, file)).href);
  rows.push(...(await module.bench()));
}
const shown = rows.map((row) => [
  row.name,
  `${figure(row.value)} ${row.unit}`,
  row.peer === undefined ? '' : `${row.peer.name}: ${figure(row.peer.value)} ${row.unit}`,
  row.ratio === undefined ? '' : `× ${figure(row.ratio)}`,
  row.limit === undefined ? '' : `limit ${figure(row.limit)}`,
]);
process.stdout.write(`${table([['what', 'measured', 'beside', 'ratio', 'limit'], ...shown]).join('\n')}\n`);
const results = join(ROOT, 'bench-results');
mkdirSync(results, { recursive: true });
const machine = { node: process.versions.node, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
writeFileSync(join(results, 'latest.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`);

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
