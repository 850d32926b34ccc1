/**
 * What the engine costs a step, beside calling the same functions one after the other with the same checks at both ends.
 * The step itself does nothing, so all that is measured is overhead. A real step takes from milliseconds (offline author)
 * to minutes (a model), so the limits are those at which the engine would begin to be felt.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from '@toolboxai/shared/bench';
import { z } from 'zod';
import {
  createEngine,
  createMemoryRunLog,
  defineInput,
  defineStep,
  defineWorkflow,
  type RunLog,
  type Step,
  systemSleep,
} from './index.ts';
import { openTestLibrary } from './testing/library-log.ts';

const STEPS = 200;
const ROUNDS = 15;

const input = z.object({ before: z.object({ count: z.number(), words: z.array(z.string()) }) });
const output = z.object({ count: z.number(), words: z.array(z.string()) });
type Value = z.output<typeof output>;
const first: Value = { count: 0, words: Array.from({ length: 20 }, (_, index) => `word ${index}`) };
const work = async ({ before }: z.output<typeof input>): Promise<Value> => ({ ...before, count: before.count + 1 });

const request = defineInput(output);

/** A chain of steps, the longest way through a graph of this size. */
function chain() {
  const step = (id: string, before: typeof request | Step<string, Value>): Step<string, Value> =>
    defineStep({
      id,
      title: id,
      phase: 'code',
      agent: 'content',
      needs: { before },
      input,
      output,
      run: (context) => work(context.input),
    });
  const steps = [step('step-0', request)];
  let last = steps[0] ?? step('step-0', request);
  while (steps.length < STEPS) {
    last = step(`step-${steps.length}`, last);
    steps.push(last);
  }
  return defineWorkflow({ id: 'chain', version: 1, input: request, steps, output: last });
}

/** Median over the rounds of the microseconds a step takes; the first rounds warm up and do not count. */
async function microsPerStep(round: () => Promise<number>): Promise<number> {
  const micros: number[] = [];
  for (let index = -3; index < ROUNDS; index += 1) {
    const start = performance.now();
    const count = await round();
    if (index >= 0) micros.push(((performance.now() - start) * 1000) / STEPS);
    if (count !== STEPS) throw new Error(`The chain counted to ${count} instead of ${STEPS}.`);
  }
  return micros.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

/** Calls the work itself, with the same checks at both ends. */
async function plainCalls(): Promise<number> {
  let before = output.parse(first);
  for (let index = 0; index < STEPS; index += 1) before = output.parse(await work(input.parse({ before })));
  return before.count;
}

async function engineRun(workflow: ReturnType<typeof chain>, log: RunLog): Promise<number> {
  const engine = createEngine({
    log,
    clock: Date.now,
    random: Math.random,
    sleep: systemSleep,
    logger: { error: () => {} },
    workflows: [workflow],
  });
  const result = await engine.start(workflow, first).result;
  return result.outcome === 'succeeded' ? result.output.count : Number.NaN;
}

/** Microseconds of overhead for one step, in memory and with a durable log. */
export async function bench(): Promise<BenchRow[]> {
  const workflow = chain();
  const plain = { name: 'async calls with the same checks', value: await microsPerStep(plainCalls) };
  const inMemory = await microsPerStep(() =>
    engineRun(
      workflow,
      createMemoryRunLog(() => 0),
    ),
  );

  const folder = mkdtempSync(join(tmpdir(), 'engine-bench-'));
  const library = openTestLibrary(folder);
  try {
    const durable = await microsPerStep(() => engineRun(workflow, library.runs));
    const row = (name: string, value: number, limit: number): BenchRow => ({
      name,
      value,
      unit: 'µs',
      peer: plain,
      ratio: value / plain.value,
      limit,
    });
    return [
      row('engine, one step, log in memory', inMemory, 1_000),
      row('engine, one step, log in the library (durable on every event)', durable, 50_000),
    ];
  } finally {
    library.close({ backup: false });
    rmSync(folder, { recursive: true, force: true });
  }
}
