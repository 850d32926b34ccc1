/**
 * A proof by play of a lesson of forty minutes, a full class among the students. Its peer is a class of one: what thirty
 * students cost beside one says more about another machine than seconds do.
 */
import { type BenchRow, beside } from '@toolboxai/shared/bench';
import { PLAY_SCENES, type PlaySceneId } from '@toolboxai/shared/lesson';
import type { PlayOutcome } from './contract.ts';
import { playableLesson, samplePlayers } from './testing/sample-place.ts';

const MEGABYTE = 2 ** 20;
/** Seconds, on two cores. */
const LIMIT = 10;

export async function bench(): Promise<BenchRow[]> {
  const whole = await timed(PLAY_SCENES, 30);
  const full = await timed(['class'], 30);
  const one = await timed(['class'], 1);
  const { measures } = whole.outcome.result;
  return [
    { name: 'proof by play, 40 minutes and 30 students', value: whole.seconds, unit: 's', limit: LIMIT },
    { name: 'proof by play, most memory', value: whole.megabytes, unit: 'MB' },
    {
      name: 'proof by play, virtual seconds in a second',
      value: measures.secondsPlayed / whole.seconds,
      unit: 's/s',
    },
    beside({
      name: 'a full class of 30 plays',
      value: full.seconds,
      unit: 's',
      peer: { name: 'a class of one', value: one.seconds },
      limit: 30,
    }),
    { name: 'script steps of a student in a frame', value: measures.stepsPerStudentFrame, unit: 'steps', limit: 12 },
  ];
}

interface Timed {
  readonly outcome: PlayOutcome;
  readonly seconds: number;
  readonly megabytes: number;
}

async function timed(scenes: readonly PlaySceneId[], classSize: number): Promise<Timed> {
  const play = await samplePlayers({ scenes, classSize });
  const before = process.memoryUsage.rss();
  let most = before;
  const start = performance.now();
  const outcome = await play(playableLesson(), {
    seed: 7,
    onProgress: () => {
      most = Math.max(most, process.memoryUsage.rss());
    },
  });
  return { outcome, seconds: (performance.now() - start) / 1000, megabytes: (most - before) / MEGABYTE };
}
