/** The whole app is killed while it makes a lesson, as a loss of power would, and started again: the lesson arrives. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Lesson } from '@toolboxai/shared/lesson';
import { expect, test, vi } from 'vitest';
import { makeLesson, openTestApp, REQUEST, temporaryDataDir } from './testing/test-app.ts';

vi.setConfig({ testTimeout: 300_000 });

const SCRIPT = join(import.meta.dirname, 'testing', 'make-until-killed.ts');
let unbroken: Lesson | undefined;
const content = ({ id: _id, checks: _checks, ...rest }: Lesson) => rest;

/** Starts the app, and kills it when it has said `lines` lines. Resolves with the lesson's id and all that it said. */
async function killAfter(lines: number, dataDir: string) {
  const child = spawn(process.execPath, ['--no-warnings', SCRIPT, dataDir, JSON.stringify(REQUEST)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, complained] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > lines) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(complained).toBe('');
  const [lessonId = '', ...events] = said.trimEnd().split('\n');
  return { lessonId, events };
}

/** After the run began, early, in the middle, at its end, and once its lesson is saved; all of them when soaking. */
const MOMENTS =
  process.env.TOOLBOXAI_SOAK === '1' ? Array.from({ length: 34 }, (_, index) => index + 1) : [1, 9, 22, 33];

test.each(MOMENTS)('killed after %i words of the run', async (lines) => {
  const dataDir = temporaryDataDir();
  const { lessonId } = await killAfter(lines, dataDir);
  const { app, faults } = await openTestApp(dataDir);
  await app.authoring.settled();
  const { lesson, summary } = app.library.lessons.get(lessonId);
  expect(summary).toMatchObject({ status: 'checked', version: 1 });
  unbroken ??= await makeLesson(await openTestApp());
  expect(content(lesson)).toEqual(content(unbroken));
  expect(app.library.runs.list()).toMatchObject([{ runId: lessonId, status: 'succeeded' }]);
  expect(faults).toEqual([]);
});
