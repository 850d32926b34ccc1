import { misconceptionSchema } from '@toolboxai/shared/lesson';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates/index.ts';
import { misconceptionBank, misconceptionById } from './index.ts';

describe('the bank of named misconceptions', () => {
  it('holds at least 70, each under a name and an id of its own', () => {
    expect(misconceptionBank.length).toBeGreaterThanOrEqual(70);
    expect(new Set(misconceptionBank.map(({ id }) => id)).size).toBe(misconceptionBank.length);
    expect(new Set(misconceptionBank.map(({ slip }) => slip)).size).toBe(misconceptionBank.length);
  });

  it.each(misconceptionBank.map((entry) => [entry.id, entry] as const))('%s is complete', (_, entry) => {
    const { id, name, what, why, teacherMove } = entry;
    expect(misconceptionSchema.safeParse({ id, name, what, why, teacherMove }).error).toBeUndefined();
    // What went wrong is told without a number, so that it cannot give an answer away.
    expect(entry.slip).toMatch(/^[A-Z][^\d]*(?:10|100)?[^\d]*\.$/);
  });

  it('speaks to the concrete wrong answer, within the length that an item holds', () => {
    for (const entry of misconceptionBank) {
      const feedback = entry.feedback({
        given: '3/8',
        work: '1 + 2 on top and 4 + 4 below, as long as workings get'.padEnd(200, '.'),
      });
      expect(feedback.startsWith('3/8 comes from 1 + 2 on top')).toBe(true);
      expect(feedback.length).toBeLessThanOrEqual(500);
    }
  });

  it('refuses an id that it does not know', () => {
    expect(() => misconceptionById('no-such-idea')).toThrow('no-such-idea');
  });

  it('is used: every entry produces a wrong answer somewhere', () => {
    const used = new Set(templates.flatMap(({ misconceptionIds }) => misconceptionIds));
    expect(misconceptionBank.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});
