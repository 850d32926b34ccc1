/** Values without their tables. */

/** A value and the name of the field under which it stands; values of a list have the name of the list. */
export interface Scalar {
  readonly name: string;
  readonly value: string | number | boolean;
}

export function scalarsIn(value: unknown, name = ''): readonly Scalar[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ name, value }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => scalarsIn(inner, isList ? name : key));
}

/** The values without those that are known, each taken away once. */
export function without(values: readonly Scalar[], known: unknown): readonly Scalar[] {
  const left = new Map<string, number>();
  for (const scalar of scalarsIn(known)) left.set(nameOf(scalar), (left.get(nameOf(scalar)) ?? 0) + 1);
  return values.filter((scalar) => {
    const count = left.get(nameOf(scalar)) ?? 0;
    if (count > 0) left.set(nameOf(scalar), count - 1);
    return count === 0;
  });
}

function nameOf({ name, value }: Scalar): string {
  return `${name}=${String(value)}`;
}
