import { isAppError } from '@toolboxai/shared/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RunEvent, readRun, statusOf } from '../../authoring/engine/index.ts';
import { temporaryLibrary } from '../testing/temporary-library.ts';

const started: RunEvent = {
  type: 'run-started',
  workflow: 'lesson',
  workflowVersion: 1,
  input: { topic: 'fractions' },
};
const step = (name: string): RunEvent => ({ type: 'started', step: name, attempt: 1 });
const gate = (name: string): RunEvent => ({ type: 'suspended', step: name, proposal: { ok: true } });
const decided = (name: string): RunEvent => ({ type: 'decided', step: name, decision: 'yes' });

function statusAfter(...events: readonly RunEvent[]) {
  const { library } = temporaryLibrary();
  for (const event of [started, ...events]) library.runs.append('run-1', event);
  return library.runs.list()[0]?.status;
}

describe('the run log', () => {
  it('numbers the events of each run from 1 without gaps and gives them back in order', () => {
    const { library, clock } = temporaryLibrary();
    library.runs.append('run-1', started);
    library.runs.append('run-2', started);
    clock.advance(5);
    const last = library.runs.append('run-1', step('outline'));

    expect(last).toEqual({ runId: 'run-1', sequence: 2, at: clock.now, event: step('outline') });
    expect(library.runs.read('run-1').map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(library.runs.read('run-1', 1)).toEqual([last]);
    expect(library.runs.read('run-2')).toHaveLength(1);
    expect(library.runs.read('nobody')).toEqual([]);
  });

  it('has everything after it was closed and opened again, and goes on counting', () => {
    const { library, reopen } = temporaryLibrary();
    library.runs.append('run-1', started);
    library.runs.append('run-1', {
      type: 'completed',
      step: 'outline',
      output: { a: [1, 'ü'] },
      inputHash: 'x',
      reused: false,
    });
    const before = library.runs.read('run-1');

    const again = reopen();
    expect(again.runs.read('run-1')).toEqual(before);
    expect(again.runs.append('run-1', { type: 'run-resumed' }).sequence).toBe(3);
  });

  it('refuses an event that could not be read back, before it is written', () => {
    const { library } = temporaryLibrary();
    library.runs.append('run-1', started);
    const lost: RunEvent = { type: 'completed', step: 's', output: undefined, inputHash: 'x', reused: false };
    expect(() => library.runs.append('run-1', lost)).toThrow();
    expect(library.runs.read('run-1')).toHaveLength(1);
  });

  it('lists runs newest first', () => {
    const { library, clock } = temporaryLibrary();
    library.runs.append('a', started);
    library.runs.append('b', started);
    clock.advance(1);
    library.runs.append('c', started);
    expect(library.runs.list().map(({ runId }) => runId)).toEqual(['c', 'b', 'a']);
    expect(library.runs.list()[0]).toEqual({ runId: 'c', workflow: 'lesson', startedAt: clock.now, status: 'running' });
  });

  it('tells the status of a run from its events', () => {
    expect(statusAfter(step('outline'))).toBe('running');
    expect(statusAfter(gate('approve'))).toBe('suspended');
    expect(statusAfter(gate('approve'), step('world'))).toBe('suspended');
    expect(statusAfter(gate('approve'), decided('approve'))).toBe('running');
    expect(statusAfter(gate('one'), gate('two'), decided('one'))).toBe('suspended');
    expect(statusAfter(gate('one'), gate('two'), decided('one'), decided('two'))).toBe('running');
    expect(statusAfter(gate('one'), { type: 'run-resumed' })).toBe('running');
    expect(statusAfter(gate('one'), { type: 'cancelled', reason: 'by hand' })).toBe('cancelled');
    for (const outcome of ['succeeded', 'failed', 'cancelled', 'ended-early'] as const) {
      expect(statusAfter({ type: 'finished', outcome })).toBe(outcome);
    }
  });

  it('tells the same status as the engine reads, whatever happened in which order', () => {
    const { library } = temporaryLibrary();
    const name = fc.constantFrom('one', 'two');
    const event = fc.oneof(
      name.map(gate),
      name.map(decided),
      name.map(step),
      fc.constantFrom<RunEvent>({ type: 'run-resumed' }, { type: 'cancelled', reason: 'by hand' }),
      fc.constant<RunEvent>({ type: 'finished', outcome: 'failed' }),
    );
    let runs = 0;
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const runId = `run-${++runs}`;
        for (const one of [started, ...events]) library.runs.append(runId, one);
        const shown = library.runs.list().find((run) => run.runId === runId)?.status;
        expect(shown).toBe(statusOf(readRun(runId, library.runs.read(runId))));
      }),
      { numRuns: 60 },
    );
  });

  it('refuses events of a run that never started, and a second start', () => {
    const { library } = temporaryLibrary();
    expect(() => library.runs.append('run-1', step('outline'))).toThrow(expect.toSatisfy(isAppError));
    library.runs.append('run-1', started);
    expect(() => library.runs.append('run-1', started)).toThrow(expect.objectContaining({ code: 'run-exists' }));
    expect(library.runs.read('run-1')).toHaveLength(1);
  });

  it('says the turns of a run in the event log, not its every word', () => {
    const { library } = temporaryLibrary();
    library.runs.append('run-1', started);
    library.runs.append('run-1', { type: 'token', step: 's', channel: 'title', text: 'Frac' });
    library.runs.append('run-1', gate('approve'));
    library.runs.append('run-1', { type: 'finished', outcome: 'succeeded' });
    expect(library.events.list().map(({ type }) => type)).toEqual(['run.started', 'run.suspended', 'run.succeeded']);
  });
});
