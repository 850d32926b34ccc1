/**
 * What the reflection knows, packed as one Luau chunk that defines the global `packedReflection`: a text for each class and enum,
 * which the engine takes apart when it first meets the class (engine/1-core/2-reflection.luau), and a function for each class's
 * own defaults. Built once in a process.
 */
import { toLuauLiteral } from '../luau/index.ts';
import {
  type ClassInfo,
  classNames,
  defaultValue,
  enumNames,
  findClass,
  findEnum,
  findFileProperty,
  isStored,
  type PropertyInfo,
} from '../reflection/index.ts';
import { valueSource } from './value-source.ts';

let packed: string | undefined;

export function reflectionChunk(): string {
  packed ??= pack();
  return packed;
}

function pack(): string {
  const infos = classNames().flatMap((name) => findClass(name) ?? []);
  const classes = infos.map((info) => entry(info.name, toLuauLiteral(classText(info))));
  const enums = enumNames().map((name) => {
    const items = Object.entries(findEnum(name)?.items ?? {}).map(([item, value]) => `${item}=${value}`);
    return entry(name, toLuauLiteral(items.join('|')));
  });
  const defaults = infos.flatMap((info) => {
    const values = ownDefaults(info);
    return values === '' ? [] : [entry(info.name, `function(d) return {${values}} end`)];
  });
  return [
    'packedReflection = {',
    `classes={${classes.join(',\n')}},`,
    `enums={${enums.join(',\n')}},`,
    `defaults={${defaults.join(',\n')}}}`,
  ].join('\n');
}

function classText(info: ClassInfo): string {
  const properties = Object.values(info.properties)
    .filter((property) => !property.fileOnly && !isSignal(property))
    .map((property) => {
      const { kind, name } = property.type;
      return [
        'p',
        property.name,
        kind[0],
        kind === 'number' ? numberType(info.name, property) : name,
        flags(info, property),
      ];
    });
  const others = [
    ...Object.values(info.methods).map((method) => [
      'm',
      method.name,
      '',
      '',
      rights(method) + (method.yields ? 'y' : ''),
    ]),
    ...Object.values(info.events).map((event) => ['e', event.name, '', '', rights(event)]),
    ...Object.values(info.properties)
      .filter(isSignal)
      .map(({ name }) => ['e', name, '', '', '']),
    ...Object.values(info.callbacks).map((callback) => ['c', callback.name, '', '', rights(callback)]),
  ];
  const head = [info.superclass ?? '', info.creatable ? '1' : '0', info.service ? '1' : '0'];
  return [head, ...properties, ...others].map((fields) => fields.join('|')).join('\n');
}

/** The declarations give `Changed` a type of its own that the reflection takes for a property. */
function isSignal({ name }: PropertyInfo): boolean {
  return name === 'Changed';
}

/** Files tell the kinds of number apart, which scripts cannot. */
function numberType(className: string, property: PropertyInfo): string {
  const stored = findFileProperty(className, property.name);
  return isStored(stored) ? stored.type : 'float64';
}

/** The declarations leave the sources of scripts open to all; the engine keeps them for plugins. */
function flags(info: ClassInfo, property: PropertyInfo): string {
  const { readOnly, pluginWritable, name } = property;
  const stored = isStored(findFileProperty(info.name, name)) ? 's' : '';
  const guarded = name === 'Source' && property.type.name === 'ProtectedString';
  return `${guarded ? 'p' : rights(property)}${readOnly ? 'r' : ''}${pluginWritable ? 'w' : ''}${stored}`;
}

function rights({ pluginOnly }: { readonly pluginOnly: boolean }): string {
  return pluginOnly ? 'p' : '';
}

/** Defaults of the class's own properties, and those of inherited ones that differ here. */
function ownDefaults(info: ClassInfo): string {
  const fields: string[] = [];
  for (let at: ClassInfo | undefined = info; at !== undefined; at = findClass(at.superclass ?? '')) {
    for (const { name } of Object.values(at.properties)) {
      const value = defaultValue(info.name, name);
      const inherited = info.superclass === undefined || at === info ? undefined : defaultValue(info.superclass, name);
      if (value === undefined || value === inherited || value.type === 'Ref') continue;
      const source = valueSource(value);
      if (source !== undefined) fields.push(entry(name, source));
    }
  }
  return fields.join(',');
}

function entry(key: string, value: string): string {
  return `[${toLuauLiteral(key)}]=${value}`;
}
