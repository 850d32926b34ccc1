import { CHECKS, type CheckReport, contentHash } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { instance } from '@toolboxai/shared/roblox';
import { stopToolchain } from '@toolboxai/shared/roblox/luau';
import { afterAll, describe, expect, it } from 'vitest';
import { createLessonChecker } from './check-lesson.ts';

afterAll(stopToolchain);

/** A place with one script, and a count of how often it was built. */
function workplace(source = 'print("hello")') {
  let built = 0;
  const check = createLessonChecker({
    place: () => {
      built += 1;
      return [instance('ServerScriptService', {}, [instance('Script', { Name: 'Main', Source: source })])];
    },
    kitSources: new Set(),
  });
  return { check, built: () => built };
}

const resultOf = (report: CheckReport, check: (typeof CHECKS)[number]) =>
  report.results.find((result) => result.check === check);

describe('checking a lesson', () => {
  it('runs every check but the play and names the content it speaks of', async () => {
    const report = await workplace().check(sampleLesson());
    expect(report.results.map(({ check }) => check).toSorted()).toEqual(
      CHECKS.filter((check) => check !== 'play').toSorted(),
    );
    expect(report.contentHash).toBe(contentHash(sampleLesson()));
  });

  it('does not pass a lesson of which one check failed, and says which', async () => {
    const report = await workplace().check(sampleLesson());
    // The place of this test has no stations.
    expect(resultOf(report, 'geometry')?.status).toBe('failed');
    expect(report.passed).toBe(false);
  });

  it('finds a script of the place that does not compile, with its line', async () => {
    const report = await workplace('local x = 1\nlocal = 2').check(sampleLesson());
    expect(resultOf(report, 'luau')).toMatchObject({
      status: 'failed',
      findings: [{ path: 'ServerScriptService.Main:2' }],
    });
  });

  it('holds a script that is not the kit’s to the strictest rules', async () => {
    const report = await workplace('game:GetService("HttpService"):GetAsync("https://example.com")').check(
      sampleLesson(),
    );
    expect(resultOf(report, 'luau')?.findings.map(({ code }) => code)).toContain('forbidden-capability');
  });

  it('does not pass a script of the lesson’s own, which the place would lack', async () => {
    const provenance = { kind: 'authored', pack: 'pack', source: 'A book.' } as const;
    const script = { id: 'script-1', activityId: 'activity-1', source: 'print(1)', provenance };
    const report = await workplace().check({ ...sampleLesson(), scripts: [script] });
    expect(resultOf(report, 'luau')).toMatchObject({ status: 'failed', findings: [{ code: 'script-not-placed' }] });
    expect(report.passed).toBe(false);
  });

  it('builds no place for a document that contradicts itself', async () => {
    const lesson = sampleLesson();
    lesson.progression.totalXp += 1;
    const { check, built } = workplace();
    const report = await check(lesson);
    expect(built()).toBe(0);
    expect(report.passed).toBe(false);
    expect(resultOf(report, 'invariants')?.status).toBe('failed');
  });

  it('looks at the same content once, and again when a letter changed', async () => {
    const { check, built } = workplace();
    await check(sampleLesson());
    await check({ ...sampleLesson(), checks: null });
    expect(built()).toBe(1);
    await check({ ...sampleLesson(), title: 'Another journey' });
    expect(built()).toBe(2);
  });
});
