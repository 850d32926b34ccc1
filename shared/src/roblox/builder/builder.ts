/**
 * Builds instances the way one writes them, each property checked against the engine's reflection:
 *
 *     instance('Part', { Name: 'Floor', Size: vector3(40, 1, 40), Anchored: true, Material: 'Grass', Tags: ['ground'] }, [
 *       instance('Decal', { Texture: 'rbxassetid://1' }),
 *     ])
 *
 * `Name`, `Attributes`, `Tags` and `Ref` are fields of the instance; everything else is a property. Plain values become
 * what the file stores: a string may be an enum item, a script's source or an asset address, a number whichever of the
 * four numeric types the property has, a colour bytes or fractions. What a file would not hold is refused, not dropped.
 */

import { AppError } from '../../errors.ts';
import type { AttributeValue, Instance, PropertyValue } from '../instance/index.ts';
import type { ClassProperties } from './class-properties.generated.ts';
import { checkClass, toPropertyValue } from './coerce.ts';

/** What may be given for a property: a value, or the plain JavaScript value that stands for it. */
export type PropertyInput = PropertyValue | string | number | boolean;
/** What may be given for an attribute; a plain number is a 64-bit one, as `SetAttribute` stores it. */
export type AttributeInput = AttributeValue | string | number | boolean;

export interface InstanceFields {
  readonly Name?: string | undefined;
  readonly Attributes?: Readonly<Record<string, AttributeInput>> | undefined;
  readonly Tags?: readonly string[] | undefined;
  /** What a reference to this instance names; unique within the tree. */
  readonly Ref?: string | undefined;
}

/** Properties of a class whose name is not known when the code is written. */
export type LooseProperties = InstanceFields & {
  readonly [property: string]: PropertyInput | InstanceFields[keyof InstanceFields];
};

export type PropertiesOf<C extends string> = C extends keyof ClassProperties
  ? ClassProperties[C] & InstanceFields
  : LooseProperties;

/**
 * An instance of a class; its name is the class name unless `Name` is given. An undefined property is left out.
 * @throws AppError `class-unknown`, `class-not-stored`, `property-unknown`, `property-not-stored`, `property-read-only`,
 * `property-type`, `enum-item-unknown` or `attribute-name-invalid`, naming class and property
 */
export function instance<C extends string>(
  className: C,
  given?: PropertiesOf<C>,
  children?: readonly Instance[],
): Instance;
export function instance(className: string, given: LooseProperties = {}, children: readonly Instance[] = []): Instance {
  checkClass(className);
  const properties: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || FIELDS.has(name)) continue;
    properties[name] = toPropertyValue(className, name, value);
  }
  const attributes = Object.fromEntries(
    Object.entries(given.Attributes ?? {}).map(([name, value]) => [checkAttributeName(name), toAttributeValue(value)]),
  );
  const built = { className, name: given.Name ?? className, properties, attributes, tags: given.Tags ?? [], children };
  return given.Ref === undefined ? built : { ...built, ref: given.Ref };
}

const FIELDS: ReadonlySet<string> = new Set(['Name', 'Attributes', 'Tags', 'Ref']);

/** The names that `SetAttribute` takes. */
function checkAttributeName(name: string): string {
  if (/^(?!RBX)[\w./-]{1,100}$/.test(name)) return name;
  throw new AppError({
    code: 'attribute-name-invalid',
    message: `"${name}" cannot be the name of an attribute.`,
    hint: 'Use up to 100 letters, digits and the signs _ . / -, not beginning with RBX.',
    details: { attribute: name },
  });
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
