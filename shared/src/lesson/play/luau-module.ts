/** Play data written as a Luau ModuleScript that returns it: data only, so nothing in it can run. */

/**
 * Source of a ModuleScript that returns `data`, in the order of its properties: equal data, equal source. Properties that
 * are undefined are left out. Not strict, because Studio would spend seconds on inferring the type of so large a table.
 * Throws on values that no lesson holds (null, functions, infinite numbers).
 */
export function luauDataModule(data: object): string {
  return `--!nonstrict\nreturn ${luauValue(data, '')}\n`;
}

function luauValue(value: unknown, indent: string): string {
  if (typeof value === 'string') return luauString(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const deeper = `${indent}\t`;
  if (Array.isArray(value)) {
    return table(
      value.map((entry: unknown) => `${deeper}${luauValue(entry, deeper)},`),
      indent,
    );
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return table(
      fields.map(([name, field]) => `${deeper}[${luauString(name)}] = ${luauValue(field, deeper)},`),
      indent,
    );
  }
  throw new Error(`A Luau data module cannot hold ${String(value)}`);
}

function table(lines: readonly string[], indent: string): string {
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

/** A quoted string. Everything outside printable ASCII, the quote and the backslash are escaped, byte for byte in UTF-8. */
function luauString(text: string): string {
  let quoted = '';
  for (const byte of new TextEncoder().encode(text)) {
    const printable = byte >= 32 && byte < 127 && byte !== 34 && byte !== 92;
    quoted += printable ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, '0')}`;
  }
  return `"${quoted}"`;
}
