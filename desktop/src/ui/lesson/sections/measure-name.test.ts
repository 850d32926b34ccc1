import { describe, expect, it } from 'vitest';
import { measureName } from './measure-name.ts';

describe('names of measures', () => {
  it.each([
    ['wordCount', 'word count'],
    ['passages/1/on-grade', 'passages, 1, on grade'],
    ['bloom.apply', 'bloom, apply'],
  ])('reads %s as “%s”', (name, words) => {
    expect(measureName(name)).toBe(words);
  });
});
