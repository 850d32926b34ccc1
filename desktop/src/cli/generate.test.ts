import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkReportSchema, currentProof, type Lesson, parseLesson } from '@toolboxai/shared/lesson';
import { readRobloxXml } from '@toolboxai/shared/roblox';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  callCommand,
  type Ended,
  generateWords,
  runCommand,
  startCommand,
  temporaryFolder,
} from './testing/command.ts';

// Each test starts programs; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const FILES = ['lesson.html', 'lesson.json', 'place.rbxlx', 'report.json'];

function hashes(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function lessonIn(folder: string): Lesson {
  return parseLesson(JSON.parse(readFileSync(join(folder, 'lesson.json'), 'utf8')));
}

describe('one request, made twice, and then again with another seed', () => {
  const base = mkdtempSync(join(tmpdir(), 'toolboxai-cli-'));
  const [first, again] = [join(base, 'deep', 'first'), join(base, 'again')];
  let said: Ended;
  beforeAll(async () => {
    said = await callCommand([...generateWords(first, { seed: '7' }), '--json']);
    expect((await callCommand(generateWords(again, { seed: '7' }))).code).toBe(0);
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  test('writes exactly four files, and they speak of one lesson', () => {
    expect(said.code).toBe(0);
    expect(readdirSync(first).sort()).toEqual(FILES);
    const lesson = lessonIn(first);
    expect(lesson).toMatchObject({ subject: 'mathematics', grade: 4, minutes: 40, provenance: { author: 'offline' } });
    const report = checkReportSchema.parse(JSON.parse(readFileSync(join(first, 'report.json'), 'utf8')));
    expect(report).toEqual(lesson.checks);
    expect(report.passed).toBe(true);
    const html = readFileSync(join(first, 'lesson.html'), 'utf8');
    expect(html).toContain(lesson.title);
    // Nothing is fetched when it is opened.
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    const place = readRobloxXml(readFileSync(join(first, 'place.rbxlx'), 'utf8'));
    expect(place.roots.map((root) => root.className)).toContain('Workspace');
  });

  test('gives programs one line of JSON, and keeps progress out of it', () => {
    const { stdout, stderr } = said;
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    const result: unknown = JSON.parse(stdout);
    expect(result).toMatchObject({ title: lessonIn(first).title, passed: true });
    expect(result).toHaveProperty('files', expect.arrayContaining(FILES.map((name) => join(first, name))));
    // On a stream that is no terminal each step is a line, without control characters.
    expect(stderr).toMatch(/^\[\d+\/\d+\] /);
    expect(stderr).not.toContain('\x1b');
  });

  test('makes the same bytes again', () => {
    expect(hashes(again)).toEqual(hashes(first));
  });

  test('passes when its lesson.json is checked by itself', async () => {
    const { code, stdout } = await callCommand(['check', join(first, 'lesson.json')]);
    expect(stdout).toContain('no errors.');
    expect(code).toBe(0);
  });

  test('asks other questions for the same skills with another seed, in place of those that stood there', async () => {
    const before = lessonIn(again);
    expect((await callCommand(generateWords(again, { seed: '8' }))).code).toBe(0);
    expect(readdirSync(again).sort()).toEqual(FILES);
    const other = lessonIn(again);
    expect(other.items.map((item) => item.stem)).not.toEqual(before.items.map((item) => item.stem));
    expect(other.objectives).toEqual(before.objectives);
  });
});

test('as a program of its own it lets students play the lesson in the simulator, and keeps the proof', async () => {
  const out = join(temporaryFolder(), 'lesson');
  const { code, stderr } = await runCommand(generateWords(out, { minutes: '15', topic: 'counting', grade: 'K' }));
  expect([code, stderr.split('\n').filter((line) => line.startsWith('Error'))]).toEqual([0, []]);
  expect(stderr).toContain('Let simulated students play it: A full class plays: minute');
  const lesson = lessonIn(out);
  const proof = currentProof(lesson);
  expect(proof?.passed).toBe(true);
  const everyone = (proof?.students ?? []).filter(({ kind }) => kind !== 'idler' && kind !== 'hostile');
  expect(everyone.filter(({ finished, count }) => finished < count)).toEqual([]);
  expect(everyone.every(({ xp }) => xp === lesson.progression.totalXp)).toBe(true);
}, 600_000);

test('a lesson is made of the teacher’s own notes', async () => {
  const notes = join(import.meta.dirname, 'testing', 'water-cycle.md');
  const out = join(temporaryFolder(), 'lesson');
  const words = generateWords(out, { subject: 'science', topic: 'The water cycle', grade: '5', 'from-text': notes });
  expect(await callCommand(words)).toMatchObject({ code: 0 });
  const lesson = lessonIn(out);
  const text = readFileSync(notes, 'utf8');
  expect(lesson.provenance.request.ownText?.text.length).toBeGreaterThan(500);
  expect(lesson.items.every((item) => item.provenance.kind === 'own-text')).toBe(true);
  expect(lesson.passages.some((passage) => text.includes(passage.tiers.on.split('. ')[0] ?? '?'))).toBe(true);
});

test.skipIf(process.platform === 'win32')('stopped with Ctrl+C it says so and writes nothing', async () => {
  const out = join(temporaryFolder(), 'lesson');
  const command = startCommand(generateWords(out));
  await command.said(/\[\d\/\d\]/);
  command.process.kill('SIGINT');
  const { code, stderr } = await command.ended;
  expect(code).toBe(1);
  expect(stderr).toContain('Error: Nothing was written. You stopped it.');
  expect(existsSync(out)).toBe(false);
});
