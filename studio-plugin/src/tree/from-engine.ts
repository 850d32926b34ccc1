/** The engine's values as they travel. */
import { INFINITE, type ValueTag, type WireValue } from '@toolboxai/shared/studio-sync';

/** The id of an instance of the same lesson; undefined for any other. */
export type IdOf = (instance: Instance) => string | undefined;

/**
 * @param t how the property travels; by the value itself when left out, as for attributes
 * Undefined for what does not travel: other types, and what holds NaN.
 */
export function fromEngine(value: unknown, idOf: IdOf, t?: ValueTag): WireValue | undefined {
  const made = convert(value, idOf, t);
  if (made === undefined) return undefined;
  const n: number[] = [];
  for (const number of made.n) {
    // NaN is neither.
    if (!(number >= 0 || number < 0)) return undefined;
    n.push(math.clamp(number, -INFINITE, INFINITE));
  }
  return { t: made.t, n, s: made.s };
}

function convert(value: unknown, idOf: IdOf, t: ValueTag | undefined): WireValue | undefined {
  if (t === 'Ref') return text('Ref', typeIs(value, 'Instance') ? (idOf(value) ?? '') : '');
  if (value === undefined) return t === 'PhysicalProperties' ? numbers('PhysicalProperties', []) : undefined;
  if (typeIs(value, 'string')) return utf8.len(value)[0] === undefined ? undefined : text(t ?? 'string', value);
  if (typeIs(value, 'number')) return numbers('number', [value]);
  if (typeIs(value, 'boolean')) return numbers('bool', [value ? 1 : 0]);
  if (typeIs(value, 'EnumItem')) return { t: 'Enum', n: [], s: [`${value.EnumType}`, value.Name] };
  if (typeIs(value, 'BrickColor')) return numbers('BrickColor', [value.Number]);
  if (typeIs(value, 'Color3')) return numbers('Color3', [value.R, value.G, value.B]);
  if (typeIs(value, 'Vector2')) return numbers('Vector2', [value.X, value.Y]);
  if (typeIs(value, 'Vector3')) return numbers('Vector3', [value.X, value.Y, value.Z]);
  if (typeIs(value, 'Vector3int16')) return numbers('Vector3int16', [value.X, value.Y, value.Z]);
  if (typeIs(value, 'CFrame')) return numbers('CFrame', [...value.GetComponents()]);
  if (typeIs(value, 'UDim')) return numbers('UDim', [value.Scale, value.Offset]);
  if (typeIs(value, 'UDim2')) return numbers('UDim2', [value.X.Scale, value.X.Offset, value.Y.Scale, value.Y.Offset]);
  if (typeIs(value, 'Rect')) return numbers('Rect', [value.Min.X, value.Min.Y, value.Max.X, value.Max.Y]);
  if (typeIs(value, 'NumberRange')) return numbers('NumberRange', [value.Min, value.Max]);
  return convertRare(value);
}

function convertRare(value: unknown): WireValue | undefined {
  if (typeIs(value, 'NumberSequence')) {
    const n: number[] = [];
    for (const { Time, Value, Envelope } of value.Keypoints) n.push(Time, Value, Envelope);
    return numbers('NumberSequence', n);
  }
  if (typeIs(value, 'ColorSequence')) {
    const n: number[] = [];
    for (const { Time, Value } of value.Keypoints) n.push(Time, Value.R, Value.G, Value.B);
    return numbers('ColorSequence', n);
  }
  if (typeIs(value, 'Font')) return { t: 'Font', n: [value.Weight.Value], s: [value.Family, value.Style.Name] };
  if (typeIs(value, 'Faces')) {
    const { Right, Top, Back, Left, Bottom, Front } = value;
    return names('Faces', { Right, Top, Back, Left, Bottom, Front }, [
      'Right',
      'Top',
      'Back',
      'Left',
      'Bottom',
      'Front',
    ]);
  }
  if (typeIs(value, 'Axes')) return names('Axes', { X: value.X, Y: value.Y, Z: value.Z }, ['X', 'Y', 'Z']);
  if (typeIs(value, 'PhysicalProperties')) {
    const { Density, Friction, Elasticity, FrictionWeight, ElasticityWeight } = value;
    return numbers('PhysicalProperties', [Density, Friction, Elasticity, FrictionWeight, ElasticityWeight]);
  }
  if (typeIs(value, 'Content')) return text('Content', value.Uri ?? '');
  return undefined;
}

function numbers(t: ValueTag, n: readonly number[]): WireValue {
  return { t, n, s: [] };
}

function text(t: ValueTag, value: string): WireValue {
  return { t, n: [], s: [value] };
}

function names(t: ValueTag, set: Readonly<Record<string, boolean>>, order: readonly string[]): WireValue {
  return { t, n: [], s: order.filter((name) => set[name] === true) };
}
