import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryValueOfType, text, tree } from '../file/tree.arbitrary.ts';
import { instance, readRobloxXml, refTo, writeRobloxXml } from '../index.ts';
import type { Instance, PropertyValue } from '../instance/index.ts';
import { COLUMNS } from './columns/index.ts';
import { readRobloxBinary } from './read.ts';
import { asBinaryKeeps } from './testing/kept.ts';
import { BINARY_KINDS } from './testing/kinds.ts';
import { writeRobloxBinary } from './write.ts';

const numRuns = process.env.TOOLBOXAI_SOAK === '1' ? 3_000 : 60;

describe('writing and reading again', () => {
  it.each(['place', 'model'] as const)('gives back the same tree, for any %s', (kind) => {
    fc.assert(
      fc.property(tree(kind, BINARY_KINDS), (roots) => {
        expect(readRobloxBinary(writeRobloxBinary(roots, { kind })).roots).toEqual(asBinaryKeeps(roots));
      }),
      { numRuns },
    );
  });

  it('gives back the same tree by way of both formats, in either order', () => {
    fc.assert(
      fc.property(tree('model', BINARY_KINDS), (roots) => {
        const kept = asBinaryKeeps(roots);
        const fromXml = readRobloxXml(writeRobloxXml(roots, { kind: 'model' })).roots;
        const fromBoth = readRobloxBinary(writeRobloxBinary(fromXml, { kind: 'model' })).roots;
        expect(fromBoth).toEqual(kept);
        expect(readRobloxXml(writeRobloxXml(fromBoth, { kind: 'model' })).roots).toEqual(kept);
      }),
      { numRuns },
    );
  });

  it('gives equal bytes when what was read is written again', () => {
    fc.assert(
      fc.property(tree('place', BINARY_KINDS), (roots) => {
        const bytes = writeRobloxBinary(roots, { kind: 'place' });
        const again = writeRobloxBinary(readRobloxBinary(bytes).roots, { kind: 'place' });
        expect(Buffer.compare(again, bytes)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('gives back a value of every type, also in a property the reflection does not know', () => {
    // Text, addresses and bytes are one kind: which of them it was, only the reflection can say.
    const asString = ['ProtectedString', 'ContentId', 'BinaryString'];
    const types = Object.keys(COLUMNS).filter((type) => type !== 'Enum' && type !== 'Ref');
    expect(
      Object.keys(binaryValueOfType)
        .filter((type) => !asString.includes(type) && type !== 'Unknown' && type !== 'Token')
        .sort(),
    ).toEqual(types.sort());
    for (const [type, arbitrary] of Object.entries(binaryValueOfType)) {
      if (type === 'Unknown' || asString.includes(type)) continue;
      fc.assert(
        fc.property(fc.array(arbitrary, { minLength: 1, maxLength: 5 }), (values) => {
          const roots = values.map((value) => folder({ Future: value }));
          const bytes = writeRobloxBinary(roots, { kind: 'model', allowUnknown: true });
          expect(readRobloxBinary(bytes).roots, type).toEqual(roots);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('keeps any text exactly, as a name, a value and a source', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' }), fc.constant('\0\u001b\uffff')), (sample) => {
        const roots = [
          instance('Script', { Name: sample, Source: sample }),
          instance('StringValue', { Value: sample.repeat(40) }),
        ];
        expect(readRobloxBinary(writeRobloxBinary(roots, { kind: 'model' })).roots).toEqual(roots);
      }),
    );
  });

  it('keeps a long source, and many instances with gaps between their properties', () => {
    const source = '-- line\n'.repeat(40_000);
    const parts = Array.from({ length: 300 }, (_, at) => instance('Part', at % 3 === 0 ? { Transparency: 0.5 } : {}));
    const roots = [instance('ModuleScript', { Source: source }), instance('Model', {}, parts)];
    const bytes = writeRobloxBinary(roots, { kind: 'model' });
    expect(readRobloxBinary(bytes).roots).toEqual(asBinaryKeeps(roots));
    expect(bytes.length).toBeLessThan(8_000);
  });

  it('keeps references between classes, in both directions, and content that is an object', () => {
    const roots = [
      instance('ObjectValue', { Value: refTo('later'), Ref: 'first' }),
      instance('ObjectValue', { Value: refTo(null) }),
      instance('Model', { Ref: 'later' }, [instance('ObjectValue', { Value: refTo('first') })]),
      folder({ Future: { type: 'Content', source: { kind: 'object', target: 'first' } } }),
      folder({ Future: { type: 'Content', source: { kind: 'uri', uri: 'rbxassetid://1' } } }),
    ];
    const bytes = writeRobloxBinary(roots, { kind: 'model', allowUnknown: true });
    expect(readRobloxBinary(bytes).roots).toEqual(asBinaryKeeps(roots));
  });

  it('gives equal bytes for equal trees, whatever the order of their properties', () => {
    const forward = instance('Part', { Anchored: true, Transparency: 0.5, Attributes: { a: 1, b: 2 } });
    const back = instance('Part', { Attributes: { b: 2, a: 1 }, Transparency: 0.5, Anchored: true });
    const write = (part: Instance) => writeRobloxBinary([part], { kind: 'model' });
    expect(Buffer.compare(write(forward), write(back))).toBe(0);
  });

  it('keeps the metadata', () => {
    const metadata = { ExplicitAutoJoints: 'true', 'A "name"': ' <text> ' };
    const metadataOf = (bytes: Uint8Array) => readRobloxBinary(bytes).metadata;
    expect(metadataOf(writeRobloxBinary([], { kind: 'place', metadata }))).toEqual(metadata);
    expect(metadataOf(writeRobloxBinary([], { kind: 'model' }))).toEqual({ ExplicitAutoJoints: 'true' });
    expect(metadataOf(writeRobloxBinary([], { kind: 'place' }))).toEqual({});
  });
});

function folder(properties: Record<string, PropertyValue>): Instance {
  return { className: 'Folder', name: 'Folder', properties, attributes: {}, tags: [], children: [] };
}
