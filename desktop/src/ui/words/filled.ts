/** A sentence with its names in braces replaced by what they stand for; what is not known is left out. Pure. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
