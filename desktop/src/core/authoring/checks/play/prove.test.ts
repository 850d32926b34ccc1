/** The whole proof: the place that would be exported, opened and played. */
import { PLAY_SCENES, PLAY_VERDICTS, playProofSchema, playReplaySchema, positionAt } from '@toolboxai/shared/lesson';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlayOutcome, PlayProgress } from './contract.ts';
import { playableLesson, samplePlayers } from './testing/sample-place.ts';

const lesson = playableLesson();
const told: PlayProgress[] = [];
let outcome: PlayOutcome;

beforeAll(async () => {
  const play = await samplePlayers();
  outcome = await play(lesson, { seed: 7, onProgress: (progress) => void told.push(progress) });
}, 120_000);

describe('a lesson in which everything holds', () => {
  it('passes every verdict, without a failure', () => {
    expect(outcome.result.failures).toEqual([]);
    expect(outcome.result.verdicts).toEqual(PLAY_VERDICTS.map((verdict) => ({ verdict, status: 'passed' })));
    expect(outcome.result.passed).toBe(true);
  });

  it('is finished by every student who tries, with all its XP', () => {
    for (const { kind, count, finished, xp } of outcome.result.students) {
      expect(finished, kind).toBe(kind === 'idler' ? 0 : count);
      expect(xp, kind).toBe(kind === 'idler' ? 0 : lesson.progression.totalXp);
    }
    const kinds = new Set(outcome.result.students.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['expert', 'guesser', 'misconception', 'idler', 'rejoiner', 'hostile']));
  });

  it('takes hostile students hundreds of messages, and them nothing', () => {
    expect(outcome.result.measures.hostileMessages).toBeGreaterThan(500);
  });

  it('leaves a result and a replay that are what their schemas say', () => {
    expect(playProofSchema.parse(outcome.result)).toEqual(outcome.result);
    expect(playReplaySchema.parse(outcome.replay)).toEqual(outcome.replay);
    expect(outcome.replay.scenes.map(({ id }) => id)).toEqual(PLAY_SCENES);
  });

  it('can be watched: students stand where things happen to them', () => {
    for (const { events, students } of outcome.replay.scenes) {
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
      for (const event of events) {
        if (event.kind !== 'opened') continue;
        const student = students.find(({ id }) => id === event.studentId);
        const station = lesson.world.stations.find(({ id }) => id === event.stationId);
        const place = student === undefined ? undefined : positionAt(student, event.at / 10);
        expect(place).toBeDefined();
        const [dx, dz] = [(place?.x ?? 0) - (station?.position.x ?? 0), (place?.z ?? 0) - (station?.position.z ?? 0)];
        expect(Math.hypot(dx, dz)).toBeLessThan(16);
      }
    }
  });

  it('tells how far the proof is, to its end', () => {
    expect(told.length).toBeGreaterThan(10);
    expect(told.every(({ done, all }) => done <= all)).toBe(true);
    expect(told.at(-1)).toMatchObject({ done: told[0]?.all });
    expect(new Set(told.map(({ scene }) => scene))).toEqual(new Set(PLAY_SCENES));
  });
});

describe('the proof', () => {
  it('is the same for the same lesson and seed, whatever else the computer does', async () => {
    const play = await samplePlayers({ scenes: ['group'] });
    const again = await play(lesson, { seed: 7 });
    const group = (scenes: PlayOutcome['replay']['scenes']) => scenes.find(({ id }) => id === 'group');
    expect(group(again.replay.scenes)).toEqual(group(outcome.replay.scenes));
    expect(again.result.students).toEqual(outcome.result.students.filter(({ scene }) => scene === 'group'));
  }, 120_000);

  it('never passes on a part of its scenes', async () => {
    const play = await samplePlayers({ scenes: ['alone'] });
    const { result } = await play(lesson, { seed: 7 });
    expect(result.failures).toEqual([]);
    expect(result.passed).toBe(false);
    expect(result.verdicts.filter(({ status }) => status === 'unproved').map(({ verdict }) => verdict)).toContain(
      'hostile',
    );
  });

  it('stops when it is called off', async () => {
    const play = await samplePlayers();
    const calling = new AbortController();
    const proof = play(lesson, {
      seed: 7,
      signal: calling.signal,
      onProgress: () => calling.abort(new Error('enough')),
    });
    await expect(proof).rejects.toThrow('enough');
    await expect(play(lesson, { seed: 7, signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow('never');
  });
});
