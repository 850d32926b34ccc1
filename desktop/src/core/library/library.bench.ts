/**
 * A library of 10,000 lessons: opening it, listing it, searching it, each beside a peer measured in the same process:
 * reading the same file from end to end, and looking through the same words in memory from the first to the last.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from '@toolboxai/shared/bench';
import { seedLargeLibrary } from './testing/large-library.ts';
import type { LibraryMeasurements } from './testing/measure-library.ts';

const LESSONS = 10_000;
const MEGABYTE = 1024 * 1024;

/** Takes about a minute, most of it writing the lessons. `lessons` is for trying it out. */
export async function bench(lessons: number = LESSONS): Promise<BenchRow[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'toolboxai-bench-'));
  try {
    const before = performance.now();
    seedLargeLibrary(dataDir, lessons);
    const seedMs = performance.now() - before;
    const script = join(import.meta.dirname, 'testing', 'measure-library.ts');
    const said = execFileSync(process.execPath, ['--no-warnings', script, dataDir], { encoding: 'utf8' });
    return rowsOf(JSON.parse(said), seedMs);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function rowsOf(measured: LibraryMeasurements, seedMs: number): BenchRow[] {
  const of = `${measured.lessons} lessons`;
  const scan = 'linear scan of the same words in memory';
  return [
    beside(`open, ${of}`, measured.openMs, 'ms', 'reading the file', measured.readFileMs, 1),
    { name: `first page, ${of}`, value: measured.firstPageMs, unit: 'ms' },
    { name: `last page by title, ${of}`, value: measured.lastPageMs, unit: 'ms' },
    { name: `read a lesson, ${of}`, value: measured.getMs, unit: 'ms' },
    { name: `save a lesson, ${of}`, value: measured.saveMs, unit: 'ms' },
    beside(`search a rare word, ${of}`, measured.searchRareMs, 'ms', scan, measured.scanRareMs, 1),
    beside(`search a word of every lesson, ${of}`, measured.searchCommonMs, 'ms', scan, measured.scanCommonMs),
    beside(`search two words of every lesson, ${of}`, measured.searchTwoMs, 'ms', scan, measured.scanTwoMs),
    beside(
      `peak memory, ${of}`,
      measured.peakBytes / MEGABYTE,
      'MB',
      'the process before opening',
      measured.bareBytes / MEGABYTE,
      4,
    ),
    { name: `file, ${of}`, value: measured.fileBytes / MEGABYTE, unit: 'MB' },
    { name: `write ${of}`, value: seedMs / measured.lessons, unit: 'ms/lesson' },
  ];
}

function beside(name: string, value: number, unit: string, peer: string, peerValue: number, limit?: number): BenchRow {
  const row = { name, value, unit, peer: { name: peer, value: peerValue }, ratio: value / peerValue };
  return limit === undefined ? row : { ...row, limit };
}
