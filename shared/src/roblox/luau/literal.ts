/** Plain data as Luau source text, and the JSON that comes back from the virtual machine. */

/** What can cross between TypeScript and Luau. Functions and engine values come out as `{ $luau: <type> }`. */
export type LuauValue =
  | null
  | boolean
  | number
  | string
  | readonly LuauValue[]
  | { readonly [key: string]: LuauValue | undefined };

/** A Luau expression that evaluates to the value; one line, safe for any text. `null` and `undefined` become `nil`. */
export function toLuauLiteral(value: LuauValue | undefined): string {
  if (value === null || value === undefined) return 'nil';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'string') return stringLiteral(value);
  if (isList(value)) return `{${value.map(toLuauLiteral).join(',')}}`;
  const fields = Object.entries(value).map(([key, item]) => `[${stringLiteral(key)}]=${toLuauLiteral(item)}`);
  return `{${fields.join(',')}}`;
}

/** Reads what {@link PRELUDE} wrote: JSON in which NaN is `{"$luau":"nan"}`. */
export function fromMachineJson(text: string): LuauValue[] {
  const values: LuauValue[] = JSON.parse(text, (_key, value: unknown) => {
    const isNan = typeof value === 'object' && value !== null && '$luau' in value && value.$luau === 'nan';
    return isNan ? Number.NaN : value;
  });
  return values;
}

function isList(
  value: readonly LuauValue[] | { readonly [key: string]: LuauValue | undefined },
): value is readonly LuauValue[] {
  return Array.isArray(value);
}

function numberLiteral(value: number): string {
  if (Number.isNaN(value)) return '(0/0)';
  if (value === Number.POSITIVE_INFINITY) return 'math.huge';
  if (value === Number.NEGATIVE_INFINITY) return '-math.huge';
  return Object.is(value, -0) ? '-0' : String(value);
}

function stringLiteral(text: string): string {
  const escaped = text.replace(/[\\"\p{Cc}]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\\' || character === '"') return `\\${character}`;
    return code < 0x80 ? `\\${String(code).padStart(3, '0')}` : character;
  });
  return `"${escaped}"`;
}
