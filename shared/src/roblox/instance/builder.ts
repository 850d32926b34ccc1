/**
 * Builds instances the way one writes them:
 *
 *     instance('Part', { Name: 'Floor', Size: vector3(40, 1, 40), Anchored: true, Tags: ['ground'] }, [
 *       instance('Decal', { Texture: 'rbxassetid://1' }),
 *     ])
 *
 * `Name`, `Attributes`, `Tags` and `Ref` are fields of the instance; everything else is a property.
 */

import type { Instance } from './instance.ts';
import type { AttributeValue, PropertyValue } from './values.ts';

/** What may be given for a property: a value, or the plain JavaScript value that stands for it. */
export type PropertyInput = PropertyValue | string | number | boolean;
/** What may be given for an attribute; a plain number is a 64-bit one, as `SetAttribute` stores it. */
export type AttributeInput = AttributeValue | string | number | boolean;

export interface InstanceFields {
  readonly Name?: string;
  readonly Attributes?: Readonly<Record<string, AttributeInput>>;
  readonly Tags?: readonly string[];
  /** What a reference to this instance names; unique within the tree. */
  readonly Ref?: string;
}

export type InstanceProperties = InstanceFields & {
  readonly [property: string]: PropertyInput | InstanceFields[keyof InstanceFields];
};

const FIELDS: ReadonlySet<string> = new Set(['Name', 'Attributes', 'Tags', 'Ref']);

/** An instance of a class; its name is the class name unless `Name` is given. */
export function instance(
  className: string,
  given: InstanceProperties = {},
  children: readonly Instance[] = [],
): Instance {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || FIELDS.has(name) || !isPropertyInput(value)) continue;
    properties[name] = toPropertyValue(value);
  }
  const attributes: Record<string, AttributeValue> = {};
  for (const [name, value] of Object.entries(given.Attributes ?? {})) attributes[name] = toAttributeValue(value);
  const built = { className, name: given.Name ?? className, properties, attributes, tags: given.Tags ?? [], children };
  return given.Ref === undefined ? built : { ...built, ref: given.Ref };
}

function toPropertyValue(input: PropertyInput): PropertyValue {
  switch (typeof input) {
    case 'boolean':
      return { type: 'bool', value: input };
    case 'string':
      return { type: 'string', value: input };
    case 'number':
      return { type: 'float64', value: input };
    default:
      return input;
  }
}

function toAttributeValue(input: AttributeInput): AttributeValue {
  switch (typeof input) {
    case 'boolean':
      return { type: 'bool', value: input };
    case 'string':
      return { type: 'string', value: input };
    case 'number':
      return { type: 'float64', value: input };
    default:
      return input;
  }
}

function isPropertyInput(value: InstanceProperties[string]): value is PropertyInput {
  return typeof value !== 'object' || 'type' in value;
}
