/** Arbitrary instance trees for property tests: any class a file may hold, any of its properties, any value. */

import fc from 'fast-check';
import type { AttributeType, AttributeValue, Instance, PropertyType, PropertyValue } from '../instance/index.ts';
import { ATTRIBUTE_TYPES, AXIS_NAMES, cframeAngles, FACE_NAMES } from '../instance/index.ts';
import type { FileProperty } from '../reflection/index.ts';
import {
  classNames,
  enumItemName,
  findEnum,
  findFileProperty,
  isService,
  isStorable,
  isStored,
  propertiesOf,
} from '../reflection/index.ts';
import { stripForbidden } from '../xml/text.ts';
import { isAutomatic, isValidRef } from './refs.ts';

const int32 = fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff });
const double = fc.double();
const float = fc.float();
const byte = fc.integer({ min: 0, max: 255 });

/** Any text that XML can hold, the troublesome parts often. */
export const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }).map(stripForbidden),
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '&amp;',
        '<',
        '>',
        '"',
        "'",
        '\r\n',
        '\r',
        '\n',
        '\t',
        ' ',
        '\u2028',
        '\ufeff',
        '😀',
      ),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const base64 = fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString('base64'));
const reference = fc
  .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
  .filter(isValidRef)
  .filter((r) => !isAutomatic(r));

type Numbers = fc.Arbitrary<number>;

function frame(n: Numbers): fc.Arbitrary<PropertyValue & { type: 'CFrame' }> {
  const rotation = fc.oneof(
    fc.constantFrom(0, 1, 2, 3).map((turns) => cframeAngles((turns * Math.PI) / 2, 0, 0).rotation),
    fc.tuple(n, n, n, n, n, n, n, n, n),
  );
  return fc.record({ type: fc.constant('CFrame'), x: n, y: n, z: n, rotation });
}

function font(): fc.Arbitrary<PropertyValue & { type: 'Font' }> {
  const face = {
    type: fc.constant('Font' as const),
    family: text,
    weight: fc.constantFrom(100, 400, 900),
    style: fc.constantFrom('Normal' as const, 'Italic' as const),
  };
  return fc.oneof(fc.record(face), fc.record({ ...face, cachedFaceId: text.filter((id) => id !== '') }));
}

/** Kinds that properties and attributes share; attributes hold 32-bit numbers. */
function shared(n: Numbers): Readonly<Record<Exclude<AttributeType, 'Enum'>, fc.Arbitrary<AttributeValue>>> {
  return {
    string: fc.record({ type: fc.constant('string'), value: text }),
    bool: fc.record({ type: fc.constant('bool'), value: fc.boolean() }),
    float32: fc.record({ type: fc.constant('float32'), value: n }),
    float64: fc.record({ type: fc.constant('float64'), value: double }),
    UDim: fc.record({ type: fc.constant('UDim'), scale: n, offset: int32 }),
    UDim2: fc.record({ type: fc.constant('UDim2'), xScale: n, xOffset: int32, yScale: n, yOffset: int32 }),
    BrickColor: fc.record({ type: fc.constant('BrickColor'), number: fc.nat(1032) }),
    Color3: fc.record({ type: fc.constant('Color3'), r: n, g: n, b: n }),
    Vector2: fc.record({ type: fc.constant('Vector2'), x: n, y: n }),
    Vector3: fc.record({ type: fc.constant('Vector3'), x: n, y: n, z: n }),
    CFrame: frame(n),
    NumberSequence: fc.record({
      type: fc.constant('NumberSequence'),
      keypoints: fc.array(fc.record({ time: n, value: n, envelope: n }), { maxLength: 3 }),
    }),
    ColorSequence: fc.record({
      type: fc.constant('ColorSequence'),
      keypoints: fc.array(fc.record({ time: n, r: n, g: n, b: n }), { maxLength: 3 }),
    }),
    NumberRange: fc.record({ type: fc.constant('NumberRange'), min: n, max: n }),
    Rect: fc.record({ type: fc.constant('Rect'), minX: n, minY: n, maxX: n, maxY: n }),
    Font: font(),
  };
}

const enumOf = (name: string): fc.Arbitrary<PropertyValue & { type: 'Enum' }> =>
  fc
    .constantFrom(...new Set(Object.values(findEnum(name)?.items ?? {})))
    .map((value) => ({ type: 'Enum', enum: name, item: enumItemName(name, value) ?? '' }));

const int16 = fc.integer({ min: -0x8000, max: 0x7fff });

type Values = Readonly<Record<Exclude<PropertyType, 'Enum' | 'Ref' | 'UnknownColumn'>, fc.Arbitrary<PropertyValue>>>;

/**
 * A value for each type, but for references, which need the tree, and blocks that only a reader makes.
 * @param n numbers as the format keeps them: XML any, the binary format those of 32 bits
 */
const valuesOf = (n: Numbers): Values => ({
  ...shared(n),
  ProtectedString: fc.record({ type: fc.constant('ProtectedString'), value: text }),
  int32: fc.record({ type: fc.constant('int32'), value: int32 }),
  int64: fc.record({ type: fc.constant('int64'), value: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(String) }),
  Token: fc.record({ type: fc.constant('Token'), value: fc.constant(0xffff_fffe) }),
  Color3uint8: fc.record({ type: fc.constant('Color3uint8'), r: byte, g: byte, b: byte }),
  Vector3int16: fc.record({ type: fc.constant('Vector3int16'), x: int16, y: int16, z: int16 }),
  OptionalCFrame: fc.record({ type: fc.constant('OptionalCFrame'), value: fc.oneof(frame(n), fc.constant(null)) }),
  Faces: fc.record({ type: fc.constant('Faces'), faces: fc.subarray([...FACE_NAMES]) }),
  Axes: fc.record({ type: fc.constant('Axes'), axes: fc.subarray([...AXIS_NAMES]) }),
  PhysicalProperties: fc.record({
    type: fc.constant('PhysicalProperties'),
    custom: fc.oneof(
      fc.constant(null),
      fc.record(
        {
          density: n,
          friction: n,
          elasticity: n,
          frictionWeight: n,
          elasticityWeight: n,
          acousticAbsorption: n,
        },
        { requiredKeys: ['density', 'friction', 'elasticity', 'frictionWeight', 'elasticityWeight'] },
      ),
    ),
  }),
  Ray: fc.record({ type: fc.constant('Ray'), origin: fc.tuple(n, n, n), direction: fc.tuple(n, n, n) }),
  ContentId: fc.record({ type: fc.constant('ContentId'), url: text }),
  Content: fc.record({
    type: fc.constant('Content'),
    source: fc.oneof(
      fc.record({ kind: fc.constant('none' as const) }),
      fc.record({ kind: fc.constant('uri' as const), uri: text.filter((uri) => uri !== '') }),
    ),
  }),
  BinaryString: fc.record({ type: fc.constant('BinaryString'), base64 }),
  SharedString: fc.record({ type: fc.constant('SharedString'), base64 }),
  UniqueId: fc.record({
    type: fc.constant('UniqueId'),
    hex: fc.bigInt(0n, 2n ** 128n - 1n).map((id) => id.toString(16).padStart(32, '0')),
  }),
  SecurityCapabilities: fc.record({
    type: fc.constant('SecurityCapabilities'),
    bits: fc.bigInt(0n, 2n ** 64n - 1n).map(String),
  }),
  Unknown: fc.record({
    type: fc.constant('Unknown'),
    element: fc.constantFrom('FutureType', 'Gradient9'),
    xml: fc.constantFrom('', 'text', '<a>1</a><b x="2">&lt;</b>', 'mixed <i>text</i> here'),
  }),
});

export const valueOfType = valuesOf(double);
/** As `valueOfType`, with numbers that 32 bits hold. */
export const binaryValueOfType = valuesOf(float);

const attributeValue: fc.Arbitrary<AttributeValue> = fc.oneof(
  ...ATTRIBUTE_TYPES.map((type) =>
    type === 'Enum' ? fc.constantFrom('Material', 'KeyCode').chain(enumOf) : shared(float)[type],
  ),
);

const STORABLE = classNames().filter(isStorable);
const SERVICES = STORABLE.filter(isService);

/** What of a class can be set, but for its name. */
export function settable(className: string): readonly FileProperty[] {
  return propertiesOf(className)
    .filter(({ name }) => name !== 'Name')
    .map(({ name }) => findFileProperty(className, name))
    .filter(isStored);
}

/** What the trees may hold. */
interface Kinds {
  readonly values: Values;
  /** Properties of each class, of which some are set. */
  readonly settable: (className: string) => readonly FileProperty[];
  /** Whether properties of an unknown kind are among them. */
  readonly withUnknown: boolean;
}

function propertyValue(property: FileProperty, refs: readonly string[], values: Values): fc.Arbitrary<PropertyValue> {
  if (property.type === 'Ref') {
    return fc.constantFrom(null, ...refs).map((target) => ({ type: 'Ref', target }));
  }
  if (property.type === 'UnknownColumn') throw new Error('No property is of that type.');
  if (property.type !== 'Enum') return values[property.type];
  return fc.oneof({ weight: 9, arbitrary: enumOf(property.enum ?? '') }, values.Token);
}

function instanceOf(
  className: fc.Arbitrary<string>,
  refs: readonly string[],
  children: fc.Arbitrary<Instance[]>,
  kinds: Kinds,
): fc.Arbitrary<Instance> {
  return className.chain((name) => {
    const properties = fc
      .subarray([...kinds.settable(name)], { maxLength: 6 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((property) =>
            propertyValue(property, refs, kinds.values).map((value) => [property.name, value] as const),
          ),
        ),
      )
      .chain((entries) =>
        kinds.withUnknown
          ? fc.oneof(
              { weight: 4, arbitrary: fc.constant(entries) },
              kinds.values.Unknown.map((value) => [...entries, ['FutureProperty', value] as const]),
            )
          : fc.constant(entries),
      )
      .map((entries): Record<string, PropertyValue> => Object.fromEntries(entries));
    return fc.record({
      className: fc.constant(name),
      name: text,
      properties,
      attributes: fc.dictionary(text, attributeValue, { maxKeys: 3 }),
      tags: fc.array(
        text.filter((tag) => tag !== ''),
        { maxLength: 2 },
      ),
      children,
    });
  });
}

/** Roots of a place (services) or a model (anything). Some instances have a ref, and references point to those only. */
export function tree(kind: 'place' | 'model', kinds: Kinds = XML_KINDS): fc.Arbitrary<readonly Instance[]> {
  return fc.uniqueArray(reference, { maxLength: 3 }).chain((refs) => {
    const anything = fc.constantFrom(...STORABLE);
    const leaves = fc.array(instanceOf(anything, refs, fc.constant([]), kinds), { maxLength: 2 });
    const branches = fc.array(instanceOf(anything, refs, leaves, kinds), { maxLength: 2 });
    const rootClass = kind === 'place' ? fc.constantFrom(...SERVICES) : anything;
    const roots = fc.array(instanceOf(rootClass, refs, branches, kinds), { minLength: 1, maxLength: 3 });
    // The refs go to folders of their own, so that every reference has its target.
    const root = kind === 'place' ? 'ReplicatedStorage' : 'Model';
    const targets = refs.map((ref): Instance => ({ ...EMPTY, className: 'Folder', name: 'Target', ref }));
    return roots.map((made) => [...made, { ...EMPTY, className: root, name: root, children: targets }]);
  });
}

const XML_KINDS: Kinds = { values: valueOfType, settable, withUnknown: true };

const EMPTY = { properties: {}, attributes: {}, tags: [], children: [] } as const;
