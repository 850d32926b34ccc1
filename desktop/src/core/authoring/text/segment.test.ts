import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf, wordsOf } from './segment.ts';

const sentences = (text: string) => sentencesOf(text).map((sentence) => sentence.text);
const words = (text: string) => wordsOf(text).map((word) => word.text);

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['It rained. Then it stopped.', ['It rained.', 'Then it stopped.']],
    ['Dr. Smith measured 3.5 cm of rain. It fell fast!', ['Dr. Smith measured 3.5 cm of rain.', 'It fell fast!']],
    ['"Is it wet?" she asked. "Yes!" said Tom.', ['"Is it wet?" she asked.', '"Yes!" said Tom.']],
    ['He said, “Go.” Then he left.', ['He said, “Go.”', 'Then he left.']],
    ['J. K. Rowling wrote it. See p. 5 and Fig. 2.', ['J. K. Rowling wrote it.', 'See p. 5 and Fig. 2.']],
    ['Some animals, e.g. bats, sleep all day.', ['Some animals, e.g. bats, sleep all day.']],
    [
      'The U.S. Congress met. It was in the U.S. The law passed.',
      ['The U.S. Congress met.', 'It was in the U.S.', 'The law passed.'],
    ],
    ['School ends at 3 p.m. Monday is a holiday.', ['School ends at 3 p.m. Monday is a holiday.']],
    ['The bus leaves at 3 p.m. The driver waits.', ['The bus leaves at 3 p.m.', 'The driver waits.']],
    ['They came in. Nobody knew.', ['They came in.', 'Nobody knew.']],
    ['About 5 in. of rain fell.', ['About 5 in. of rain fell.']],
    ['Rome was founded in 753 B.C. It grew.', ['Rome was founded in 753 B.C.', 'It grew.']],
    ['Plants need vitamin C. The sun helps.', ['Plants need vitamin C.', 'The sun helps.']],
    ['No. 5 is red. Did it work? No. It broke.', ['No. 5 is red.', 'Did it work?', 'No.', 'It broke.']],
    ['Water rises… and cools… Then rain falls.', ['Water rises… and cools…', 'Then rain falls.']],
    ['Pi is 3.14. Two is 2.', ['Pi is 3.14.', 'Two is 2.']],
    ['One line\r\nwraps here. New one.', ['One line\r\nwraps here.', 'New one.']],
    ['Heading\n\nA sentence.', ['Heading', 'A sentence.']],
    ['1. Evaporation\n\n2. Rain falls.', ['1. Evaporation', '2. Rain falls.']],
    ['', []],
    [' \n\n\t ', []],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('are verbatim, in order, and lose nothing but white space', () => {
    const pieces = fc.constantFrom(
      'Dr. ',
      'The U.S. ',
      'water ',
      '"Go!" ',
      '3.5 ',
      'ends. ',
      'Why? ',
      '\n',
      '\r\n\r\n',
      'é😀 ',
      '(see p. 5). ',
      '… ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((list) => list.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let from = 0;
          for (const sentence of sentencesOf(text)) {
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
            expect(sentence.text.trim()).toBe(sentence.text);
            expect(text.slice(from, sentence.start).trim()).toBe('');
            from = sentence.end;
          }
          expect(text.slice(from).trim()).toBe('');
        },
      ),
    );
  });
});

it('reads a long run of abbreviations in linear time', () => {
  // With slices of the whole sentence at each of them this would take minutes.
  expect(sentences('Dr. '.repeat(100_000))).toHaveLength(1);
});

describe('words', () => {
  it.each<[string, string[]]>([
    ['Water, air – and ice!', ['Water', 'air', 'and', 'ice']],
    [
      "Don't touch the well-known mother-in-law's cup.",
      ["Don't", 'touch', 'the', 'well-known', "mother-in-law's", 'cup'],
    ],
    ['1,000 people drank 3.5 L of H2O (20%).', ['1,000', 'people', 'drank', '3.5', 'L', 'of', 'H2O', '20']],
    ['the students’ naïve café', ['the', 'students', 'naïve', 'café']],
    ['1914-1918', ['1914-1918']],
    ['- a bullet -', ['a', 'bullet']],
    ['', []],
  ])('finds those of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
