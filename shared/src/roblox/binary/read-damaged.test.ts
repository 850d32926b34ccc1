/** Files damaged at random: each is read or refused with an AppError, and nothing else comes of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { tree } from '../file/tree.arbitrary.ts';
import { ChunkReader } from './chunks.ts';
import { readRobloxBinary } from './read.ts';
import { fileOf, inst, prnt, prop, unpacked } from './testing/hand-made.ts';
import { BINARY_KINDS } from './testing/kinds.ts';
import { codeOf } from './testing/refusals.ts';
import { writeRobloxBinary } from './write.ts';

const SOAK = process.env.TOOLBOXAI_SOAK === '1';
const folder = inst(0, 'Folder', [0]);
const root = prnt([[0, -1]]);

describe('a file of which anything may be wrong', () => {
  it('never brings down the reader with anything but an AppError, however a file is damaged', () => {
    const damage = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(tree('model', BINARY_KINDS), damage, fc.boolean(), (roots, wounds, isUnpacked) => {
        const file = writeRobloxBinary(roots, { kind: 'model' });
        const bytes = isUnpacked ? unpacked(file) : file;
        for (const { at, byte } of wounds) bytes[at % bytes.length] = byte;
        expectReadOrRefused(bytes);
      }),
      { numRuns: SOAK ? 20_000 : 250 },
    );
  });

  it('nor with the chunks of a good file in any order, doubled, left out or of other counts', () => {
    const words = fc.record({ classes: fc.integer({ min: -1, max: 4 }), instances: fc.integer({ min: -1, max: 9 }) });
    fc.assert(
      fc.property(
        tree('model', BINARY_KINDS),
        fc.infiniteStream(fc.nat(1_000)),
        fc.option(words),
        (roots, draws, said) => {
          const file = writeRobloxBinary(roots, { kind: 'model' });
          const reader = new ChunkReader(file);
          const chunks = [...reader.chunks()];
          const draw = (below: number): number => (draws.next().value ?? 0) % below;
          const shuffled = chunks.flatMap((chunk) => [[chunk], [chunk], [], [chunk, chunk]][draw(4)] ?? []);
          for (let at = shuffled.length - 1; at > 0; at--) {
            const other = draw(at + 1);
            const [a, b] = [shuffled[at], shuffled[other]];
            if (a !== undefined && b !== undefined) [shuffled[at], shuffled[other]] = [b, a];
          }
          expectReadOrRefused(fileOf(shuffled, said ?? reader.header));
        },
      ),
      { numRuns: SOAK ? 20_000 : 200 },
    );
  });

  it('nor with any parents, circles among them', () => {
    const parents = fc.array(fc.integer({ min: -2, max: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parents, (drawn) => {
        const numbers = drawn.map((_, at) => at);
        const pairs = drawn.map((parent, at) => [at, parent] as const);
        const bytes = fileOf([inst(0, 'Folder', numbers), prnt(pairs)]);
        expectReadOrRefused(bytes);
        const isTree = numbers.every((number) => reachesTop(number, drawn));
        if (!isTree) expect(codeOf(() => readRobloxBinary(bytes))).toMatch(/cycle|dangling/);
      }),
      { numRuns: SOAK ? 20_000 : 500 },
    );
  });

  it('nor with any bytes behind a good header', () => {
    const chunk = fc.record({
      name: fc.constantFrom('META', 'SSTR', 'INST', 'PROP', 'PRNT', 'END', 'SIGN'),
      data: fc.uint8Array({ maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 5 }), (chunks) => {
        expectReadOrRefused(fileOf([folder, ...chunks, root]));
        expectReadOrRefused(fileOf(chunks));
      }),
      { numRuns: SOAK ? 50_000 : 500 },
    );
  });

  it('nor with any bytes for the values of a property', () => {
    fc.assert(
      fc.property(
        fc.nat(0x24),
        fc.uint8Array({ maxLength: 80 }),
        fc.integer({ min: 1, max: 3 }),
        (typeId, data, count) => {
          const numbers = Array.from({ length: count }, (_, at) => at);
          const chunks = [inst(0, 'Part', numbers), prop(0, 'X', typeId, (out) => out.raw(data))];
          expectReadOrRefused(fileOf([...chunks, prnt(numbers.map((at) => [at, -1]))]));
        },
      ),
      { numRuns: SOAK ? 50_000 : 1_000 },
    );
  });
});

function expectReadOrRefused(bytes: Uint8Array): void {
  try {
    readRobloxBinary(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
  }
}

/** Whether going from parent to parent ends at the top, which is -1. */
function reachesTop(number: number, parents: readonly number[]): boolean {
  let at = number;
  for (let steps = 0; steps <= parents.length; steps++) {
    const parent = parents[at];
    if (parent === undefined) return false;
    if (parent === -1) return true;
    at = parent;
  }
  return false;
}
