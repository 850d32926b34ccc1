import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TopicEntry } from '../offline/topic-source.ts';
import { shippedTopics } from '../offline/topics.ts';
import { createTopicFinder } from './find-topic.ts';

/** A shelf with neighbours that are easily taken for each other. */
const shelf: readonly TopicEntry[] = [
  topic(
    'add-like-fractions',
    'Adding fractions with like denominators',
    ['adding fractions', 'fraction addition'],
    [4, 5],
    ['4.NF.B.3.a'],
  ),
  topic('equivalent-fractions', 'Equivalent fractions', ['same amount fractions'], [3, 5], ['4.NF.A.1', '3.NF.A.3.b']),
  topic('compare-fractions', 'Comparing fractions', ['which fraction is larger'], [3, 5], ['4.NF.A.2']),
  topic('add-whole-numbers', 'Adding whole numbers', ['addition', 'column addition'], [2, 4], ['3.NBT.A.2']),
  topic('water-cycle', 'The water cycle', ['evaporation and condensation', 'rain and clouds'], [3, 6], [], 'science'),
  topic('photosynthesis', 'Photosynthesis', ['how plants make food'], [4, 7], [], 'science'),
  topic('three-branches', 'The three branches of government', ['separation of powers'], [4, 8], [], 'social-studies'),
];
const finder = createTopicFinder(shelf);

function topic(
  id: string,
  name: string,
  aliases: readonly string[],
  [from, to]: readonly [number, number],
  standardCodes: readonly string[],
  subject: TopicEntry['subject'] = 'mathematics',
): TopicEntry {
  const source = shippedTopics[0]?.source;
  if (source === undefined) throw new Error('no topic is shipped');
  return { id, name, subject, aliases, grades: { from, to }, standardCodes, source };
}

function found(text: string, about: { subject?: TopicEntry['subject']; grade?: number } = {}): string | undefined {
  const match = finder.find({ text, ...about });
  return match.kind === 'found' ? match.entry.id : undefined;
}

describe('finding a topic', () => {
  it.each([
    ['adding fractions', 'add-like-fractions'],
    ['fraction addition', 'add-like-fractions'],
    ['Add Fractions!', 'add-like-fractions'],
    ['sum of fractions', 'add-like-fractions'],
    ['fractons adding', 'add-like-fractions'],
    ['equivalent fraction', 'equivalent-fractions'],
    ['the water cycle', 'water-cycle'],
    ['Water Cycles', 'water-cycle'],
    ['watr cycle', 'water-cycle'],
    ['photosinthesis', 'photosynthesis'],
    ['how do plants make food?', 'photosynthesis'],
    ['separation of powers', 'three-branches'],
    ['branches of goverment', 'three-branches'],
    ['a lesson about the water cycle for my class', 'water-cycle'],
  ])('knows what “%s” means', (text, id) => {
    expect(found(text)).toBe(id);
  });

  it.each([
    ['4.NF.A.1', 'equivalent-fractions'],
    ['4.nf.1', 'equivalent-fractions'],
    ['CCSS.MATH.CONTENT.4.NF.B.3.A', 'add-like-fractions'],
    ['4.NF.B.3a', 'add-like-fractions'],
  ])('knows the standard %s', (code, id) => {
    expect(found(code)).toBe(id);
  });

  it.each([
    'quantum chromodynamics',
    'the water cycle of Mars colonies and their economics',
    'xyzzy',
    '9.ZZ.Z.9',
    'dividing fractions',
    '🙂',
    '   ',
  ])('does not bluff about “%s”', (text) => {
    expect(finder.find({ text }).kind).toBe('unknown');
  });

  it('takes a whole standard or domain for the parts of it that topics serve', () => {
    expect(found('3.NF.A.3')).toBe('equivalent-fractions');
    expect(found('3.nf.3')).toBe('equivalent-fractions');
    expect(finder.find({ text: '4.NF' })).toMatchObject({ kind: 'ambiguous' });
    expect(finder.find({ text: '3' }).kind).toBe('unknown');
  });

  it('relates what was typed to topics of the subject and the grade alone', () => {
    const related = finder.related({ text: 'fractions', subject: 'mathematics', grade: 3 });
    expect(related.map(({ id }) => id).sort()).toEqual(['compare-fractions', 'equivalent-fractions']);
    expect(finder.related({ text: 'fractions', subject: 'science', grade: 4 })).toEqual([]);
  });

  it('names the nearest topics of an unknown one', () => {
    const match = finder.find({ text: 'dividing fractions', subject: 'mathematics' });
    expect(match).toMatchObject({ kind: 'unknown' });
    if (match.kind !== 'unknown') throw new Error(match.kind);
    expect(match.nearest.map((entry) => entry.id)).toContain('equivalent-fractions');
    expect(match.nearest.length).toBeLessThanOrEqual(5);
  });

  it('lets grade and subject decide between topics that are meant equally, and asks when they do not', () => {
    const twins = createTopicFinder([
      topic('volume-5', 'Volume of boxes', ['volume'], [5, 5], []),
      topic('volume-8', 'Volume of cylinders', ['volume'], [8, 8], []),
      topic('volume-sound', 'Loud and quiet sounds', ['volume'], [4, 4], [], 'science'),
    ]);
    expect(twins.find({ text: 'volume', subject: 'mathematics', grade: 8 })).toMatchObject({
      kind: 'found',
      entry: { id: 'volume-8' },
    });
    expect(twins.find({ text: 'volume', subject: 'science' })).toMatchObject({
      kind: 'found',
      entry: { id: 'volume-sound' },
    });
    expect(twins.find({ text: 'volume', subject: 'mathematics' })).toMatchObject({ kind: 'ambiguous' });
  });

  it('finds every shipped topic by its name and by each of its aliases, or asks', () => {
    const shipped = createTopicFinder(shippedTopics);
    for (const entry of shippedTopics) {
      for (const name of [entry.name, ...entry.aliases]) {
        const match = shipped.find({ text: name, subject: entry.subject, grade: entry.grades.from });
        const offered = match.kind === 'found' ? [match.entry] : match.kind === 'ambiguous' ? match.candidates : [];
        expect(
          offered.map(({ id }) => id),
          name,
        ).toContain(entry.id);
      }
    }
  });

  it('answers anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(['found', 'ambiguous', 'unknown']).toContain(finder.find({ text }).kind);
      }),
    );
  });
});
