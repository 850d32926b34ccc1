import { describe, expect, it } from 'vitest';
import type { Topic } from '../api/index.ts';
import { suggestTopics } from './suggest-topics.ts';

const topic = (
  id: string,
  name: string,
  from: number,
  to: number,
  subject: Topic['subject'] = 'mathematics',
): Topic => ({
  id,
  name,
  subject,
  grades: { from, to },
  standardCodes: [],
});

const all = [
  topic('cells', 'Cells', 5, 7, 'science'),
  topic('add', 'Adding fractions', 4, 5),
  topic('divide', 'Dividing fractions', 6, 6),
  topic('angles', 'Angles', 4, 4),
];
const here = { all, meant: [], subject: 'mathematics', grade: 4 } as const;

describe('topics offered while typing', () => {
  it('offers everything before a word is typed, her subject and grade first', () => {
    expect(suggestTopics({ ...here, typed: '' }).map(({ id }) => id)).toEqual(['add', 'angles', 'divide', 'cells']);
  });

  it('offers those that contain every word', () => {
    expect(suggestTopics({ ...here, typed: 'fractions div' }).map(({ id }) => id)).toEqual(['divide']);
  });

  it('puts what is meant before what is spelled, and names nothing twice', () => {
    expect(suggestTopics({ ...here, typed: 'frac', meant: all.slice(2, 3) }).map(({ id }) => id)).toEqual([
      'divide',
      'add',
    ]);
  });

  it('offers no more than can be read', () => {
    const many = Array.from({ length: 50 }, (_, n) => topic(`t-${n}`, `Topic ${n}`, 4, 4));
    expect(suggestTopics({ ...here, all: many, typed: 'topic' })).toHaveLength(8);
  });
});
