import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Lesson, type PlayFailure, playProofSchema, playReplaySchema } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { instance, writeRobloxBinary } from '@toolboxai/shared/roblox';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { ProveByPlay } from '../core/authoring/checks/index.ts';
import { outcomeOf, quickPlay } from '../core/testing/quick-play.ts';
import { callCommand, generateWords, refusalOf, temporaryFolder } from './testing/command.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const UNREACHABLE: PlayFailure = {
  code: 'station-out-of-reach',
  verdict: 'finish',
  severity: 'error',
  scene: 'alone',
  student: { kind: 'expert', id: 1, misconceptionId: null },
  activityId: 'activity-1',
  partId: null,
  at: 75,
  params: { station: 'The sea', detail: 'a wall' },
  message: 'The student who knows everything, at 01:15, in “Follow the drop”: could not walk to “The sea”: a wall.',
  hint: 'Lay out the world again.',
};
const unreachable: ProveByPlay = async (lesson, { seed }) => outcomeOf(lesson, seed, [UNREACHABLE]);

/** What `generate` wrote, and a place of each format built of it. */
const base = mkdtempSync(join(tmpdir(), 'toolboxai-playtest-'));
const files = {
  lesson: join(base, 'lesson.json'),
  xml: join(base, 'place.rbxlx'),
  binary: join(base, 'place.rbxl'),
};
let lesson: Lesson;
beforeAll(async () => {
  expect((await callCommand(generateWords(base))).code).toBe(0);
  expect((await callCommand(['build-place', files.lesson, '--out', files.binary])).code).toBe(0);
  lesson = JSON.parse(readFileSync(files.lesson, 'utf8'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('playtest', () => {
  test.each(['lesson', 'xml', 'binary'] as const)(
    'plays the lesson of a file (%s) and says who finished',
    async (kind) => {
      const { code, stdout, stderr } = await callCommand(['playtest', files[kind]]);
      expect(code).toBe(0);
      expect(stdout).toContain(lesson.title);
      expect(stdout).toMatch(/class +knows everything +30 of 30 finished/);
      expect(stdout).toContain('Students finish it in 20 of 40 planned minutes.');
      expect(stderr).toContain('[0 %] One student who knows everything plays alone: minute 20');
      expect(stderr).not.toContain('\u001b');
    },
  );

  test('gives programs the proof and the replay as JSON, with the seed that was asked for', async () => {
    const { code, stdout } = await callCommand(['playtest', files.lesson, '--seed', '99', '--json']);
    expect(code).toBe(0);
    const schema = z.object({ lesson: z.string(), proof: playProofSchema, replay: playReplaySchema });
    const { proof, replay } = schema.parse(JSON.parse(stdout));
    expect([proof.seed, replay.seed]).toEqual([99, 99]);
  });

  test('ends with 1 and one sentence that names student, moment, activity and reason', async () => {
    const { code, stdout, stderr } = await callCommand(['playtest', files.lesson], unreachable);
    expect(code).toBe(1);
    expect(stdout).toContain('0 of 1 finished');
    expect(stdout).toContain(UNREACHABLE.message);
    expect(stderr).toContain(
      `Error: Simulated students could not play the lesson as they should. ${UNREACHABLE.message}`,
    );
    expect(stderr).toContain('Lay out the world again.');
  });

  test('refuses what is no lesson and no place of ours, and numbers that make no class', async () => {
    const folder = temporaryFolder();
    const foreign = join(folder, 'foreign.rbxl');
    writeFileSync(foreign, writeRobloxBinary([instance('Workspace')], { kind: 'place' }));
    const cut = join(folder, 'cut.rbxl');
    writeFileSync(cut, readFileSync(files.binary).subarray(0, 200));
    const newer = join(folder, 'newer.json');
    writeFileSync(newer, JSON.stringify({ ...sampleLesson(), schemaVersion: 999 }));
    const refusal = async (...words: string[]) => refusalOf(await callCommand(['playtest', ...words])).reason;
    expect(await refusal(foreign)).toContain('does not say which lesson it plays');
    expect(await refusal(cut)).toContain(cut);
    expect(await refusal(newer)).toContain('newer ToolBoxAI');
    expect(await refusal('no-such.rbxl')).toBe('There is no file no-such.rbxl.');
    expect((await callCommand(['playtest', files.lesson, '--students', '0'])).stderr).toContain(
      'not a number of students',
    );
    expect((await callCommand(['playtest', files.lesson, '--students', 'all'])).code).toBe(1);
  });
});

describe('what was not proved does not leave', () => {
  test('as a place of a lesson whose report says that it passed', async () => {
    const out = join(temporaryFolder(), 'place.rbxl');
    const { reason, advice } = refusalOf(await callCommand(['build-place', files.lesson, '--out', out], unreachable));
    expect(reason).toContain(UNREACHABLE.message);
    expect(advice).toBe('Lay out the world again.');
    expect(readdirSync(join(out, '..'))).toEqual([]);
  });

  test('as a lesson from before there was a proof, which is proved first', async () => {
    const { play: _play, ...before } = lesson.checks ?? {
      play: undefined,
      results: [],
      contentHash: '',
      passed: false,
      checksVersion: 1,
    };
    const old = join(temporaryFolder(), 'lesson.json');
    const results = before.results.filter(({ check }) => check !== 'play');
    writeFileSync(old, JSON.stringify({ ...lesson, checks: { ...before, results } }));
    const out = join(temporaryFolder(), 'place.rbxl');
    let plays = 0;
    const counting: ProveByPlay = (of, options) => {
      plays += 1;
      return quickPlay(of, options);
    };
    expect((await callCommand(['build-place', old, '--out', out], counting)).code).toBe(0);
    expect(plays).toBe(1);
  });

  test('from generate, whose author could not mend it', async () => {
    const out = join(temporaryFolder(), 'lesson');
    const { reason } = refusalOf(await callCommand(generateWords(out), unreachable));
    expect(reason).toContain(UNREACHABLE.message);
  });
});
