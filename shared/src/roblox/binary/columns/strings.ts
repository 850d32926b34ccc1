/** Kinds that are bytes: texts of every sort, and bytes that many instances share. */

import { checkBase64, decodeBase64, decodeText, encodeBase64 } from '../../file/index.ts';
import type { PropertyType, PropertyValueOf } from '../../instance/index.ts';
import type { ColumnCodec } from './codec.ts';
import { putUints, takeUints } from './numbers.ts';

export type StringValue = PropertyValueOf<'string' | 'ProtectedString' | 'ContentId' | 'BinaryString'>;

/** What the reflection calls text, an address or bytes is one kind here. Text that is not UTF-8 stays bytes. */
export const string: ColumnCodec<StringValue> = {
  id: 0x01,
  write(values, out, { at, refuse, clean }) {
    // The same bytes mostly come again and again, as those of tags do.
    let last: { readonly base64: string; readonly bytes: Uint8Array } = { base64: '', bytes: new Uint8Array() };
    values.forEach((value, index) => {
      at(index);
      switch (value.type) {
        case 'BinaryString': {
          const { base64 } = value;
          if (base64 !== last.base64) last = { base64, bytes: decodeBase64(base64) ?? refuse('is not base64') };
          out.sized(last.bytes);
          return;
        }
        case 'ContentId':
          out.text(clean(value.url));
          return;
        default:
          out.text(clean(value.value));
      }
    });
  },
  read(reader, count, { type }) {
    const values: StringValue[] = [];
    let lastBytes: Uint8Array | undefined;
    let last: StringValue | undefined;
    for (let left = count; left > 0; left--) {
      const bytes = reader.sized();
      if (last === undefined || lastBytes === undefined || !areEqual(bytes, lastBytes)) {
        last = toValue(type, bytes);
        lastBytes = bytes;
      }
      values.push(last);
    }
    return values;
  },
};

function toValue(type: PropertyType | undefined, bytes: Uint8Array): StringValue {
  const text = type === 'BinaryString' ? undefined : decodeText(bytes);
  if (text === undefined) return { type: 'BinaryString', base64: encodeBase64(bytes) };
  if (type === 'ContentId') return { type, url: text };
  return { type: type === 'ProtectedString' ? type : 'string', value: text };
}

/** Only short ones are compared to the end: long ones are seldom equal, and comparing them costs as much as reading. */
function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.length <= 256 && a.every((byte, at) => byte === b[at]);
}

export const sharedString: ColumnCodec<PropertyValueOf<'SharedString'>> = {
  id: 0x1c,
  write(values, out, { at, refuse, shareBytes }) {
    putUints(
      out,
      Uint32Array.from(values, ({ base64 }, index) => {
        at(index);
        return shareBytes(checkBase64(base64, refuse));
      }),
    );
  },
  read: (reader, count, { sharedBytes }) =>
    Array.from(takeUints(reader, count), (index) => ({ type: 'SharedString', base64: sharedBytes(index) })),
};
