import { describe, expect, it } from 'vitest';
import { firstSentences, shortened } from './words.ts';

describe('shortening', () => {
  it('leaves alone what fits', () => {
    expect(shortened('The water cycle', 20)).toBe('The water cycle');
  });

  it('cuts at a word and says so', () => {
    expect(shortened('Where the river meets the sea', 18)).toBe('Where the river…');
  });

  it('cuts a single long word, never a character in two', () => {
    expect(shortened('🌊'.repeat(10), 9)).toBe(`${'🌊'.repeat(4)}…`);
  });
});

describe('first sentences', () => {
  it('keeps as many whole ones as fit', () => {
    expect(firstSentences('Look up. Count the stars! Then walk on.', 26)).toBe('Look up. Count the stars!');
  });

  it('does not end a sentence inside a number', () => {
    expect(firstSentences('Take 2.5 cups. Pour them.', 20)).toBe('Take 2.5 cups.');
  });

  it('shortens a first sentence that is too long', () => {
    expect(firstSentences('Carry each of the many cards to its bin.', 20)).toBe('Carry each of the…');
  });
});
