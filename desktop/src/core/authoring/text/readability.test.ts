import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeBand } from './grade-band.ts';
import { readability } from './readability.ts';

const GETTYSBURG = `Four score and seven years ago our fathers brought forth upon this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this.`;

const FIRST_GRADE =
  'The cat sat on the mat. The sun was hot. The cat had a nap. Then a dog ran by. The cat ran up a tree. '.repeat(5);

describe('readability', () => {
  it('computes the three formulas from the counts', () => {
    // Counted by hand: 13 words, 2 sentences, 20 syllables, 64 letters.
    const result = readability('Water evaporates from the warm ocean. Cold clouds often produce rain and snow.');
    expect(result).toMatchObject({ words: 13, sentences: 2, syllables: 20 });
    expect(result.fleschKincaid).toBe(5.1);
    expect(result.colemanLiau).toBe(8.6);
    expect(result.automatedReadability).toBe(5);
    expect(result.band).toEqual({ low: 5, high: 8.6, median: 5.1 });
  });

  it('finds a first reader easy and the Gettysburg Address hard', () => {
    expect(readability(FIRST_GRADE).band.median).toBeLessThan(1);
    const { band, stable } = readability(GETTYSBURG);
    expect(stable).toBe(true);
    expect(band.median).toBeGreaterThan(8);
    expect(band.median).toBeLessThan(12);
  });

  it('says that a short text has no stable grade', () => {
    expect(readability('Rain falls on the land.').stable).toBe(false);
  });

  it('gives zeros for a text without words', () => {
    expect(readability('… 😀 !').band).toEqual({ low: 0, high: 0, median: 0 });
  });

  it('always gives finite numbers and an ordered band', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { band } = readability(text);
        expect(Number.isFinite(band.high)).toBe(true);
        expect(band.low).toBeGreaterThanOrEqual(0);
        expect(band.low).toBeLessThanOrEqual(band.median);
        expect(band.median).toBeLessThanOrEqual(band.high);
      }),
    );
  });
});

describe('the accepted band of a grade', () => {
  it('is the published one in the middle of each group of grades', () => {
    expect(gradeBand(7, 'on')).toEqual({ low: 6.5, high: 10.3 });
    expect(gradeBand(2, 'on')).toEqual({ low: 1.3, high: 4.7 });
  });

  it('rises with the grade and with the tier', () => {
    for (let grade = 0; grade < 12; grade += 1) {
      const [below, on, above] = [gradeBand(grade, 'below'), gradeBand(grade, 'on'), gradeBand(grade, 'above')];
      expect(below.low).toBeLessThanOrEqual(on.low);
      expect(on.low).toBeLessThan(above.low);
      expect(below.high).toBeLessThanOrEqual(on.high);
      expect(on.high).toBeLessThan(above.high);
      expect(on.high).toBeLessThan(gradeBand(grade + 1, 'on').high);
      expect(below.high - below.low).toBeGreaterThanOrEqual(2);
    }
  });
});
