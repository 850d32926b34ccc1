/** Values as they travel, made into the engine's own. A reference is not among them: it needs the instances of a whole push. */
import { INFINITE, type WireValue } from '@toolboxai/shared/studio-sync';

/** Raises an error for what this engine does not know. Undefined stands for a property without a value. */
export function toEngine({ t, n: sent, s }: WireValue): unknown {
  const n = sent.map(finite);
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = n;
  const [first = '', second = ''] = s;
  switch (t) {
    case 'string':
    case 'ContentId':
      return first;
    case 'bool':
      return a === 1;
    case 'number':
      return a;
    case 'Enum':
      return enumItem(first, second);
    case 'BrickColor':
      return new BrickColor(a);
    case 'Color3':
      return new Color3(a, b, c);
    case 'Vector2':
      return new Vector2(a, b);
    case 'Vector3':
      return new Vector3(a, b, c);
    case 'Vector3int16':
      return new Vector3int16(a, b, c);
    case 'CFrame': {
      const [, , , r00 = 1, r01 = 0, r02 = 0, r10 = 0, r11 = 1, r12 = 0, r20 = 0, r21 = 0, r22 = 1] = n;
      return new CFrame(a, b, c, r00, r01, r02, r10, r11, r12, r20, r21, r22);
    }
    case 'UDim':
      return new UDim(a, b);
    case 'UDim2':
      return new UDim2(a, b, c, d);
    case 'Rect':
      return new Rect(a, b, c, d);
    case 'NumberRange':
      return new NumberRange(a, b);
    case 'NumberSequence':
      return new NumberSequence(
        groups(n, 3).map(([time = 0, value = 0, envelope = 0]) => new NumberSequenceKeypoint(time, value, envelope)),
      );
    case 'ColorSequence':
      return new ColorSequence(
        groups(n, 4).map(([time = 0, red = 0, green = 0, blue = 0]) => {
          return new ColorSequenceKeypoint(time, new Color3(red, green, blue));
        }),
      );
    case 'Font':
      return new Font(first, weightOf(a), enumItem('FontStyle', second) as Enum.FontStyle);
    case 'Faces':
      return new Faces(...s.map((face) => enumItem('NormalId', face) as Enum.NormalId));
    case 'Axes':
      return new Axes(...s.map((axis) => enumItem('Axis', axis) as Enum.Axis));
    case 'PhysicalProperties':
      return n.size() === 0 ? undefined : new PhysicalProperties(a, b, c, d, e);
    case 'Content':
      return first === '' ? Content.none : Content.fromUri(first);
    case 'Ref':
      return undefined;
  }
}

function finite(value: number): number {
  if (value >= INFINITE) return math.huge;
  return value <= -INFINITE ? -math.huge : value;
}

function groups(numbers: readonly number[], size: number): readonly (readonly number[])[] {
  const made: number[][] = [];
  numbers.forEach((value, index) => {
    if (index % size === 0) made.push([]);
    made[made.size() - 1]?.push(value);
  });
  return made;
}

function weightOf(value: number): Enum.FontWeight {
  return Enum.FontWeight.GetEnumItems().find((item) => item.Value === value) ?? Enum.FontWeight.Regular;
}

function enumItem(enumName: string, item: string): EnumItem {
  const found = Enum[enumName as never] as unknown;
  return (found as Record<string, EnumItem>)[item] ?? error(`there is no Enum.${enumName}.${item}`);
}
