/**
 * A proof by play of a lesson of forty minutes as the offline author makes it, a full class among the students. Its peer is
 * a class of one: what thirty students cost beside one says more about another machine than seconds do.
 */
import { type BenchRow, beside } from '@toolboxai/shared/bench';
import { type Lesson, lessonSchema, PLAY_SCENES, type PlaySceneId } from '@toolboxai/shared/lesson';
import { stopToolchain } from '@toolboxai/shared/roblox/luau';
import { kitDir } from '../shell/index.ts';
import { createPlayProver, type PlayOutcome } from './authoring/checks/index.ts';
import { createMemoryRunLog } from './authoring/engine/index.ts';
import { loadLessonKit } from './publish/index.ts';
import { quickPlay } from './testing/quick-play.ts';
import { createWorkshop, type Workshop } from './workshop.ts';

const MEGABYTE = 2 ** 20;
/** Seconds, on two cores. */
const LIMIT = 10;
const REQUEST = {
  subject: 'mathematics',
  topic: 'adding fractions',
  grade: 4,
  minutes: 40,
  seed: 7,
  standards: [],
} as const;

export async function bench(): Promise<BenchRow[]> {
  const workshop = createWorkshop({
    kit: await loadLessonKit(kitDir()),
    log: createMemoryRunLog(Date.now),
    clock: Date.now,
    random: Math.random,
    logger: { error: ({ error }) => void process.stderr.write(`${String(error)}\n`) },
    // The lesson is only wanted, not proved.
    play: quickPlay,
  });
  const lesson = await make(workshop);
  await stopToolchain();
  const whole = await timed(workshop, lesson, PLAY_SCENES, 30);
  const full = await timed(workshop, lesson, ['class'], 30);
  const one = await timed(workshop, lesson, ['class'], 1);
  const { measures } = whole.outcome.result;
  return [
    { name: 'proof by play, 40 minutes and 30 students', value: whole.seconds, unit: 's', limit: LIMIT },
    { name: 'proof by play, processor time', value: whole.processorSeconds, unit: 's' },
    { name: 'proof by play, memory', value: whole.megabytes, unit: 'MB' },
    { name: 'proof by play, virtual seconds in a second', value: measures.secondsPlayed / whole.seconds, unit: 's/s' },
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

async function make(workshop: Workshop): Promise<Lesson> {
  const request = { ...REQUEST, standards: [] };
  const run = workshop.engine.start(workshop.workflow, { lessonId: 'lesson-1', request }, { skipGates: 'all' });
  const result = await run.result;
  if (result.outcome !== 'succeeded') throw new Error('The lesson of the benchmark was not made.');
  return lessonSchema.parse(result.output.lesson);
}

interface Timed {
  readonly outcome: PlayOutcome;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

async function timed(
  { publish }: Workshop,
  lesson: Lesson,
  scenes: readonly PlaySceneId[],
  classSize: number,
): Promise<Timed> {
  const play = createPlayProver({ ...publish, scenes, classSize });
  const before = process.memoryUsage.rss();
  let most = before;
  const processor = process.cpuUsage();
  const start = performance.now();
  const outcome = await play(lesson, {
    seed: REQUEST.seed,
    onProgress: () => {
      most = Math.max(most, process.memoryUsage.rss());
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(processor);
  return { outcome, seconds, processorSeconds: (user + system) / 1e6, megabytes: (most - before) / MEGABYTE };
}
