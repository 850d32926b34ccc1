import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { downstreamOf, inOrder } from './graph.ts';

const node = (id: string, ...needs: string[]) => ({ id, needs });
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const refused = (reason: RegExp) =>
  expect.objectContaining({ code: 'workflow-definition-invalid', message: expect.stringMatching(reason) });

/** Graphs without cycles: each node needs some of those before it. Their nodes are then shuffled. */
const graphs = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 }).chain((needs) => {
  const nodes = needs.map((picks, index) => {
    const earlier = index === 0 ? [] : picks.map((pick) => `n${pick % index}`);
    return node(`n${index}`, ...new Set(earlier));
  });
  return fc.shuffledSubarray(nodes, { minLength: nodes.length });
});

describe('inOrder', () => {
  test('puts every node after all it needs and loses none', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const ordered = ids(inOrder(nodes));
        expect(ordered.toSorted()).toEqual(ids(nodes).toSorted());
        for (const { id, needs } of nodes) {
          for (const need of needs) expect(ordered.indexOf(need)).toBeLessThan(ordered.indexOf(id));
        }
      }),
    );
  });

  test('keeps the given order where it can', () => {
    expect(ids(inOrder([node('b'), node('a'), node('c', 'a')]))).toEqual(['b', 'a', 'c']);
  });

  test('refuses an id used twice', () => {
    expect(() => inOrder([node('plan'), node('plan')])).toThrow(refused(/Two steps are called "plan"/));
  });

  test('refuses a need that is not there, naming who needs it', () => {
    expect(() => inOrder([node('quiz', 'plan')])).toThrow(refused(/"quiz" needs "plan"/));
  });

  test('refuses steps that wait for each other, naming the circle', () => {
    expect(() => inOrder([node('start'), node('a', 'c', 'start'), node('b', 'a'), node('c', 'b')])).toThrow(
      refused(/a needs c needs b needs a/),
    );
    expect(() => inOrder([node('a', 'a')])).toThrow(refused(/a needs a/));
  });
});

describe('downstreamOf', () => {
  test('holds exactly the nodes from which there is a way back to the one asked about', () => {
    const leadsTo = (nodes: readonly { id: string; needs: readonly string[] }[], from: string, to: string): boolean =>
      nodes.some(({ id, needs }) => id === from && needs.some((need) => need === to || leadsTo(nodes, need, to)));
    fc.assert(
      fc.property(graphs, (nodes) => {
        for (const { id } of nodes) {
          const expected = ids(nodes).filter((other) => leadsTo(nodes, other, id));
          expect([...downstreamOf(id, nodes)].toSorted()).toEqual(expected.toSorted());
        }
      }),
    );
  });
});
