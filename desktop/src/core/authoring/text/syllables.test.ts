import { dictionary } from 'cmu-pronouncing-dictionary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllablesByRule } from './syllable-rules.ts';
import { syllablesOf } from './syllables.ts';

/** Every count the dictionary gives a plain word; a word may be pronounced in several ways. */
function countsInDictionary(word: string): ReadonlySet<number> {
  const pronunciations = [word, `${word}(1)`, `${word}(2)`, `${word}(3)`].flatMap((key) => dictionary[key] ?? []);
  return new Set(pronunciations.map((phonemes) => phonemes.match(/\d/g)?.length ?? 1));
}

const plainWords = Object.keys(dictionary).filter((word) => /^[a-z]{2,}$/.test(word));

describe('syllable counts', () => {
  it('keeps a table of exactly the dictionary words that the rules get wrong', async () => {
    const byCount = new Map<number, string[]>();
    for (const word of plainWords) {
      const counts = countsInDictionary(word);
      const [first] = counts;
      if (first === undefined || counts.has(syllablesByRule(word))) continue;
      byCount.set(first, [...(byCount.get(first) ?? []), word]);
    }
    const table = Object.fromEntries([...byCount].sort(([a], [b]) => a - b).map(([n, words]) => [n, words.join(' ')]));
    await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot('./syllable-exceptions.json');
  });

  it('agrees with the dictionary, table and rules together', () => {
    const wrong = plainWords
      .filter((_, index) => index % 10 === 0)
      .filter((word) => !countsInDictionary(word).has(syllablesOf(word)));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['science', 2],
    ['Evaporation', 5],
    ['photosynthesis', 5],
    ['transpiration', 4],
    ['walked', 1],
    ['wishes', 2],
    ['well-known', 2],
    ['Egypt’s', 2],
    ['students’', 2],
    ["don't", 1],
    ['café', 2],
    ['1776', 1],
    ['3.5', 1],
    ['DNA', 3],
    ['U.S', 2],
    ['WATER', 2],
    ['WWF', 7],
  ])('reads %s as %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('gives every word at least one syllable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => syllablesOf(word) >= 1),
      { numRuns: 50 },
    );
  });
});
