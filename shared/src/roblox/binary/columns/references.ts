/** Kinds that may point to instances of the same file. */

import type { ContentSource, PropertyValueOf } from '../../instance/index.ts';
import type { ColumnCodec } from './codec.ts';
import { putInts, putReferents, takeInts, takeReferents } from './numbers.ts';

const NOBODY = -1;
const TO_NOTHING: PropertyValueOf<'Ref'> = { type: 'Ref', target: null };

export const reference: ColumnCodec<PropertyValueOf<'Ref'>> = {
  id: 0x13,
  write(values, out, { at, numberOf }) {
    putReferents(
      out,
      Int32Array.from(values, ({ target }, index) => {
        at(index);
        return target === null ? NOBODY : numberOf(target);
      }),
    );
  },
  read: (reader, count, { refOf }) =>
    Array.from(takeReferents(reader, count), (number) =>
      number === NOBODY ? TO_NOTHING : { type: 'Ref', target: refOf(number) },
    ),
};

const NO_SOURCE = 0;
const URI = 1;
const OBJECT = 2;
const EMPTY: PropertyValueOf<'Content'> = { type: 'Content', source: { kind: 'none' } };

/** The sort of each source, then all addresses, then all objects, then objects outside the file, of which there are none. */
export const content: ColumnCodec<PropertyValueOf<'Content'>> = {
  id: 0x22,
  write(values, out, { at, clean, numberOf }) {
    const sources = values.map(({ source }) => source);
    putInts(out, Int32Array.from(sources, sortOf));
    out.u32(sources.filter(({ kind }) => kind === 'uri').length);
    const objects: number[] = [];
    sources.forEach((source, index) => {
      at(index);
      if (source.kind === 'uri') out.text(clean(source.uri));
      if (source.kind === 'object') objects.push(numberOf(source.target));
    });
    out.u32(objects.length);
    putReferents(out, Int32Array.from(objects));
    out.u32(0);
  },
  read(reader, count, { refOf }) {
    const sorts = takeInts(reader, count);
    const uris: string[] = [];
    for (let left = reader.u32(); left > 0; left--) {
      const uri = reader.text();
      if (uri === undefined) return undefined;
      uris.push(uri);
    }
    const objects = takeReferents(reader, reader.u32());
    takeReferents(reader, reader.u32());
    const values: PropertyValueOf<'Content'>[] = [];
    let [uriAt, objectAt] = [0, 0];
    for (const sort of sorts) {
      if (sort === NO_SOURCE) values.push(EMPTY);
      else if (sort === URI) values.push({ type: 'Content', source: { kind: 'uri', uri: uris[uriAt++] ?? missing() } });
      else if (sort === OBJECT) {
        const target = refOf(objects[objectAt++] ?? missing());
        values.push({ type: 'Content', source: { kind: 'object', target } });
      } else return undefined;
    }
    return values;
  },
};

function sortOf({ kind }: ContentSource): number {
  switch (kind) {
    case 'none':
      return NO_SOURCE;
    case 'uri':
      return URI;
    case 'object':
      return OBJECT;
  }
}

function missing(): never {
  throw new RangeError('More contents than sources.');
}
