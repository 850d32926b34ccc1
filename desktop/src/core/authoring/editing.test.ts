import type { Lesson, Provenance } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { expect, test } from 'vitest';
import { applyEdit } from './editing.ts';

const before = sampleLesson();
const edited = (change: (lesson: Lesson) => Partial<Lesson>): Lesson =>
  applyEdit(before, { ...before, ...change(before) });

test('a question that the teacher changed is hers and says what it was; the others stay as they were', () => {
  const after = edited(({ items: [first, ...rest] }) => ({
    items: first === undefined ? [] : [{ ...first, explanation: 'As we saw on Monday.' }, ...rest],
  }));
  expect(after.items[0]?.provenance).toEqual({ kind: 'teacher', basedOn: 'pack water-cycle' });
  expect(after.items.slice(1)).toEqual(before.items.slice(1));
});

test('words and passages are marked in the same way, and a new one is hers from the start', () => {
  const added = { id: 'word-new', term: 'puddle', definitions: { below: 'a', on: 'b', above: 'c' } };
  const claimed: Provenance = { kind: 'authored', pack: 'somebody', source: 'else' };
  const after = edited(({ vocabulary, passages }) => ({
    vocabulary: [...vocabulary, { ...added, provenance: claimed }],
    passages: passages.map((passage) => ({ ...passage, title: `${passage.title}!` })),
  }));
  expect(after.vocabulary.at(-1)?.provenance).toEqual({ kind: 'teacher' });
  expect(after.vocabulary.slice(0, -1)).toEqual(before.vocabulary);
  expect(after.passages.map((passage) => passage.provenance.kind)).toEqual(before.passages.map(() => 'teacher'));
});

test('a second edit still tells the first origin', () => {
  const once = edited(({ items }) => ({ items: items.map((item) => ({ ...item, explanation: 'First.' })) }));
  const twice = applyEdit(once, { ...once, items: once.items.map((item) => ({ ...item, explanation: 'Second.' })) });
  expect(twice.items.map((item) => item.provenance)).toEqual(once.items.map((item) => item.provenance));
});

test('an edit cannot pass itself off as another lesson, another request, or as approved', () => {
  const after = applyEdit(before, {
    ...before,
    id: 'another',
    provenance: { ...before.provenance, author: 'somebody' },
    approval: { contentHash: 'f'.repeat(64), approvedAt: '2026-01-05T08:00:00.000Z' },
    progression: { ...before.progression, totalXp: 1_000_000 },
  });
  expect(after).toMatchObject({ id: before.id, provenance: before.provenance, checks: null, approval: null });
  expect(after.progression.totalXp).toBe(before.progression.totalXp);
});

test.each<[Provenance, string]>([
  [{ kind: 'template', template: 'add-fractions', seed: 3, parameters: {} }, 'template add-fractions, seed 3'],
  [{ kind: 'facts', topic: 'volcanoes', facts: ['f-1', 'f-2'], source: 'x' }, 'facts of volcanoes: f-1, f-2'],
  [{ kind: 'own-text', sentenceId: 's-9', sentence: 'It rains.' }, 'own text, sentence s-9'],
  [{ kind: 'ai', provider: 'p', model: 'm', prompt: 'items@2' }, 'p m, prompt items@2'],
])('the origin of %j is told in words', (provenance, basedOn) => {
  const base = { ...before, passages: before.passages.map((passage) => ({ ...passage, provenance })) };
  const after = applyEdit(base, { ...base, passages: base.passages.map((passage) => ({ ...passage, title: 'New' })) });
  expect(after.passages[0]?.provenance).toEqual({ kind: 'teacher', basedOn });
});
