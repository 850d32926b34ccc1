/** Writes what stands inside a property's element. Numbers go out so that reading gives exactly the same number back. */

import type { CFrameValue, PropertyValue, Triple } from '../instance/index.ts';
import { AXIS_NAMES, FACE_NAMES } from '../instance/index.ts';
import { enumValue } from '../reflection/index.ts';
import { isBase64 } from './bytes.ts';
import { cdata, escapeText } from './text.ts';

/** What a value needs of the document around it. */
export interface ValueContext {
  /** Ends the writing: the value cannot stand in a file. @param problem a phrase that follows the property's name */
  readonly fail: (problem: string) => never;
  /** Text without characters that XML forbids. */
  readonly clean: (text: string) => string;
  /** The referent of the instance whose `ref` this is. */
  readonly referentOf: (ref: string) => string;
  /** The key under which shared bytes are kept at the end of the file. */
  readonly shareBytes: (base64: string) => string;
}

type WritableValue = Exclude<PropertyValue, { readonly type: 'Unknown' }>;

export function writeValue(value: WritableValue, context: ValueContext): string {
  switch (value.type) {
    case 'string':
      return escapeText(context.clean(value.value));
    case 'ProtectedString':
      return cdata(context.clean(value.value));
    case 'bool':
      return value.value ? 'true' : 'false';
    case 'int32':
      return whole(value.value, -0x8000_0000, 0x7fff_ffff, context);
    case 'int64':
      return int64(value.value, -(2n ** 63n), 2n ** 63n - 1n, context);
    case 'float32':
    case 'float64':
      return number(value.value);
    case 'Enum':
      return token(value.enum, value.item, context);
    case 'Token':
      return whole(value.value, 0, 0xffff_ffff, context);
    case 'BrickColor':
      return whole(value.number, 0, 0xffff_ffff, context);
    case 'Color3':
      return `<R>${number(value.r)}</R><G>${number(value.g)}</G><B>${number(value.b)}</B>`;
    case 'Color3uint8':
      return packColor(value.r, value.g, value.b, context);
    case 'Vector2':
      return `<X>${number(value.x)}</X><Y>${number(value.y)}</Y>`;
    case 'Vector3':
      return xyz(value.x, value.y, value.z);
    case 'Vector3int16': {
      const part = (n: number) => whole(n, -0x8000, 0x7fff, context);
      return `<X>${part(value.x)}</X><Y>${part(value.y)}</Y><Z>${part(value.z)}</Z>`;
    }
    case 'CFrame':
      return frame(value);
    case 'OptionalCFrame':
      return value.value === null ? '' : `<CFrame>${frame(value.value)}</CFrame>`;
    case 'UDim':
      return `<S>${number(value.scale)}</S><O>${offset(value.offset, context)}</O>`;
    case 'UDim2':
      return `<XS>${number(value.xScale)}</XS><XO>${offset(value.xOffset, context)}</XO><YS>${number(value.yScale)}</YS><YO>${offset(value.yOffset, context)}</YO>`;
    case 'Rect':
      return `<min><X>${number(value.minX)}</X><Y>${number(value.minY)}</Y></min><max><X>${number(value.maxX)}</X><Y>${number(value.maxY)}</Y></max>`;
    case 'NumberRange':
      return `${number(value.min)} ${number(value.max)} `;
    case 'NumberSequence':
      return value.keypoints.map((k) => `${number(k.time)} ${number(k.value)} ${number(k.envelope)} `).join('');
    case 'ColorSequence':
      return value.keypoints.map((k) => `${number(k.time)} ${number(k.r)} ${number(k.g)} ${number(k.b)} 0 `).join('');
    case 'Font': {
      const url = (text: string) => (text === '' ? '<null></null>' : `<url>${escapeText(context.clean(text))}</url>`);
      const cached = value.cachedFaceId === undefined ? '' : `<CachedFaceId>${url(value.cachedFaceId)}</CachedFaceId>`;
      return `<Family>${url(value.family)}</Family><Weight>${whole(value.weight, 0, 0xffff, context)}</Weight><Style>${value.style}</Style>${cached}`;
    }
    case 'Faces':
      return `<faces>${bits(FACE_NAMES, value.faces)}</faces>`;
    case 'Axes':
      return `<axes>${bits(AXIS_NAMES, value.axes)}</axes>`;
    case 'PhysicalProperties': {
      const { custom } = value;
      if (custom === null) return '<CustomPhysics>false</CustomPhysics>';
      const absorption =
        custom.acousticAbsorption === undefined
          ? ''
          : `<AcousticAbsorption>${number(custom.acousticAbsorption)}</AcousticAbsorption>`;
      return `<CustomPhysics>true</CustomPhysics><Density>${number(custom.density)}</Density><Friction>${number(custom.friction)}</Friction><Elasticity>${number(custom.elasticity)}</Elasticity><FrictionWeight>${number(custom.frictionWeight)}</FrictionWeight><ElasticityWeight>${number(custom.elasticityWeight)}</ElasticityWeight>${absorption}`;
    }
    case 'Ray':
      return `<origin>${triple(value.origin)}</origin><direction>${triple(value.direction)}</direction>`;
    case 'ContentId':
      return value.url === '' ? '<null></null>' : `<url>${escapeText(context.clean(value.url))}</url>`;
    case 'Content':
      switch (value.source.kind) {
        case 'none':
          return '<null></null>';
        case 'uri':
          return `<uri>${escapeText(context.clean(value.source.uri))}</uri>`;
        case 'object':
          return `<Ref>${context.referentOf(value.source.target)}</Ref>`;
      }
      break;
    case 'BinaryString':
      return isBase64(value.base64) ? value.base64 : context.fail('is not base64');
    case 'SharedString':
      return isBase64(value.base64) ? context.shareBytes(value.base64) : context.fail('is not base64');
    case 'UniqueId':
      return /^[0-9a-f]{32}$/.test(value.hex) ? value.hex : context.fail('is not 32 lower-case hexadecimal digits');
    case 'SecurityCapabilities':
      return int64(value.bits, 0n, 2n ** 64n - 1n, context);
    case 'Ref':
      return value.target === null ? 'null' : context.referentOf(value.target);
  }
}

/** The shortest decimal that reads back as the same number. */
function number(value: number): string {
  if (Number.isFinite(value)) return value === 0 && Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? 'NAN' : value > 0 ? 'INF' : '-INF';
}

function whole(value: number, min: number, max: number, { fail }: ValueContext): string {
  if (!Number.isInteger(value) || value < min || value > max) {
    return fail(`is ${value}, not a whole number from ${min} to ${max}`);
  }
  return String(value);
}

function offset(value: number, context: ValueContext): string {
  return whole(value, -0x8000_0000, 0x7fff_ffff, context);
}

function int64(text: string, min: bigint, max: bigint, { fail }: ValueContext): string {
  const value = /^(0|-?[1-9]\d{0,19})$/.test(text) ? BigInt(text) : undefined;
  if (value === undefined || value < min || value > max) return fail(`is "${text}", not a whole number of 64 bits`);
  return text;
}

function token(enumName: string, item: string, { fail }: ValueContext): string {
  const value = enumValue(enumName, item);
  return value === undefined ? fail(`is Enum.${enumName}.${item}, which does not exist`) : String(value);
}

function packColor(r: number, g: number, b: number, { fail }: ValueContext): string {
  const isByte = (n: number) => Number.isInteger(n) && n >= 0 && n <= 255;
  if (!isByte(r) || !isByte(g) || !isByte(b)) return fail('has a colour channel that is not a whole number 0 to 255');
  return String(0xff00_0000 + r * 0x1_0000 + g * 0x100 + b);
}

function xyz(x: number, y: number, z: number): string {
  return `<X>${number(x)}</X><Y>${number(y)}</Y><Z>${number(z)}</Z>`;
}

function triple([x, y, z]: Triple): string {
  return xyz(x, y, z);
}

function frame({ x, y, z, rotation: [a, b, c, d, e, f, g, h, i] }: CFrameValue): string {
  return `${xyz(x, y, z)}<R00>${number(a)}</R00><R01>${number(b)}</R01><R02>${number(c)}</R02><R10>${number(d)}</R10><R11>${number(e)}</R11><R12>${number(f)}</R12><R20>${number(g)}</R20><R21>${number(h)}</R21><R22>${number(i)}</R22>`;
}

function bits<T extends string>(names: readonly T[], set: readonly T[]): number {
  return names.reduce((sum, name, index) => sum + (set.includes(name) ? 1 << index : 0), 0);
}
