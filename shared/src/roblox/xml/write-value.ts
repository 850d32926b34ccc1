/** Writes what stands inside a property's element. Numbers go out so that reading gives exactly the same number back. */

import {
  bitsOf,
  checkBase64,
  checkColorBytes,
  checkInt32,
  checkInt64,
  checkUint32,
  checkUint64,
  checkUniqueId,
  checkWhole,
  enumNumber,
  type Refuse,
} from '../file/index.ts';
import type { CFrameValue, Color3uint8Value, PropertyValue, Triple } from '../instance/index.ts';
import { AXIS_NAMES, FACE_NAMES } from '../instance/index.ts';
import { formatNumber as number } from './number.ts';
import { cdata, escapeText } from './text.ts';

/** What a value needs of the document around it. */
export interface ValueContext {
  /** Ends the writing: the value cannot stand in a file. */
  readonly refuse: Refuse;
  /** Text without characters that XML forbids. */
  readonly clean: (text: string) => string;
  /** The referent of the instance whose `ref` this is. */
  readonly referentOf: (ref: string) => string;
  /** The key under which shared bytes are kept at the end of the file. */
  readonly shareBytes: (base64: string) => string;
}

type WritableValue = Exclude<PropertyValue, { readonly type: 'Unknown' | 'UnknownColumn' }>;

export function writeValue(value: WritableValue, context: ValueContext): string {
  const { refuse } = context;
  switch (value.type) {
    case 'string':
      return escapeText(context.clean(value.value));
    case 'ProtectedString':
      return cdata(context.clean(value.value));
    case 'bool':
      return value.value ? 'true' : 'false';
    case 'int32':
      return String(checkInt32(value.value, refuse));
    case 'int64':
      return String(checkInt64(value.value, refuse));
    case 'float32':
    case 'float64':
      return number(value.value);
    case 'Enum':
      return String(enumNumber(value, refuse));
    case 'Token':
      return String(checkUint32(value.value, refuse));
    case 'BrickColor':
      return String(checkUint32(value.number, refuse));
    case 'Color3':
      return `<R>${number(value.r)}</R><G>${number(value.g)}</G><B>${number(value.b)}</B>`;
    case 'Color3uint8':
      return packColor(value, refuse);
    case 'Vector2':
      return `<X>${number(value.x)}</X><Y>${number(value.y)}</Y>`;
    case 'Vector3':
      return xyz(value.x, value.y, value.z);
    case 'Vector3int16': {
      const part = (n: number) => checkWhole(n, -0x8000, 0x7fff, refuse);
      return `<X>${part(value.x)}</X><Y>${part(value.y)}</Y><Z>${part(value.z)}</Z>`;
    }
    case 'CFrame':
      return frame(value);
    case 'OptionalCFrame':
      return value.value === null ? '' : `<CFrame>${frame(value.value)}</CFrame>`;
    case 'UDim':
      return `<S>${number(value.scale)}</S><O>${checkInt32(value.offset, refuse)}</O>`;
    case 'UDim2':
      return `<XS>${number(value.xScale)}</XS><XO>${checkInt32(value.xOffset, refuse)}</XO><YS>${number(value.yScale)}</YS><YO>${checkInt32(value.yOffset, refuse)}</YO>`;
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
      return `<Family>${url(value.family)}</Family><Weight>${checkWhole(value.weight, 0, 0xffff, refuse)}</Weight><Style>${value.style}</Style>${cached}`;
    }
    case 'Faces':
      return `<faces>${bitsOf(FACE_NAMES, value.faces)}</faces>`;
    case 'Axes':
      return `<axes>${bitsOf(AXIS_NAMES, value.axes)}</axes>`;
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
      return checkBase64(value.base64, refuse);
    case 'SharedString':
      return context.shareBytes(checkBase64(value.base64, refuse));
    case 'UniqueId':
      return checkUniqueId(value.hex, refuse);
    case 'SecurityCapabilities':
      return String(checkUint64(value.bits, refuse));
    case 'Ref':
      return value.target === null ? 'null' : context.referentOf(value.target);
  }
}

function packColor(color: Color3uint8Value, refuse: Refuse): string {
  checkColorBytes(color, refuse);
  return String(0xff00_0000 + color.r * 0x1_0000 + color.g * 0x100 + color.b);
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
