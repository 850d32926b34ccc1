import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settable, text, tree, valueOfType } from '../file/tree.arbitrary.ts';
import { instance, vector3 } from '../index.ts';
import type { Instance, PropertyValue } from '../instance/index.ts';
import { ELEMENT_OF_TYPE } from './elements.ts';
import { readRobloxXml } from './read.ts';
import { robloxXmlChunks, writeRobloxXml } from './write.ts';

describe('writing and reading again', () => {
  it.each(['place', 'model'] as const)('gives back the same tree, for any %s', (kind) => {
    fc.assert(
      fc.property(tree(kind), (roots) => {
        expect(readRobloxXml(writeRobloxXml(roots, { kind })).roots).toEqual(roots);
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same where a comment in every value keeps it from being plain', () => {
    fc.assert(
      fc.property(tree('model'), (roots) => {
        const plain = writeRobloxXml(roots, { kind: 'model' });
        const commented = plain.replaceAll(/^<\w+ name="[^"]*">/gm, '$&<!-- -->');
        expect(readRobloxXml(commented)).toEqual(readRobloxXml(plain));
      }),
    );
  });

  it('gives back a value of every type, also in a property the reflection does not know', () => {
    const types = Object.keys(ELEMENT_OF_TYPE).filter((type) => type !== 'Enum' && type !== 'Ref');
    expect(
      Object.keys(valueOfType)
        .filter((type) => type !== 'Unknown')
        .sort(),
    ).toEqual(types.sort());
    for (const [type, arbitrary] of Object.entries(valueOfType)) {
      fc.assert(
        fc.property(arbitrary, (value) => {
          const roots = [folder({ Future: value })];
          const written = writeRobloxXml(roots, { kind: 'model', allowUnknown: true });
          expect(readRobloxXml(written).roots, type).toEqual(roots);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('gives back every enum item as a number when the property is unknown', () => {
    const roots = [folder({ Future: { type: 'Enum', enum: 'Material', item: 'Grass' } })];
    const written = writeRobloxXml(roots, { kind: 'model', allowUnknown: true });
    expect(readRobloxXml(written).roots).toEqual([folder({ Future: { type: 'Token', value: 1280 } })]);
  });

  it('keeps any text exactly, as a name, a value and a source', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const roots = [
          instance('Script', { Name: sample, Source: sample }),
          instance('StringValue', { Value: sample }),
        ];
        expect(readRobloxXml(writeRobloxXml(roots, { kind: 'model' })).roots).toEqual(roots);
      }),
    );
  });

  it('gives equal bytes for equal trees, whatever the order of their properties', () => {
    fc.assert(
      fc.property(tree('model'), (roots) => {
        const turned = JSON.parse(JSON.stringify(roots.map(reversed), keepNumbers), reviveNumbers);
        expect(writeRobloxXml(turned, { kind: 'model' })).toBe(writeRobloxXml(roots, { kind: 'model' }));
      }),
      { numRuns: 50 },
    );
  });

  it('writes the same in pieces as at once', () => {
    const parts = Array.from({ length: 2_000 }, (_, at) => instance('Part', { Size: vector3(at, 1, 1) }));
    const pieces = [...robloxXmlChunks(parts, { kind: 'model' })];
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe(writeRobloxXml(parts, { kind: 'model' }));
  });

  it('keeps the metadata', () => {
    const metadata = { ExplicitAutoJoints: 'true', 'A "name"': ' <text> ' };
    expect(readRobloxXml(writeRobloxXml([], { kind: 'place', metadata })).metadata).toEqual(metadata);
    expect(readRobloxXml(writeRobloxXml([], { kind: 'model' })).metadata).toEqual({ ExplicitAutoJoints: 'true' });
    expect(readRobloxXml(writeRobloxXml([], { kind: 'place' })).metadata).toEqual({});
  });

  it('offers a class its inherited properties', () => {
    expect(settable('Part').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Anchored', 'Shape', 'Archivable']),
    );
  });
});

function folder(properties: Record<string, PropertyValue>): Instance {
  return { className: 'Folder', name: 'Folder', properties, attributes: {}, tags: [], children: [] };
}

function reversed(of: Instance): Instance {
  const turn = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).reverse());
  return {
    ...of,
    properties: turn(of.properties),
    attributes: turn(of.attributes),
    children: of.children.map(reversed),
  };
}

/** JSON has no NaN, infinity or negative zero. */
function keepNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
    ? { special: Object.is(value, -0) ? '-0' : String(value) }
    : value;
}

function reviveNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'special' in value ? Number(value.special) : value;
}
