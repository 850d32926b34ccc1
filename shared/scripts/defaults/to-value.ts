/** A default value of the reflection database as a value of ours. */

import { z } from 'zod';
import { bitsOf, encodeBase64, namesOf } from '../../src/roblox/file/index.ts';
import { AXIS_NAMES, FACE_NAMES, type PropertyValue } from '../../src/roblox/instance/index.ts';
import { enumItemName, type FileProperty } from '../../src/roblox/reflection/index.ts';

/** Infinity is a default, too. */
const number = z.custom<number>((given) => typeof given === 'number');
const whole = z.number().int();
const text = z.string();
const pair = z.tuple([number, number]);
const triple = z.tuple([number, number, number]);
const frame = z.tuple([triple, z.tuple([triple, triple, triple])]);
const udim = z.tuple([number, whole]);
const bytes = z.union([z.instanceof(Uint8Array), z.array(whole).transform((list) => Uint8Array.from(list))]);
const keypoints = <T extends z.ZodType>(value: T) => z.tuple([z.array(value)]);

const WEIGHTS: Readonly<Record<string, number>> = {
  Thin: 100,
  ExtraLight: 200,
  Light: 300,
  Regular: 400,
  Medium: 500,
  SemiBold: 600,
  Bold: 700,
  ExtraBold: 800,
  Heavy: 900,
};

/** Undefined where the database knows the property in another kind than we do. */
export function toValue({ type, enum: enumName }: FileProperty, given: unknown): PropertyValue | undefined {
  const [kind, value] = Object.entries(z.record(z.string(), z.unknown()).parse(given))[0] ?? [];
  switch (`${kind} as ${type}`) {
    case 'Bool as bool':
      return { type: 'bool', value: z.boolean().parse(value) };
    case 'String as string':
      return { type: 'string', value: text.parse(value) };
    case 'String as ProtectedString':
      return { type: 'ProtectedString', value: text.parse(value) };
    case 'Int32 as int32':
      return { type: 'int32', value: whole.parse(value) };
    case 'Int64 as int64':
      return { type: 'int64', value: String(value) };
    case 'Float32 as float32':
      return { type: 'float32', value: number.parse(value) };
    case 'Float64 as float64':
      return { type: 'float64', value: number.parse(value) };
    case 'Enum as Enum': {
      const item = enumItemName(enumName ?? '', whole.parse(value));
      return item === undefined ? undefined : { type: 'Enum', enum: enumName ?? '', item };
    }
    case 'BrickColor as BrickColor':
      return { type: 'BrickColor', number: whole.parse(value) };
    case 'Color3 as Color3':
    case 'Color3uint8 as Color3uint8': {
      const [r, g, b] = triple.parse(value);
      return { type: kind === 'Color3' ? 'Color3' : 'Color3uint8', r, g, b };
    }
    case 'Vector2 as Vector2': {
      const [x, y] = pair.parse(value);
      return { type: 'Vector2', x, y };
    }
    case 'Vector3 as Vector3':
    case 'Vector3int16 as Vector3int16': {
      const [x, y, z] = triple.parse(value);
      return { type: kind === 'Vector3' ? 'Vector3' : 'Vector3int16', x, y, z };
    }
    case 'CFrame as CFrame': {
      const [[x, y, z], [a, b, c]] = frame.parse(value);
      return { type: 'CFrame', x, y, z, rotation: [...a, ...b, ...c] };
    }
    case 'OptionalCFrame as OptionalCFrame':
      return value === null ? { type: 'OptionalCFrame', value: null } : undefined;
    case 'UDim as UDim': {
      const [scale, offset] = udim.parse(value);
      return { type: 'UDim', scale, offset };
    }
    case 'UDim2 as UDim2': {
      const [[xScale, xOffset], [yScale, yOffset]] = z.tuple([udim, udim]).parse(value);
      return { type: 'UDim2', xScale, xOffset, yScale, yOffset };
    }
    case 'Rect as Rect': {
      const [[minX, minY], [maxX, maxY]] = z.tuple([pair, pair]).parse(value);
      return { type: 'Rect', minX, minY, maxX, maxY };
    }
    case 'NumberRange as NumberRange': {
      const [min, max] = pair.parse(value);
      return { type: 'NumberRange', min, max };
    }
    case 'NumberSequence as NumberSequence': {
      const [keys] = keypoints(triple).parse(value);
      return {
        type: 'NumberSequence',
        keypoints: keys.map(([time, middle, envelope]) => ({ time, value: middle, envelope })),
      };
    }
    case 'ColorSequence as ColorSequence': {
      const [keys] = keypoints(z.tuple([number, triple])).parse(value);
      return { type: 'ColorSequence', keypoints: keys.map(([time, [r, g, b]]) => ({ time, r, g, b })) };
    }
    case 'Font as Font': {
      const [family, weight, style, cached] = z
        .tuple([text, text, z.enum(['Normal', 'Italic']), text.nullable()])
        .parse(value);
      const face = { type: 'Font', family, weight: WEIGHTS[weight] ?? 400, style } as const;
      return cached === null || cached === '' ? face : { ...face, cachedFaceId: cached };
    }
    case 'Faces as Faces':
      return { type: 'Faces', faces: namesOf(FACE_NAMES, whole.max(bitsOf(FACE_NAMES, FACE_NAMES)).parse(value)) };
    case 'Axes as Axes':
      return { type: 'Axes', axes: namesOf(AXIS_NAMES, whole.max(bitsOf(AXIS_NAMES, AXIS_NAMES)).parse(value)) };
    case 'PhysicalProperties as PhysicalProperties':
      return value === 'Default' ? { type: 'PhysicalProperties', custom: null } : undefined;
    case 'Ray as Ray': {
      const [origin, direction] = z.tuple([triple, triple]).parse(value);
      return { type: 'Ray', origin, direction };
    }
    case 'ContentId as ContentId':
      return { type: 'ContentId', url: text.parse(value) };
    case 'Content as Content':
      return value === 'None' ? { type: 'Content', source: { kind: 'none' } } : undefined;
    case 'BinaryString as BinaryString':
      return { type: 'BinaryString', base64: encodeBase64(bytes.parse(value)) };
    case 'SharedString as SharedString':
    case 'NetAssetRef as SharedString':
      return { type: 'SharedString', base64: encodeBase64(bytes.parse(value)) };
    case 'UniqueId as UniqueId':
      return { type: 'UniqueId', hex: Buffer.from(bytes.parse(value)).toString('hex') };
    case 'SecurityCapabilities as SecurityCapabilities':
      return { type: 'SecurityCapabilities', bits: String(value) };
    default:
      return undefined;
  }
}
