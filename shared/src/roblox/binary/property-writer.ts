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
import { type ClassGroup, type Column, type FilledGroup, isUnknownColumn } from './class-groups.ts';
import { COLUMNS, type ColumnKind, isOfKind, kindOf, type ValueOfKind, type WriteContext } from './columns/index.ts';

/** What values need of the file, but for where they stand. */
export type FileContext = Omit<WriteContext, 'at'>;

/** The chunks of a class's properties, sorted by their name in the file. */
export function* propertyChunks(
  group: FilledGroup,
  classId: number,
  rules: TreeRules,
  file: FileContext,
): Generator<Uint8Array, void, undefined> {
  yield chunk(classId, 'Name', COLUMNS.string.id, group.instances.length, (out) => {
    for (const instance of group.instances) {
      rules.at(instance, 'Name');
      out.text(file.clean(instance.name));
    }
  });
  const columns = [...group.columns]
    .map(([name, column]) => ({ name, column, rule: ruleOf(group, name, column, rules) }))
    .sort((a, b) => (a.rule.fileName < b.rule.fileName ? -1 : 1));
  for (const { name, column, rule } of columns) {
    file.clean(rule.fileName);
    yield group.unknown.has(name)
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
  // Nearly every value is plainly of the type that the rule wants; only the others are looked at closely.
  const plain =
    rule.type === 'Enum' || rule.type === 'Unknown' || rule.type === 'UnknownColumn' ? undefined : rule.type;
  const plainKind = plain === undefined ? undefined : kindOf(plain);
  let odd = -1;
  for (let index = 0; index < column.length; index++) {
    const given = column[index];
    if (given !== undefined && given.type === plain && kind === plainKind) continue;
    const instance = instances[index];
    if (instance !== undefined) rules.at(instance, name);
    if (given === undefined) {
      fallback ??= fallbackOf(className, name, rules);
      column[index] = fallback;
      continue;
    }
    const fits = rules.fits(rule, given);
    const own = fits && rule.type !== undefined ? rule.type : given.type;
    if (own === 'Unknown') return rules.refuse('was kept as XML, which the binary format cannot hold');
    if (own === 'UnknownColumn') return rules.refuse('was kept as bytes of another file');
    kind ??= kindOf(own);
    if (odd < 0 && !isOfKind(kind, given)) odd = index;
  }
  if (kind === undefined) return rules.refuse('has no value');
  if (odd < 0 && fallback !== undefined && !isOfKind(kind, fallback)) odd = column.indexOf(fallback);
  if (areOfKind(kind, column, odd)) {
    return writeColumn(classId, rule.fileName, kind, column, contextAt(instances, name, rules, file));
  }
  const instance = instances[odd];
  if (instance !== undefined) rules.at(instance, name);
  throw rules.problem(
    'place-property-type',
    'is of one type here and of another in other instances of its class',
    'The binary format needs one type for all of them; correct the value, or write XML.',
  );
}

/** Whether no value was found to be of another kind; looking at each once more would cost as much as writing it. */
function areOfKind<K extends ColumnKind>(
  _kind: K,
  values: Column,
  odd: number,
): values is (PropertyValue & ValueOfKind<K>)[] {
  return odd < 0 || values.length === 0;
}

function writeColumn<K extends ColumnKind>(
  classId: number,
  fileName: string,
  kind: K,
  values: readonly ValueOfKind<K>[],
  context: WriteContext,
): Uint8Array {
  const codec = COLUMNS[kind];
  return chunk(classId, fileName, codec.id, values.length, (out) => codec.write(values, out, context));
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
  return chunk(classId, fileName, first.typeId, 0, (out) => out.raw(bytes));
}

function isTypeId(id: number): boolean {
  return Number.isInteger(id) && id >= 0 && id <= 0xff;
}

function contextAt(instances: readonly Instance[], name: string, rules: TreeRules, file: FileContext): WriteContext {
  // Only what fails asks where it stands.
  let standing = 0;
  const settle = (): void => {
    const instance = instances[standing];
    if (instance !== undefined) rules.at(instance, name);
  };
  return {
    at: (index) => {
      standing = index;
    },
    refuse: (problem) => {
      settle();
      return file.refuse(problem);
    },
    clean: (text) => {
      if (text.isWellFormed()) return text;
      settle();
      return file.clean(text);
    },
    numberOf: (ref) => {
      settle();
      return file.numberOf(ref);
    },
    shareBytes: file.shareBytes,
  };
}

/** A few bytes to a value is what most kinds take. */
const BYTES_GUESSED = 12;

function chunk(
  classId: number,
  fileName: string,
  typeId: number,
  count: number,
  write: (out: ByteWriter) => void,
): Uint8Array {
  const out = new ByteWriter(64 + count * BYTES_GUESSED);
  out.u32(classId);
  out.text(fileName);
  out.u8(typeId);
  write(out);
  return out.view();
}
