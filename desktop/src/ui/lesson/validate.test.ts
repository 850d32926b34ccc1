import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { validateEdit } from './validate.ts';

describe('an edited lesson', () => {
  it('is taken as it is when nothing is wrong', () => {
    expect(validateEdit(sampleLesson())).toEqual({ lesson: sampleLesson() });
  });

  it('loses the spaces around what was typed, and nothing else', () => {
    const lesson = { ...sampleLesson(), title: '  Rain and rivers \n' };
    expect(validateEdit(lesson)).toEqual({ lesson: { ...sampleLesson(), title: 'Rain and rivers' } });
  });

  it('is refused where a text is empty, by its path', () => {
    const lesson = { ...sampleLesson(), title: '   ' };
    expect(validateEdit(lesson)).toMatchObject({ problems: [{ path: 'title', kind: 'empty' }] });
  });

  it('is refused where a text is too long, with how long it may be', () => {
    const lesson = { ...sampleLesson(), title: 'x'.repeat(121) };
    expect(validateEdit(lesson)).toMatchObject({ problems: [{ path: 'title', kind: 'tooLong', maximum: 120 }] });
  });

  it('is refused where a number is none', () => {
    const lesson = sampleLesson();
    const items = lesson.items.map((item) => (item.type === 'numeric' ? { ...item, key: 'three' } : item));
    expect(validateEdit({ ...lesson, items })).toMatchObject({
      problems: [{ path: 'items/3/key', kind: 'notANumber' }],
    });
  });

  it('is refused where a list is too short, with how many there must be', () => {
    const lesson = sampleLesson();
    const items = lesson.items.map((item) =>
      item.type === 'fill-in' ? { ...item, wordBank: ['rain'] } : { ...item, hints: [] },
    );
    const validated = validateEdit({ ...lesson, items });
    expect(validated).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ path: 'items/0/hints', kind: 'tooFew', minimum: 1 }),
      ]),
    });
    const words = items.findIndex((item) => item.type === 'fill-in');
    expect(validated).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ path: `items/${words}/wordBank`, kind: 'tooFew', minimum: 2 }),
      ]),
    });
  });
});
