import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { type CastMember, conduct, type Watcher } from './conduct.ts';
import { playbookOf } from './playbook.ts';
import type { Stage } from './stage.ts';
import { mindOf } from './students/minds.ts';
import { act, look, type Play, wait } from './students/playing.ts';
import { Student } from './students/student.ts';

/** A stage on which nothing happens but what is written down: who did what, when. */
function emptyStage() {
  const log: string[] = [];
  let now = 0;
  const note = (words: string): void => {
    log.push(`${now}: ${words}`);
  };
  const stage: Stage = {
    get now() {
      return now;
    },
    join: async (id) => note(`${id} joins`),
    leave: async (id) => note(`${id} leaves`),
    advance: async (seconds) => {
      now += seconds;
    },
    act: async (acts) => {
      note(acts.map(({ studentId, act: { kind } }) => `${studentId} ${kind}`).join(', '));
      return acts.map(({ act: { kind } }) => ({
        done: kind !== 'write',
        reason: '',
        detail: '',
        seconds: kind === 'walk' ? 7 : 0,
      }));
    },
    screen: async () => ({ texts: [] }),
    evaluate: async () => [],
    observations: async () => [],
    tracks: async () => [],
    cost: async () => ({ frames: 1, steps: 1, worstFrame: 1 }),
    restart: async () => note('the server restarts'),
    dispose: async () => undefined,
  };
  return { stage, log };
}

const book = playbookOf(sampleLesson());
const failures: string[] = [];
const member = (id: number, joinsAt: number, play: (student: Student) => Play): CastMember => ({
  student: new Student({
    id,
    mind: mindOf('expert'),
    book,
    attentive: true,
    slowness: 1,
    notebook: { event: () => undefined, failure: (student, code) => failures.push(`${student.id} ${code}`) },
  }),
  joinsAt,
  play,
});
const watcher: Watcher = {
  moment: () => undefined,
  joined: () => undefined,
  left: () => undefined,
  acted: () => undefined,
  ended: () => undefined,
  restarted: () => undefined,
  pause: async () => undefined,
};

function* press(): Play {
  yield* act({ kind: 'press', button: 'Check' }, 1);
}

describe('conducting a scene', () => {
  it('lets students of the same moment act together, and gives a walk the time it takes', async () => {
    const { stage, log } = emptyStage();
    const cast = [
      member(1, 0, function* () {
        yield* press();
        yield* press();
      }),
      member(2, 0, function* () {
        yield* act({ kind: 'walk', x: 1, y: 0, z: 0 }, 0);
        yield* press();
      }),
      member(3, 1, press),
    ];
    await conduct({ stage, cast, watcher, longest: 600 });
    expect(log).toEqual([
      '0: 1 joins',
      '0: 2 joins',
      '1: 3 joins',
      '3: 1 press, 2 walk',
      '4: 1 press, 3 press',
      '10: 2 press',
      '12: 1 leaves',
      '12: 2 leaves',
      '12: 3 leaves',
    ]);
  });

  it('restarts the server for who asks for it when all others are through', async () => {
    const { stage, log } = emptyStage();
    const cast = [
      member(1, 0, function* () {
        yield { kind: 'restart' };
        yield { kind: 'join' };
        yield* press();
      }),
      member(2, 0, function* () {
        yield* wait(20);
        yield* press();
      }),
    ];
    await conduct({ stage, cast, watcher, longest: 600 });
    expect(log).toEqual([
      '0: 1 joins',
      '0: 2 joins',
      '23: 2 press',
      '24: the server restarts',
      '24: 1 joins',
      '24: 1 press',
      '26: 1 leaves',
    ]);
  });

  it('goes on without a student who is stuck', async () => {
    const { stage, log } = emptyStage();
    failures.length = 0;
    const cast = [
      member(1, 0, function* (student) {
        yield* student.write('Your answer', '1');
      }),
      member(2, 0, function* () {
        yield* wait(10);
        yield* look();
        yield* press();
      }),
    ];
    await conduct({ stage, cast, watcher, longest: 600 });
    expect(failures).toEqual(['1 field-missing']);
    expect(log).toContain('13: 2 press');
  });

  it('stops who never comes to an end', async () => {
    const { stage } = emptyStage();
    failures.length = 0;
    const cast = [
      member(1, 0, function* () {
        for (;;) yield* wait(5);
      }),
    ];
    await conduct({ stage, cast, watcher, longest: 100 });
    expect(failures).toEqual(['1 never-finished']);
    expect(stage.now).toBeLessThan(110);
  });

  it('stops at once when it is called off', async () => {
    const { stage } = emptyStage();
    const calling = new AbortController();
    const cast = [
      member(1, 0, function* () {
        yield* wait(5);
        calling.abort(new Error('enough'));
        yield* wait(500);
      }),
    ];
    await expect(conduct({ stage, cast, watcher, longest: 600, signal: calling.signal })).rejects.toThrow('enough');
    expect(stage.now).toBeLessThan(20);
  });
});
