/**
 * Writes a TypeScript interface of settable properties for every class a file may hold, so that `instance('Part', {...})`
 * is checked and completed by the editor. Types only: nothing of it exists at run time.
 */

import type { PropertyType } from '../../src/roblox/instance/index.ts';
import type { FileProperty } from '../../src/roblox/reflection/file-properties.ts';
import type { ReflectionData } from '../../src/roblox/reflection/schema.ts';

export interface PropertyTypeRules {
  /** Own properties of the class that a file stores. */
  readonly storedProperties: (className: string) => readonly (FileProperty & { readonly deprecated: boolean })[];
  readonly isStorable: (className: string) => boolean;
}

/** The plain values that stand for a property of this type, beside the tagged value itself. */
const PLAIN: Partial<Record<PropertyType, string>> = {
  bool: 'boolean',
  string: 'string',
  ProtectedString: 'string',
  ContentId: 'string',
  Content: 'string',
  int32: 'number',
  int64: 'number',
  float32: 'number',
  float64: 'number',
  Color3: "Value<'Color3uint8'>",
  Color3uint8: "Value<'Color3'>",
  OptionalCFrame: "Value<'CFrame'>",
};

export function writePropertyTypes(data: ReflectionData, rules: PropertyTypeRules): string {
  const usedEnums = new Set<string>();
  const interfaces: string[] = [];
  const wanted = storableWithAncestors(data, rules);
  for (const name of wanted) {
    const lines = rules.storedProperties(name).map((property) => {
      if (property.enum !== undefined) usedEnums.add(property.enum);
      const doc = property.deprecated ? '  /** @deprecated */\n' : '';
      return `${doc}  readonly ${keyOf(property.name)}?: ${inputType(property)} | undefined;\n`;
    });
    const parent = data.classes[name]?.superclass;
    const heritage = parent === undefined ? '' : ` extends ${parent}Properties`;
    interfaces.push(`export interface ${name}Properties${heritage} {\n${lines.join('')}}\n`);
  }
  const enums = [...usedEnums].sort().map((name) => {
    const items = Object.keys(data.enums[name]?.items ?? {}).map((item) => JSON.stringify(item));
    return `export type ${name}Item = ${items.join(' | ') || 'never'};\n`;
  });
  const storable = wanted.filter(rules.isStorable).map((name) => `  ${name}: ${name}Properties;\n`);
  return [
    `// Generated from ${data.source}; do not edit.\n`,
    "import type { EnumValue, PropertyType, PropertyValueOf, TokenValue } from '../instance/index.ts';\n",
    'type Value<T extends PropertyType> = PropertyValueOf<T>;\n',
    ...enums,
    ...interfaces,
    `export interface ClassProperties {\n${storable.join('')}}\n`,
  ].join('\n');
}

/** A few old properties have names with spaces. */
function keyOf(name: string): string {
  return /^\w+$/.test(name) ? name : JSON.stringify(name);
}

function inputType(property: FileProperty): string {
  if (property.enum !== undefined) return `${property.enum}Item | EnumValue | TokenValue`;
  const plain = PLAIN[property.type];
  const tagged = `Value<'${property.type}'>`;
  return plain === undefined ? tagged : `${plain} | ${tagged}`;
}

function storableWithAncestors(data: ReflectionData, rules: PropertyTypeRules): readonly string[] {
  const wanted = new Set<string>();
  for (const name of Object.keys(data.classes).filter(rules.isStorable)) {
    for (let at: string | undefined = name; at !== undefined; at = data.classes[at]?.superclass) wanted.add(at);
  }
  return [...wanted].sort();
}
