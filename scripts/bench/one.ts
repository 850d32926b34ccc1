/** Runs one benchmark file in a process of its own, so that its memory is its own, and prints its rows as JSON. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BenchRow } from '@toolboxai/shared/bench';

const [file = '', results = ''] = process.argv.slice(2);
const module: { bench(): Promise<BenchRow[]> } = await import(pathToFileURL(file).href);
writeFileSync(results, JSON.stringify(await module.bench()));
// What a benchmark left open is no reason to stay.
process.exit(0);
