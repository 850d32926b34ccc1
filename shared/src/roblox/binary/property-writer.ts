/** Writes the columns of one class: a value for every instance, what the engine would have where one gives none. */

import {
  ATTRIBUTES_BLOB,
  ByteWriter,
  decodeBase64,
  type PropertyRule,
  TAGS_BLOB,
  type TreeRules,
} from '../file/index.ts';
import type { Instance, PropertyValue } from '../instance/index.ts';
import { defaultValue } from '../reflection/index.ts';
import { type ClassGroup, type Column, columnsOf, isUnknownColumn } from './class-groups.ts';
import { COLUMNS, type ColumnKind, isOfKind, kindOf, type ValueOfKind, type WriteContext } from './columns/index.ts';

/** What values need of the file, but for where they stand. */
export type FileContext = Omit<WriteContext, 'at'>;

/** The chunks of a class's properties, sorted by their name in the file. */
export function* propertyChunks(
  group: ClassGroup,
  classId: number,
  rules: TreeRules,
  file: FileContext,
): Generator<Uint8Array, void, undefined> {
  yield chunk(classId, 'Name', COLUMNS.string.id, (out) => {
    const names = group.instances.map(({ name }) => ({ type: 'string', value: name }) as const);
    COLUMNS.string.write(names, out, contextAt(group.instances, 'Name', rules, file));
  });
  const columns = [...columnsOf(group, rules)]
    .map(([name, column]) => ({ name, column, rule: ruleOf(group, name, column, rules) }))
    .sort((a, b) => (a.rule.fileName < b.rule.fileName ? -1 : 1));
  for (const { name, column, rule } of columns) {
    file.clean(rule.fileName);
    yield column.some(isUnknownColumn)
      ? unknownChunk(group, classId, name, rule, column, rules)
      : knownChunk(group, classId, name, rule, column, rules, file);
  }
}

function ruleOf({ className, instances }: ClassGroup, name: string, column: Column, rules: TreeRules): PropertyRule {
  const index = column.findIndex((value) => value !== undefined);
  const [instance, value] = [instances[index], column[index]];
  if (instance === undefined || value === undefined) return rules.refuse('has no value');
  rules.at(instance, name);
  return rules.ruleOf(className, name, value);
}

function knownChunk(
  { className, instances }: ClassGroup,
  classId: number,
  name: string,
  rule: PropertyRule,
  column: Column,
  rules: TreeRules,
  file: FileContext,
): Uint8Array {
  let kind: ColumnKind | undefined;
  let fallback: PropertyValue | undefined;
  const values = column.map((given, index) => {
    const instance = instances[index];
    if (instance !== undefined) rules.at(instance, name);
    if (given === undefined) {
      fallback ??= fallbackOf(className, name, rules);
      return fallback;
    }
    const fits = rules.fits(rule, given);
    const own = fits && rule.type !== undefined ? rule.type : given.type;
    if (own === 'Unknown') return rules.refuse('was kept as XML, which the binary format cannot hold');
    if (own === 'UnknownColumn') return rules.refuse('was kept as bytes of another file');
    kind ??= kindOf(own);
    return given;
  });
  if (kind === undefined) return rules.refuse('has no value');
  const context = contextAt(instances, name, rules, file);
  if (areOfKind(kind, values)) return writeColumn(classId, rule.fileName, kind, values, context);
  const found = kind;
  context.at(values.findIndex((value) => !isOfKind(found, value)));
  throw rules.problem(
    'place-property-type',
    'is of one type here and of another in other instances of its class',
    'The binary format needs one type for all of them; correct the value, or write XML.',
  );
}

function writeColumn<K extends ColumnKind>(
  classId: number,
  fileName: string,
  kind: K,
  values: readonly ValueOfKind<K>[],
  context: WriteContext,
): Uint8Array {
  const codec = COLUMNS[kind];
  return chunk(classId, fileName, codec.id, (out) => codec.write(values, out, context));
}

function areOfKind<K extends ColumnKind>(
  kind: K,
  values: readonly PropertyValue[],
): values is readonly (PropertyValue & ValueOfKind<K>)[] {
  return values.every((value) => isOfKind(kind, value));
}

const EMPTY_BLOB: PropertyValue = { type: 'BinaryString', base64: '' };

function fallbackOf(className: string, name: string, rules: TreeRules): PropertyValue {
  if (name === ATTRIBUTES_BLOB || name === TAGS_BLOB) return EMPTY_BLOB;
  const value = defaultValue(className, name);
  if (value !== undefined) return value;
  throw rules.problem(
    'place-default-unknown',
    `is given for some instances of ${className} and not for this one, and what it is by default is not known`,
    'Give it to all instances of the class or to none, or write XML.',
  );
}

/** A block that was read and could not be taken apart goes out as it came in, if its instances are still the same. */
function unknownChunk(
  { instances }: ClassGroup,
  classId: number,
  name: string,
  { fileName }: PropertyRule,
  column: Column,
  rules: TreeRules,
): Uint8Array {
  const first = column.find(isUnknownColumn);
  const isWhole = column.every(
    (value, index) =>
      isUnknownColumn(value) &&
      value.index === index &&
      value.count === column.length &&
      value.typeId === first?.typeId &&
      value.base64 === first.base64,
  );
  const bytes = first === undefined ? undefined : decodeBase64(first.base64);
  const instance = instances[0];
  if (first === undefined || bytes === undefined || !isWhole || !isTypeId(first.typeId)) {
    if (instance !== undefined) rules.at(instance, name);
    return rules.refuse(
      'was kept as bytes for all instances of its class together, and they are no longer the same instances',
    );
  }
  return chunk(classId, fileName, first.typeId, (out) => out.raw(bytes));
}

function isTypeId(id: number): boolean {
  return Number.isInteger(id) && id >= 0 && id <= 0xff;
}

function contextAt(instances: readonly Instance[], name: string, rules: TreeRules, file: FileContext): WriteContext {
  const at = (index: number): void => {
    const instance = instances[index];
    if (instance !== undefined) rules.at(instance, name);
  };
  return { ...file, at };
}

function chunk(classId: number, fileName: string, typeId: number, write: (out: ByteWriter) => void): Uint8Array {
  const out = new ByteWriter();
  out.u32(classId);
  out.text(fileName);
  out.u8(typeId);
  write(out);
  return out.finish();
}
