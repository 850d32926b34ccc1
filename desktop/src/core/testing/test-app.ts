/** The whole application on a library of its own that vanishes with the test, with its faults at hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lesson, LessonRequest } from '@toolboxai/shared/lesson';
import { onTestFinished } from 'vitest';
import { kitDir } from '../../shell/index.ts';
import { type App, createApp } from '../app.ts';
import type { ProveByPlay } from '../authoring/checks/index.ts';
import type { LogEntry } from '../logger.ts';
import { type LessonKit, loadLessonKit } from '../publish/index.ts';
import { quickPlay } from './quick-play.ts';

export interface TestApp {
  readonly app: App;
  readonly dataDir: string;
  /** What nobody foresaw; a test that expects none looks here. */
  readonly faults: LogEntry[];
}

export const REQUEST: LessonRequest = {
  subject: 'mathematics',
  topic: 'adding fractions',
  grade: 4,
  minutes: 40,
  seed: 7,
  standards: [],
};

let kit: Promise<LessonKit> | undefined;

/** Opens it, on `dataDir` when that is given, with students who are through at once unless others are. It closes with the test. */
export async function openTestApp(
  dataDir: string = temporaryDataDir(),
  play: ProveByPlay = quickPlay,
): Promise<TestApp> {
  kit ??= loadLessonKit(kitDir());
  const faults: LogEntry[] = [];
  let ids = 0;
  const app = createApp({
    dataDir,
    version: '1.0.0',
    kit: await kit,
    clock: Date.now,
    random: Math.random,
    newId: () => `id-${process.pid}-${Date.now().toString(36)}-${++ids}`,
    logger: { error: (entry) => void faults.push(entry) },
    play,
  });
  onTestFinished(() => app.close());
  return { app, dataDir, faults };
}

export function temporaryDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toolboxai-app-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'data');
}

/** Makes a lesson and waits until the library has it. */
export async function makeLesson({ app }: TestApp, changes: Partial<LessonRequest> = {}): Promise<Lesson> {
  const { runId, lessonId } = app.authoring.make({ ...REQUEST, ...changes });
  await app.engine.live(runId)?.result;
  await app.authoring.settled();
  return app.library.lessons.get(lessonId).lesson;
}
