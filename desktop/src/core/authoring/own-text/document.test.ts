import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesFromText } from './document.ts';

describe('notes', () => {
  it('give sentences their places in the text', () => {
    const notes = notesFromText('# Rocks\nRocks are hard. They last.\n\n- Granite is igneous.\n- Granite is igneous.');
    expect(notes.title).toBe('Rocks');
    expect(notes.sentences.map(({ id, text, block, listed }) => [id, text, block, listed])).toEqual([
      ['s-1', 'Rocks are hard.', 1, false],
      ['s-2', 'They last.', 1, false],
      ['s-3', 'Granite is igneous.', 2, true],
      ['s-4', 'Granite is igneous.', 3, true],
    ]);
    expect(notes.sentences.map(({ start }) => start)).toEqual([...new Set(notes.sentences.map(({ start }) => start))]);
  });

  it('take a title that was given over the first heading', () => {
    expect(notesFromText('# A\n\nB is here.', { title: ' Mine ' }).title).toBe('Mine');
    expect(notesFromText('B is here.').title).toBeUndefined();
  });

  it('keep a list entry that goes on in the next line, and a word that was cut at the line end', () => {
    const notes = notesFromText('- Vapor cools and\n  turns to drops.\n\nThe pro-\ncess of evapo-\nration is slow.');
    expect(notes.sentences.map(({ text }) => text)).toEqual([
      'Vapor cools and turns to drops.',
      'The process of evaporation is slow.',
    ]);
  });

  it('keep short lines that a person broke apart', () => {
    const notes = notesFromText('Water evaporates from lakes\nVapor makes clouds\nRain is water that falls');
    expect(notes.sentences.map(({ text }) => text)).toEqual([
      'Water evaporates from lakes',
      'Vapor makes clouds',
      'Rain is water that falls',
    ]);
  });

  const line = fc.constantFrom(
    '# Head',
    '## 2. Part',
    'Short Title',
    '- item one',
    '  - - nested',
    '• # odd',
    '3) third',
    '* * *',
    '-----',
    '=====',
    '',
    ' ',
    'Water is wet.',
    'it goes on here',
    'A line without an end',
    'Term: what it means',
    '1. - 2. x',
    '#',
    '#hash',
    '- ',
    'a) b) c',
    'A very long line that a word processor has certainly wrapped at its right margin',
    'Ends with a hy-',
    'phen. Dr. X came.',
    '😀 é\u200b',
    '## # -',
  );
  it('read again from their own text are the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(line).map((lines) => lines.join('\n')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const notes = notesFromText(text);
          const again = notesFromText(notes.text);
          expect(again).toEqual(notes);
          for (const sentence of notes.sentences) {
            expect(notes.text.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
