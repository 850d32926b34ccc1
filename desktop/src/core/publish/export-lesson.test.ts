import { contentHash, type Lesson, PLAY_PROOF_VERSION } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../testing/quick-play.ts';
import { EXPORT_KINDS, exportLesson } from './export-lesson.ts';
import type { Publisher } from './publisher.ts';

const publisher: Publisher = {
  place: () => [],
  placeFile: () => '<roblox/>',
  binaryPlaceFile: () => new Uint8Array(),
  map: () => '<svg/>',
  html: () => '<!doctype html>',
  kitSources: new Set(),
};

const unproved = sampleLesson();
const withProof = (play: NonNullable<Lesson['checks']>['play'], of: Lesson = unproved): Lesson => ({
  ...of,
  checks: {
    contentHash: contentHash(of),
    checksVersion: 1,
    passed: play?.passed === true,
    results: [{ check: 'play', status: 'passed', summary: 'Played.', findings: [], measures: {} }],
    ...(play === undefined ? {} : { play }),
  },
});
const lesson = withProof(outcomeOf(unproved, 7, []).result);
const failed = withProof(
  outcomeOf(unproved, 7, [
    {
      code: 'station-out-of-reach',
      verdict: 'finish',
      severity: 'error',
      scene: 'alone',
      student: null,
      activityId: 'activity-1',
      partId: null,
      at: 12,
      params: {},
      message: 'At 00:12: could not walk to the stop.',
      hint: 'Lay out the world again.',
    },
  ]).result,
);

describe('exporting a lesson', () => {
  it.each(EXPORT_KINDS)('refuses the %s of a lesson that has not passed its checks', (kind) => {
    expect(() => exportLesson({ kind, lesson, status: 'draft' }, publisher)).toThrow(
      expect.objectContaining({ code: 'lesson-not-passed' }),
    );
  });

  it.each(EXPORT_KINDS)('refuses the %s of a lesson that students have not played as it stands', (kind) => {
    const refusal = expect.objectContaining({ code: 'lesson-not-proved', hint: expect.stringContaining('play') });
    const outdated = outcomeOf(unproved, 7, []).result;
    const others: Lesson[] = [
      unproved,
      withProof(undefined),
      // Of what it was before, and by the rules of before.
      { ...lesson, title: `${lesson.title}!` },
      withProof({ ...outdated, proofVersion: PLAY_PROOF_VERSION + 1 }),
    ];
    for (const other of others) {
      expect(() => exportLesson({ kind, lesson: other, status: 'approved' }, publisher)).toThrow(refusal);
    }
  });

  it.each(EXPORT_KINDS)(
    'refuses the %s of a lesson that students could not play, and says where they failed',
    (kind) => {
      expect(() => exportLesson({ kind, lesson: failed, status: 'draft' }, publisher)).toThrow(
        expect.objectContaining({
          code: 'lesson-proof-failed',
          message: expect.stringContaining('could not walk to the stop'),
          hint: 'Lay out the world again.',
        }),
      );
    },
  );

  it('refuses the place of a lesson that is not approved', () => {
    expect(() => exportLesson({ kind: 'place', lesson, status: 'checked' }, publisher)).toThrow(
      expect.objectContaining({ code: 'lesson-not-approved' }),
    );
  });

  it('gives the place of an approved lesson', () => {
    const file = exportLesson({ kind: 'place', lesson, status: 'approved' }, publisher);
    expect(file).toMatchObject({ text: '<roblox/>', mediaType: 'application/xml' });
    expect(file.fileName).toBe(`${lesson.title}.rbxlx`);
  });

  it('gives pages to print of a checked lesson', () => {
    expect(exportLesson({ kind: 'pages', lesson, status: 'checked' }, publisher).text).toBe('<!doctype html>');
  });

  it('gives the lesson file, which reads as the very lesson', () => {
    const { text } = exportLesson({ kind: 'lesson', lesson, status: 'checked' }, publisher);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(lesson)));
  });

  it.each([
    ['What is 3/4: "more" or less?', 'What is 3 4 more or less.html'],
    ['Ends with a dot. ', 'Ends with a dot.html'],
    ['???', 'Lesson.html'],
  ])('names the file of “%s” so that every system accepts it', (title, expected) => {
    const titled = { ...unproved, title };
    const proved = withProof(outcomeOf(titled, 7, []).result, titled);
    expect(exportLesson({ kind: 'pages', lesson: proved, status: 'checked' }, publisher).fileName).toBe(expected);
  });
});
