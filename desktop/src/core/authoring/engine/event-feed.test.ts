import { describe, expect, test } from 'vitest';
import { defineWorkflow, type RecordedRunEvent } from './index.ts';
import { never, request, textStep } from './testing/text-step.ts';
import { createWorkplace } from './testing/workplace.ts';

/** A step that says `count` things, one each millisecond, and another that says nothing and stays. */
function talking(count: number) {
  const workplace = createWorkplace([]);
  const talker = textStep('talker', async ({ progress, signal }) => {
    for (let said = 0; said < count; said += 1) {
      progress(`${said}`);
      await workplace.time.sleep(1, signal);
    }
    return 'done';
  });
  const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [talker], output: talker });
  return { ...createWorkplace([workflow], { time: workplace.time, log: workplace.log }), workflow };
}

async function collect(events: AsyncIterable<RecordedRunEvent>): Promise<number[]> {
  const sequences: number[] = [];
  for await (const { sequence } of events) sequences.push(sequence);
  return sequences;
}

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('following a run', () => {
  test('gives every event once and in order, whenever a reader joins and wherever it begins', async () => {
    const { engine, workflow, time, log } = talking(20);
    const run = engine.start(workflow, { topic: 'x' });
    const early = collect(run.events());
    await time.advance(7);
    const late = collect(run.events());
    const fromFive = collect(run.events({ after: 5 }));
    await time.until(run.result);
    const afterwards = collect(run.events({ after: 12 }));
    const last = log.read(run.runId).length;
    expect(last).toBe(24);
    expect(await early).toEqual(from(1, last));
    expect(await late).toEqual(from(1, last));
    expect(await fromFive).toEqual(from(6, last));
    expect(await afterwards).toEqual(from(13, last));
    expect(await collect(engine.resume(run.runId).events({ after: last }))).toEqual([]);
  });

  test('a slow reader misses nothing', async () => {
    const { engine, workflow, time } = talking(20);
    const run = engine.start(workflow, { topic: 'x' });
    const slow = (async () => {
      const sequences: number[] = [];
      for await (const { sequence } of run.events()) {
        sequences.push(sequence);
        await time.idle();
        await time.idle();
      }
      return sequences;
    })();
    await time.until(run.result);
    expect(await slow).toEqual(from(1, 24));
  });

  test('ends at once when the reader asks for it, though nothing happens', async () => {
    const stubborn = textStep('stubborn', never);
    const workflow = defineWorkflow({ id: 'w', version: 1, input: request, steps: [stubborn], output: stubborn });
    const { engine, time } = createWorkplace([workflow]);
    const run = engine.start(workflow, { topic: 'x' });
    const controller = new AbortController();
    const reading = collect(run.events({ signal: controller.signal }));
    await time.idle();
    controller.abort();
    expect(await reading).toEqual([1, 2]);
  });

  test('of a run that is interrupted tells so after the last event', async () => {
    const { engine, workflow, time } = talking(20);
    const run = engine.start(workflow, { topic: 'x' });
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { sequence } of run.events()) seen.push(sequence);
    })();
    const failed = expect(reading).rejects.toMatchObject({ code: 'engine-closed' });
    await time.advance(3);
    engine.close();
    await failed;
    expect(seen).toEqual(from(1, 6));
  });
});
