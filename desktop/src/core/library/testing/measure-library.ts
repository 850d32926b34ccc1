/**
 * A process of its own that opens a large library and measures what a person waits for, so that memory and cold caches are
 * its own. Writes the measurements as JSON.
 */
import { readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { searchTextOf } from '../lessons/search-text.ts';
import { openLibrary } from '../open-library.ts';
import { RARE_WORD } from './large-library.ts';

export interface LibraryMeasurements {
  readonly lessons: number;
  readonly fileBytes: number;
  readonly openMs: number;
  readonly readFileMs: number;
  readonly firstPageMs: number;
  readonly lastPageMs: number;
  readonly getMs: number;
  readonly saveMs: number;
  readonly searchRareMs: number;
  readonly searchCommonMs: number;
  readonly searchTwoMs: number;
  readonly scanRareMs: number;
  readonly scanCommonMs: number;
  readonly scanTwoMs: number;
  /** Resident memory of the process before it opened anything, and at most until its last search. */
  readonly bareBytes: number;
  readonly peakBytes: number;
}

const RUNS = 7;

/** The largest resident memory seen after any call; the counter of the system would still tell of the parent process. */
let peakBytes = 0;

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    work();
    const taken = performance.now() - before;
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
    return taken;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

const [dataDir = ''] = process.argv.slice(2);
const file = join(dataDir, 'library.sqlite');
const bareBytes = process.memoryUsage.rss();
const open = () => openLibrary({ dataDir, clock: Date.now, appVersion: '1.0.0', newId: () => 'unused' });
const openMs = median(() => open().close({ backup: false }));
const library = open();
const { lessons } = library;
const { total } = lessons.list();
const one = lessons.get('lesson-7').lesson;
let saves = 0;

const measured = {
  lessons: total,
  fileBytes: statSync(file).size,
  openMs,
  firstPageMs: median(() => lessons.list()),
  lastPageMs: median(() => lessons.list({ sort: { by: 'title', direction: 'ascending' }, offset: total - 50 })),
  getMs: median(() => lessons.get('lesson-7')),
  saveMs: median(() => lessons.save({ kind: 'app', id: 'bench' }, { ...one, title: `${one.title} ${++saves}` })),
  searchRareMs: median(() => lessons.search(RARE_WORD)),
  searchCommonMs: median(() => lessons.search('volcano')),
  searchTwoMs: median(() => lessons.search('erosion treaty')),
  bareBytes,
};

const ownPeakBytes = peakBytes;

// The peer: the same words in memory, looked through from the first to the last. Loading them and lower-casing
// them is not counted.
const texts: string[] = [];
for (let number = 0; number < total; number += 1) {
  texts.push(
    Object.values(searchTextOf(lessons.get(`lesson-${number}`).lesson))
      .join('\n')
      .toLowerCase(),
  );
}
const scan = (...words: string[]) => texts.filter((text) => words.every((word) => text.includes(word))).length;
const result: LibraryMeasurements = {
  ...measured,
  peakBytes: ownPeakBytes,
  scanRareMs: median(() => scan(RARE_WORD)),
  scanCommonMs: median(() => scan('volcano')),
  scanTwoMs: median(() => scan('erosion', 'treaty')),
  readFileMs: median(() => readFileSync(file)),
};
library.close({ backup: false });
writeSync(1, JSON.stringify(result));
