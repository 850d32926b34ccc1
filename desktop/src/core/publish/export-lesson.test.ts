import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
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

const lesson = sampleLesson();

describe('exporting a lesson', () => {
  it.each(EXPORT_KINDS)('refuses the %s of a lesson that has not passed its checks', (kind) => {
    expect(() => exportLesson({ kind, lesson, status: 'draft' }, publisher)).toThrow(
      expect.objectContaining({ code: 'lesson-not-passed' }),
    );
  });

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
    expect(exportLesson({ kind: 'pages', lesson: { ...lesson, title }, status: 'checked' }, publisher).fileName).toBe(
      expected,
    );
  });
});
