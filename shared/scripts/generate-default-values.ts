/**
 * Makes the table of default values from the reflection database of rbx-dom (MIT):
 *
 *     node shared/scripts/generate-default-values.ts PATH/rbx_reflection_database-VERSION/database.msgpack
 *
 * The database is part of the crate `rbx_reflection_database` (`cargo fetch` brings it) and is needed only here: the table
 * is committed, so nobody who builds the app needs Rust. To be run again when `@rbxts/types` moves on.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from '@msgpack/msgpack';
import type { PropertyValue } from '../src/roblox/instance/index.ts';
import {
  classNames,
  type FileProperty,
  findClass,
  findFileProperty,
  isStorable,
  isStored,
  propertiesOf,
} from '../src/roblox/reflection/index.ts';
import { readDatabase } from './defaults/database.ts';
import { toValue } from './defaults/to-value.ts';

const path = process.argv[2];
if (path === undefined) throw new Error('Name the database.msgpack of the crate rbx_reflection_database.');
const database = readDatabase(decode(readFileSync(path)));

/** By the class that declares the property, then as JSON: which classes have the value. */
const found = new Map<string, Map<string, string[]>>();
for (const className of classNames().filter(isStorable)) {
  const defaults = database.get(className);
  for (const { owner, name } of propertiesOf(className)) {
    const property = findFileProperty(className, name);
    if (!isStored(property) || name === 'Name') continue;
    const value = defaultOf(property, defaults);
    if (value === undefined) continue;
    const values = getOrMake(found, `${owner}.${name}`, () => new Map<string, string[]>());
    getOrMake(values, toJson(value), () => []).push(className);
  }
}

const lines: string[] = [];
for (const [key, values] of found) {
  const [common, ...exceptions] = [...values].sort(([, a], [, b]) => b.length - a.length);
  if (common === undefined) continue;
  lines.push(`"${key}":${common[0]}`);
  const name = key.slice(key.indexOf('.') + 1);
  for (const [json, classes] of exceptions) {
    for (const className of classes) lines.push(`"${className}.${name}":${json}`);
  }
  // An exception is passed on to its subclasses; those of them that have the common value have to say so.
  const excepted = new Set(exceptions.flatMap(([, classes]) => classes));
  for (const className of common[1]) {
    if (ancestorsOf(className).some((ancestor) => excepted.has(ancestor)))
      lines.push(`"${className}.${name}":${common[0]}`);
  }
}

const source = basename(dirname(path)).replace(/^(\w+)-/, '$1 ');
writeFileSync(
  join(import.meta.dirname, '../src/roblox/reflection/default-values.ts'),
  `// Made from ${source} (MIT, see docs/third-party.md) by shared/scripts/generate-default-values.ts; do not edit.

/**
 * What properties are when nobody sets them: \`Class.Property\` to value, as JSON. A class that is not named has the value of
 * the nearest ancestor that is.
 */
export const defaultValuesJson = \`{
${[...new Set(lines)].sort().join(',\n')}
}\`;
`,
);

function defaultOf(
  property: FileProperty,
  defaults: ReadonlyMap<string, unknown> | undefined,
): PropertyValue | undefined {
  const given = defaults?.get(property.name) ?? defaults?.get(property.fileName);
  return given === undefined ? undefined : toValue(property, given);
}

function ancestorsOf(className: string): readonly string[] {
  const superclass = findClass(className)?.superclass;
  return superclass === undefined ? [] : [superclass, ...ancestorsOf(superclass)];
}

/**
 * JSON has no infinity, but reads a number that is too large as one. No default holds what a template literal would take
 * for its own; the tests parse the table.
 */
function toJson(value: PropertyValue): string {
  return JSON.stringify(value, (_key, part) => {
    if (part === Number.POSITIVE_INFINITY) return '+1e999';
    return part === Number.NEGATIVE_INFINITY ? '-1e999' : part;
  }).replaceAll(/"\+?(-?1e999)"/g, '$1');
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
