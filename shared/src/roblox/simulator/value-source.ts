/** Property and attribute values as Luau expressions: `d.UDim2(0,10,1,0)`, where `d` is the engine's table of decoders. */
import type { PropertyValue } from '../instance/index.ts';
import { toLuauLiteral } from '../luau/index.ts';

/** Undefined for values that no script can see (unknown kinds, binary blobs of the file format). */
export function valueSource(value: PropertyValue): string | undefined {
  switch (value.type) {
    case 'string':
    case 'ProtectedString':
    case 'bool':
    case 'int32':
    case 'float32':
    case 'float64':
      return toLuauLiteral(value.value);
    case 'int64':
      return toLuauLiteral(Number(value.value));
    case 'Enum':
      return call('Enum', value.enum, value.item);
    case 'BrickColor':
      return call('BrickColor', value.number);
    case 'Color3':
      return call('Color3', value.r, value.g, value.b);
    case 'Color3uint8':
      return call('Color3', value.r / 255, value.g / 255, value.b / 255);
    case 'Vector2':
      return call('Vector2', value.x, value.y);
    case 'Vector3':
    case 'Vector3int16':
      return call(value.type, value.x, value.y, value.z);
    case 'CFrame':
      return call('CFrame', value.x, value.y, value.z, ...value.rotation);
    case 'OptionalCFrame':
      return value.value === null ? undefined : valueSource(value.value);
    case 'UDim':
      return call('UDim', value.scale, value.offset);
    case 'UDim2':
      return call('UDim2', value.xScale, value.xOffset, value.yScale, value.yOffset);
    case 'Rect':
      return call('Rect', value.minX, value.minY, value.maxX, value.maxY);
    case 'NumberRange':
      return call('NumberRange', value.min, value.max);
    case 'NumberSequence':
      return call(
        'NumberSequence',
        value.keypoints.map((at) => [at.time, at.value, at.envelope]),
      );
    case 'ColorSequence':
      return call(
        'ColorSequence',
        value.keypoints.map((at) => [at.time, at.r, at.g, at.b]),
      );
    case 'Font':
      return call('Font', value.family, value.weight, value.style);
    case 'Faces':
      return call('Faces', ...value.faces);
    case 'Axes':
      return call('Axes', ...value.axes);
    case 'PhysicalProperties':
      return value.custom === null ? undefined : physics(value.custom);
    case 'Ray':
      return call('Ray', ...value.origin, ...value.direction);
    case 'ContentId':
      return toLuauLiteral(value.url);
    case 'Content':
      if (value.source.kind === 'object') return undefined;
      return value.source.kind === 'uri' ? call('Content', value.source.uri) : call('Content');
    case 'Ref':
      return value.target === null ? undefined : call('Ref', value.target);
    case 'BinaryString':
    case 'SharedString':
    case 'UniqueId':
    case 'SecurityCapabilities':
    case 'Token':
    case 'Unknown':
    case 'UnknownColumn':
      return undefined;
  }
}

function physics(custom: NonNullable<Extract<PropertyValue, { type: 'PhysicalProperties' }>['custom']>): string {
  const { density, friction, elasticity, frictionWeight, elasticityWeight } = custom;
  return call('PhysicalProperties', density, friction, elasticity, frictionWeight, elasticityWeight);
}

function call(decoder: string, ...args: readonly Parameters<typeof toLuauLiteral>[0][]): string {
  return `d.${decoder}(${args.map(toLuauLiteral).join(',')})`;
}
