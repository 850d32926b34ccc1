/** What trees may hold that the binary format keeps whole. */

import { binaryValueOfType, settable } from '../../file/tree.arbitrary.ts';
import { defaultValue, type FileProperty } from '../../reflection/index.ts';

const known = new Map<string, readonly FileProperty[]>();

/** Numbers of 32 bits, properties whose default is known, nothing that only XML can hold. */
export const BINARY_KINDS = {
  values: binaryValueOfType,
  settable(className: string): readonly FileProperty[] {
    const found = known.get(className) ?? settable(className).filter(({ name }) => defaultValue(className, name));
    known.set(className, found);
    return found;
  },
  withUnknown: false,
};
