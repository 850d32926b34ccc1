import type { ManifestNode, NodeContent } from '@toolboxai/shared/studio-sync';
import { stepsTo } from '@toolboxai/shared/studio-sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BaseNode, mergeContents, mergeTrees } from './index.ts';
import { MARKS, mergeText } from './merge-text.ts';

const node = (id: string, parent: string, hash = 'h'): ManifestNode => ({
  id,
  parent,
  hash,
  className: 'Part',
  name: id,
});
const asBase = (nodes: readonly ManifestNode[]): BaseNode[] => nodes.map((each) => ({ ...each, read: each.hash }));
const merge = (
  base: readonly ManifestNode[],
  lesson: readonly ManifestNode[],
  studio: readonly ManifestNode[],
  choice: 'mine' | 'lesson' | 'both' = 'mine',
) => mergeTrees({ base: asBase(base), lesson, studio, choiceOf: () => choice, merged: () => undefined });
const shape = (nodes: readonly ManifestNode[]) => nodes.map(({ id, parent, hash }) => `${id} ${parent} ${hash}`).sort();

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A tree: each node stands below one before it, or below the service. */
const tree = fc
  .record({
    order: fc.shuffledSubarray(NAMES),
    parents: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    hashes: fc.array(fc.constantFrom('1', '2', '3'), { minLength: 6, maxLength: 6 }),
  })
  .map(({ order, parents, hashes }) =>
    order.map((id, index) => {
      const at = (parents[index] ?? 0) % (index + 1);
      return node(id, at === index ? '@Workspace' : (order[at] ?? '@Workspace'), hashes[index]);
    }),
  );

describe('merging trees', () => {
  it('takes what only one side changed from that side', () => {
    fc.assert(
      fc.property(tree, tree, (base, other) => {
        expect(shape(merge(base, other, base).target)).toEqual(shape(other));
        expect(shape(merge(base, base, other).target)).toEqual(shape(other));
      }),
    );
  });

  it('gives a tree whatever comes, which Studio can be brought to', () => {
    fc.assert(
      fc.property(
        tree,
        tree,
        tree,
        fc.constantFrom('mine' as const, 'lesson' as const, 'both' as const),
        (base, lesson, studio, choice) => {
          const { target } = merge(base, lesson, studio, choice);
          const known = new Set<string>();
          for (const { id, parent } of target) {
            expect(parent === '@Workspace' || known.has(parent)).toBe(true);
            expect(known.has(id)).toBe(false);
            known.add(id);
          }
          const { create, move, update, remove } = stepsTo(studio, target);
          const after = new Map(studio.map((each) => [each.id, each]));
          for (const each of remove) after.delete(each.id);
          for (const each of [...create, ...move, ...update]) after.set(each.id, each);
          expect(shape([...after.values()])).toEqual(shape(target));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses nothing that the creator did, unless the lesson was chosen', () => {
    fc.assert(
      fc.property(tree, tree, tree, (base, lesson, studio) => {
        const { target } = merge(base, lesson, studio);
        const result = new Map(target.map((each) => [each.id, each]));
        for (const mine of studio) {
          const was = base.find(({ id }) => id === mine.id);
          if (was === undefined || mine.hash !== was.hash) expect(result.get(mine.id)?.hash).toBe(mine.hash);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('asks about what both changed, and about nothing else', () => {
    const base = [node('a', '@Workspace'), node('b', 'a'), node('c', 'a')];
    const lesson = [node('a', '@Workspace'), node('b', 'a', 'lesson'), node('c', 'a', 'lesson')];
    const studio = [node('a', '@Workspace'), node('b', 'a', 'mine')];
    const { clashes, target } = merge(base, lesson, studio);
    expect(clashes.map(({ id, mine, lesson: theirs }) => [id, mine, theirs])).toEqual([
      ['b', 'changed', 'changed'],
      ['c', 'removed', 'changed'],
    ]);
    expect(shape(target)).toEqual(shape(studio));
    expect(shape(merge(base, lesson, studio, 'lesson').target)).toEqual(shape(lesson));
  });

  it('knows what Studio rounded from what the creator changed', () => {
    const base = [{ ...node('a', '@Workspace', 'sent'), read: 'rounded' }];
    const studio = [node('a', '@Workspace', 'rounded')];
    const lesson = [node('a', '@Workspace', 'sent')];
    const { target, kept } = mergeTrees({ base, lesson, studio, choiceOf: () => 'mine', merged: () => undefined });
    expect([shape(target), kept]).toEqual([shape(studio), []]);
  });

  it('leaves out what the lesson adds below what the creator took out, and keeps what holds her own', () => {
    const base = [node('a', '@Workspace'), node('b', '@Workspace')];
    const lesson = [node('a', '@Workspace'), node('new', 'a')];
    const studio = [node('b', '@Workspace'), node('own', 'b')];
    expect(shape(merge(base, lesson, studio).target)).toEqual(shape(studio));
  });

  it('does not let two moves make a ring', () => {
    const base = [node('a', '@Workspace'), node('b', '@Workspace')];
    const { target } = merge(
      base,
      [node('a', '@Workspace'), node('b', 'a')],
      [node('b', '@Workspace'), node('a', 'b')],
    );
    expect(shape(target)).toEqual(['a b h', 'b @Workspace h']);
  });
});

describe('merging texts', () => {
  const lines = fc.array(fc.constantFrom('one', 'two', 'three', ''), { maxLength: 8 }).map((list) => list.join('\n'));

  it('takes what only one side changed, and what both did alike', () => {
    fc.assert(
      fc.property(lines, lines, (base, other) => {
        for (const [mine, lesson] of [
          [other, base],
          [base, other],
          [other, other],
        ] as const) {
          expect(mergeText(base, mine, lesson)).toEqual({ text: other, conflicts: 0 });
        }
      }),
    );
  });

  it('holds both between marks where they clash, and every line of each', () => {
    const merged = mergeText('a\nb\nc', 'a\nmine\nc\nend', 'a\nlesson\nc');
    expect(merged).toEqual({
      text: ['a', MARKS.mine, 'mine', MARKS.middle, 'lesson', MARKS.lesson, 'c', 'end'].join('\n'),
      conflicts: 1,
    });
  });

  it('takes a script of 300,000 characters', () => {
    const long = Array.from({ length: 10_000 }, (_, index) => `local value${index} = ${index} -- a line`);
    const [mine, lesson] = [long.with(20, 'mine'), long.with(9000, 'lesson')].map((list) => list.join('\n'));
    const merged = mergeText(long.join('\n'), mine ?? '', lesson ?? '');
    expect(merged).toEqual({ text: long.with(20, 'mine').with(9000, 'lesson').join('\n'), conflicts: 0 });
  });
});

describe('merging an instance', () => {
  const content = (values: Readonly<Record<string, string>>, tags: readonly string[] = []): NodeContent => ({
    className: 'Script',
    name: values.Name ?? 'Thing',
    properties: Object.entries(values)
      .filter(([name]) => name !== 'Name')
      .map(([name, value]) => ({ name, value: { t: 'string', n: [], s: [value] } })),
    attributes: [],
    tags,
  });

  it('lets changes of different properties stand together, a rename and tags among them', () => {
    const { content: merged, conflicts } = mergeContents(
      content({ A: '1', B: '1' }, ['x', 'y']),
      content({ A: '2', B: '1', Name: 'Mine' }, ['x', 'y', 'z']),
      content({ A: '1', B: '2' }, ['x']),
      'mine',
    );
    expect([merged, conflicts]).toEqual([content({ A: '2', B: '2', Name: 'Mine' }, ['x', 'z']), []]);
  });

  it.each([
    ['mine', 'mine'],
    ['lesson', 'lesson'],
    ['both', [MARKS.mine, 'mine', MARKS.middle, 'lesson', MARKS.lesson].join('\n')],
  ] as const)('decides what both changed by the choice: %s', (choice, source) => {
    const { content: merged, conflicts } = mergeContents(
      content({ Source: 'base' }),
      content({ Source: 'mine' }),
      content({ Source: 'lesson' }),
      choice,
    );
    expect(merged).toEqual(content({ Source: source }));
    expect(conflicts).toEqual(choice === 'both' ? [] : ['Source']);
  });
});
