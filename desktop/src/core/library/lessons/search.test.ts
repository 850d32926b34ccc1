import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureLesson } from '../testing/lesson-fixture.ts';
import { TEACHER, temporaryLibrary } from '../testing/temporary-library.ts';
import { readQuery, toFtsQuery } from './search-query.ts';
import { snippetOf } from './snippet.ts';

function library() {
  const { library: made } = temporaryLibrary();
  const save = (parts: Parameters<typeof fixtureLesson>[0]) => made.lessons.save(TEACHER, fixtureLesson(parts));
  save({ id: 'fractions', title: 'Adding Fractions', grade: 4 });
  save({
    id: 'volcano',
    title: 'Why mountains burn',
    topic: 'Volcanoes',
    subject: 'science',
    grade: 6,
    objective: 'Explain how magma rises.',
    term: 'magma chamber',
    stem: 'Where does the lava come from?',
    passage: 'Long ago a mountain near Pompéi erupted, and the ash fell like snow.',
  });
  save({
    id: 'rivers',
    title: 'Rivers',
    topic: 'Erosion',
    subject: 'science',
    grade: 4,
    passage: 'Lava is not water.',
  });
  return made;
}

const ids = (made: ReturnType<typeof library>, query: string) =>
  made.lessons.search(query).items.map(({ summary }) => summary.id);

describe('searching lessons', () => {
  it('finds words of title, topic, objective, vocabulary, question and passage', () => {
    const made = library();
    for (const query of ['mountains', 'volcanoes', 'rises', 'chamber', 'come', 'erupted']) {
      expect(ids(made, query), query).toEqual(['volcano']);
    }
  });

  it('takes a word as a beginning, without regard to case, accents and plural', () => {
    const made = library();
    for (const query of ['volc', 'VOLCANO', 'pompei', 'POMPÉI', 'volcanos magmas']) {
      expect(ids(made, query), query).toEqual(['volcano']);
    }
    expect(ids(made, 'adding fraction')).toEqual(['fractions']);
  });

  it('wants all words, and words in quotes next to each other', () => {
    const made = library();
    expect(ids(made, 'lava snow')).toEqual(['volcano']);
    expect(ids(made, 'lava spaghetti')).toEqual([]);
    expect(ids(made, '"ash fell"')).toEqual(['volcano']);
    expect(ids(made, '"fell ash"')).toEqual([]);
  });

  it('puts a lesson about it before one that mentions it', () => {
    const made = library();
    made.lessons.save(TEACHER, fixtureLesson({ id: 'lava', title: 'Lava', subject: 'science' }));
    expect(ids(made, 'lava')[0]).toBe('lava');
    expect(made.lessons.search('lava').total).toBe(3);
  });

  it('shows where it was found, as text with the match marked', () => {
    const [hit] = library().lessons.search('erupted').items;
    const snippet = hit?.snippet ?? [];
    expect(snippet.filter(({ match }) => match).map(({ text }) => text)).toEqual(['erupted']);
    expect(snippet.map(({ text }) => text).join('')).toContain('near Pompéi erupted, and the ash');
  });

  it('filters and pages', () => {
    const { lessons } = library();
    expect(lessons.search('lava', { filter: { grade: 4 } }).items.map(({ summary }) => summary.id)).toEqual(['rivers']);
    expect(lessons.search('science', { limit: 1, offset: 1 })).toMatchObject({ total: 2, items: [{}] });
    lessons.archive(TEACHER, 'rivers');
    expect(lessons.search('rivers').total).toBe(0);
    expect(lessons.search('rivers', { filter: { shelf: 'archived' } }).total).toBe(1);
  });

  it('follows every save, and can be made anew', () => {
    const made = library();
    made.lessons.save(TEACHER, fixtureLesson({ id: 'rivers', title: 'Streams', passage: 'Nothing here.' }));
    expect(ids(made, 'rivers')).toEqual([]);
    expect(ids(made, 'streams')).toEqual(['rivers']);
    made.lessons.delete(TEACHER, 'volcano');
    expect(made.lessons.reindex(TEACHER)).toBe(2);
    expect(ids(made, 'streams')).toEqual(['rivers']);
    expect(ids(made, 'magma')).toEqual([]);
  });

  it.each([
    '"',
    '""',
    '"""',
    '*',
    '**',
    '^',
    '-',
    '+',
    ':',
    '(',
    ')',
    '()',
    'NEAR(',
    'NEAR(a b, 2)',
    'a NEAR b',
    'AND',
    'OR',
    'NOT',
    'a AND',
    'OR OR OR',
    'title:',
    'title:lava',
    '{title}:lava',
    '-lava',
    'lava*',
    '"lava',
    'lava"',
    `'`,
    `';drop table lessons;--`,
    '%',
    '_',
    '\\',
    '\0',
    'lava\0',
    '\u0001',
    '🍕',
    'a🍕b',
    '½',
    '٣',
    '数学',
    'ﬁ',
    '\ud800',
    'e\u0301',
    ' ',
    '\n',
    'x'.repeat(100_000),
    '" '.repeat(5000),
    'a '.repeat(5000),
    '"a b c',
    '\u0301',
    '\ue000',
  ])('does not stumble over %j', (query) => {
    const { lessons } = library();
    expect(Array.isArray(lessons.search(query).items)).toBe(true);
  });

  it('does not stumble over anything', () => {
    const { lessons } = library();
    const nasty = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '*', ' NEAR(', ' AND ', 'lava', '^', ':')),
    );
    fc.assert(
      fc.property(nasty, (pieces) => {
        expect(lessons.search(pieces.join('')).total).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the query for FTS5', () => {
  it('keeps nothing of its syntax but what it writes itself', () => {
    const query = (typed: string) => toFtsQuery(readQuery(typed));
    expect(query('fractions')).toBe('("fractions"* OR "fraction"*)');
    expect(query('glass lava*')).toBe('"glass"* AND "lava"*');
    expect(query('properties')).toBe('("properties"* OR "property"*)');
    expect(query('a "b c" d"')).toBe('"a"* AND "b c" AND "d"*');
    expect(query('4.NF.A.1')).toBe('"4"* AND "NF"* AND "A"* AND "1"*');
    expect(readQuery(' * " ')).toEqual([]);
    expect(readQuery('a '.repeat(100))).toHaveLength(16);
  });
});

describe('a snippet', () => {
  const shown = (text: string, typed: string) =>
    snippetOf(text.split('|'), readQuery(typed))
      .map(({ text: part, match }) => (match ? `[${part}]` : part))
      .join('');

  it('is a few words around the first match, with every match in it marked', () => {
    expect(shown('Lava is hot.', 'lava')).toBe('[Lava] is hot.');
    expect(shown('one two three four five six seven lava lavas end', 'lava')).toBe(
      '…two three four five six seven [lava] [lavas] end',
    );
    expect(shown(`lava ${'x '.repeat(30)}`, 'lava')).toBe(`[lava]${' x'.repeat(12)}…`);
  });

  it('looks past case and accents, stays within one line and takes the first text that answers', () => {
    expect(shown('Nothing here.|First line.\nNear POMPÉI it fell.\nLast line.', 'pompei')).toBe(
      'Near [POMPÉI] it fell.',
    );
    expect(shown('e\u0301tude et', 'étude')).toBe('[e\u0301tude] et');
  });

  it('marks whole words for words in quotes', () => {
    expect(shown('ashes and ash fell', '"ash fell"')).toBe('ashes and [ash] [fell]');
  });

  it('shows the beginning when the match lies elsewhere', () => {
    expect(shown('|Explain it.\nMore.', 'volcano')).toBe('Explain it.');
    expect(shown('', 'volcano')).toBe('');
  });

  it('is always a piece of its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 5 }), (text, typed) => {
        const snippet = snippetOf([text], readQuery(typed)).map((part) => part.text);
        expect(text).toContain(snippet.join('').replace(/^…/, '').replace(/…$/, ''));
      }),
    );
  });
});
