/** What a stored property is when nobody sets it. */

import type { PropertyType, PropertyValue } from '../instance/index.ts';
import { defaultValuesJson } from './default-values.ts';
import { findClass } from './engine.ts';
import { findFileProperty, isStored } from './file-properties.ts';

let table: ReadonlyMap<string, PropertyValue> | undefined;

/**
 * Undefined when the property is not stored, or when what it is by default is not known: then it must not be guessed, since
 * a wrong value is worse than none (a model of scale 0 is gone).
 */
export function defaultValue(className: string, name: string): PropertyValue | undefined {
  table ??= new Map(Object.entries(parse(defaultValuesJson)));
  for (let at: string | undefined = className; at !== undefined; at = findClass(at)?.superclass) {
    const value = table.get(`${at}.${name}`);
    if (value !== undefined) return value;
  }
  const property = findFileProperty(className, name);
  return isStored(property) ? NOTHING[property.type] : undefined;
}

/** References and addresses lead nowhere unless they are set, whatever the property. */
const NOTHING: Partial<Record<PropertyType, PropertyValue>> = {
  Ref: { type: 'Ref', target: null },
  ContentId: { type: 'ContentId', url: '' },
  Content: { type: 'Content', source: { kind: 'none' } },
  string: { type: 'string', value: '' },
  ProtectedString: { type: 'ProtectedString', value: '' },
  BinaryString: { type: 'BinaryString', base64: '' },
  SharedString: { type: 'SharedString', base64: '' },
  OptionalCFrame: { type: 'OptionalCFrame', value: null },
  PhysicalProperties: { type: 'PhysicalProperties', custom: null },
};

function parse(json: string): Record<string, PropertyValue> {
  return JSON.parse(json);
}
