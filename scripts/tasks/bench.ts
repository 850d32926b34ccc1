/**
 * `npm run bench`: runs every `*.bench.ts`, prints one table, and writes `bench-results/latest.json`. Each figure stands
 * beside a peer or a limit measured in the same run, since absolute times say little about another machine. Ends with exit
 * code 1 when a limit was passed. With words, only the benchmarks whose path holds one of them.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type BenchRow, isWithinLimit } from '@toolboxai/shared/bench';
import { table } from '../../desktop/src/cli/terminal.ts';
import { buildAll } from '../build/builds.ts';
import { ROOT, run } from '../run.ts';

const words = process.argv.slice(2);
const results = join(ROOT, 'bench-results');
await buildAll();
mkdirSync(results, { recursive: true });
const rows: BenchRow[] = [];
let broken = 0;
for (const file of (await benchmarks()).sort()) {
  process.stderr.write(`… ${file}\n`);
  const measured = await measure(join(ROOT, file));
  if (measured === undefined) broken += 1;
  else rows.push(...measured);
}
const lines = table([['WHAT', 'MEASURED', 'BESIDE', 'RATIO', 'LIMIT'], ...rows.map(cells)]);
process.stdout.write(`\n${lines.map((line) => line.trimEnd()).join('\n')}\n`);
const machine = { node: process.versions.node, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
writeFileSync(join(results, 'latest.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
const over = rows.filter((row) => !isWithinLimit(row));
if (over.length > 0) process.stdout.write(`\nOver the limit: ${over.map((row) => row.name).join('; ')}\n`);
process.exit(over.length + broken > 0 ? 1 : 0);

async function benchmarks(): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob('{shared,desktop,studio-plugin}/src/**/*.bench.ts', { cwd: ROOT })) {
    const path = file.replaceAll('\\', '/');
    if (words.length === 0 || words.some((word) => path.includes(word))) files.push(path);
  }
  return files;
}

/** `undefined` when the benchmark ended without figures; it has said why. */
async function measure(file: string): Promise<BenchRow[] | undefined> {
  const answer = join(results, 'one.json');
  rmSync(answer, { force: true });
  const code = await run('node', ['--no-warnings', join(ROOT, 'scripts', 'bench', 'one.ts'), file, answer]);
  const measured: BenchRow[] | undefined = existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')) : undefined;
  rmSync(answer, { force: true });
  return code === 0 ? measured : undefined;
}

function cells(row: BenchRow): string[] {
  const { name, value, unit, peer, ratio, limit } = row;
  return [
    name,
    `${figure(value)} ${unit}`,
    peer === undefined ? '' : `${peer.name}: ${figure(peer.value)} ${unit}`,
    ratio === undefined ? '' : `× ${figure(ratio)}`,
    limit === undefined ? '' : `${isWithinLimit(row) ? '✓' : '✗'} ${figure(limit)}`,
  ];
}

function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 0.01 ? value.toPrecision(3) : value.toFixed(4);
}
