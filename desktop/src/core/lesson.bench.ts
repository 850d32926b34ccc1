/**
 * A lesson from request to checked document and place, as `toolboxai generate` makes it, over the shipped topics. Its peers:
 * one round of all checks on the same lesson, and the floor of any program that hands a lesson on, which is to read and
 * write its JSON. Nearly all of the time goes into proving the lesson, twice: when it is put together and as it is given out.
 */

import { type BenchRow, beside, quantile } from '@toolboxai/shared/bench';
import type { Lesson, LessonRequest } from '@toolboxai/shared/lesson';
import { stopToolchain } from '@toolboxai/shared/roblox/luau';
import { kitDir } from '../shell/index.ts';
import { createMemoryRunLog } from './authoring/engine/index.ts';
import { loadLessonKit } from './publish/index.ts';
import { quickPlay } from './testing/quick-play.ts';
import { createWorkshop, type Workshop } from './workshop.ts';

const LESSONS = 24;
const MEGABYTE = 2 ** 20;

export async function bench(): Promise<BenchRow[]> {
  const bare = process.memoryUsage.rss() / MEGABYTE;
  const workshop = createWorkshop({
    kit: await loadLessonKit(kitDir()),
    log: createMemoryRunLog(Date.now),
    clock: Date.now,
    random: Math.random,
    logger: { error: ({ error }) => void process.stderr.write(`${String(error)}\n`) },
    // The proof by play has a benchmark of its own.
    play: quickPlay,
  });
  const requests = requestsOver(workshop);
  const [first, ...rest] = requests;
  if (first === undefined) throw new Error('No topic is shipped.');
  // Scripts of the kit are compiled and checked once in a process, with the first lesson.
  const cold = await timed(() => make(workshop, first));
  const made: { readonly ms: number; readonly lesson: Lesson }[] = [];
  for (const request of rest) {
    const { ms, value } = await timed(() => make(workshop, request));
    made.push({ ms, lesson: value });
  }
  const checks: number[] = [];
  const json: number[] = [];
  const files: number[] = [];
  for (const { lesson } of made) {
    checks.push((await timed(() => workshop.check(lesson))).ms);
    json.push((await timed(async () => JSON.parse(JSON.stringify(lesson)))).ms);
    files.push((await timed(async () => [workshop.publish.placeFile(lesson), workshop.publish.html(lesson)])).ms);
  }
  await stopToolchain();

  const times = made.map(({ ms }) => ms);
  const median = quantile(times, 0.5);
  return [
    beside({
      name: 'offline lesson end to end, median',
      value: median,
      unit: 'ms',
      peer: { name: 'one round of all checks', value: quantile(checks, 0.5) },
      limit: 5,
    }),
    beside({
      name: 'offline lesson end to end, 95 of 100',
      value: quantile(times, 0.95),
      unit: 'ms',
      peer: { name: 'median', value: median },
      limit: 4,
    }),
    beside({
      name: 'first offline lesson of a process',
      value: cold.ms,
      unit: 'ms',
      peer: { name: 'median', value: median },
    }),
    beside({
      name: 'all checks of a lesson, median',
      value: quantile(checks, 0.5),
      unit: 'ms',
      peer: { name: 'its JSON written and read', value: quantile(json, 0.5) },
    }),
    beside({
      name: 'place and printed pages of a lesson, median',
      value: quantile(files, 0.5),
      unit: 'ms',
      peer: { name: 'its JSON written and read', value: quantile(json, 0.5) },
    }),
    beside({
      name: `peak memory of making ${LESSONS} lessons`,
      value: process.resourceUsage().maxRSS / 1024,
      unit: 'MB',
      peer: { name: 'the process before', value: bare },
      limit: 4,
    }),
  ];
}

/** Different topics, seeds, grades and lengths, the same in every run. */
function requestsOver({ topics }: Workshop): LessonRequest[] {
  const minutes = [30, 40, 60];
  return Array.from({ length: LESSONS }, (_, index) => {
    const { name, subject, grades } = topics.entries[(index * 7) % topics.entries.length] ?? raise();
    return {
      subject,
      topic: name,
      grade: grades.from + (index % (grades.to - grades.from + 1)),
      minutes: minutes[index % minutes.length] ?? 40,
      seed: index,
      standards: [],
    };
  });
}

function raise(): never {
  throw new Error('No topic is shipped.');
}

async function make({ engine, workflow }: Workshop, request: LessonRequest): Promise<Lesson> {
  const run = engine.start(workflow, { lessonId: `lesson-${request.seed}`, request }, { skipGates: 'all' });
  const result = await run.result;
  if (result.outcome !== 'succeeded' || !result.output.passed) {
    const why = result.outcome === 'failed' ? result.error.message : result.outcome;
    throw new Error(`“${request.topic}” for grade ${request.grade} was not made: ${why}`);
  }
  return result.output.lesson;
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}
