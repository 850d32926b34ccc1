/**
 * A tree as the binary format wants it: every instance with a number, the instances of each class side by side, and for each
 * of their properties one column of values.
 */

import {
  ATTRIBUTES_BLOB,
  checkRef,
  encodeAttributes,
  encodeBase64,
  encodeText,
  MAX_DEPTH,
  TAGS_BLOB,
  type TreeRules,
  tooDeep,
} from '../file/index.ts';
import type { Instance, PropertyValue, UnknownColumnValue } from '../instance/index.ts';

export interface ClassGroup {
  readonly className: string;
  readonly instances: Instance[];
  /** Numbers of the instances, in the same order. */
  readonly numbers: number[];
}

export interface NumberedTree {
  /** Sorted by class name. */
  readonly groups: readonly ClassGroup[];
  readonly count: number;
  readonly numberOfRef: ReadonlyMap<string, number>;
  /** Children before their parents, as Studio writes them, each with its parent's number, or -1. */
  readonly children: Int32Array;
  readonly parents: Int32Array;
}

/**
 * Numbers the instances in the order of the tree.
 * @throws AppError `place-class-unknown`, `place-root-not-service`, `place-ref-invalid`, `place-ref-duplicate` or `place-too-deep`
 */
export function numberTree(roots: readonly Instance[], rules: TreeRules): NumberedTree {
  const groups = new Map<string, ClassGroup>();
  const numberOfRef = new Map<string, number>();
  const [children, parents]: [number[], number[]] = [[], []];
  let count = 0;
  const stack: { of: readonly Instance[]; next: number; number: number }[] = [{ of: roots, next: 0, number: -1 }];
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const instance = level.of[level.next++];
    if (instance === undefined) {
      stack.pop();
      const above = stack.at(-1);
      if (above !== undefined) {
        children.push(level.number);
        parents.push(above.number);
      }
      continue;
    }
    if (stack.length > MAX_DEPTH) throw tooDeep();
    if (stack.length === 1) rules.checkRoot(instance);
    const number = count++;
    if (instance.ref !== undefined) {
      checkRef(instance.ref, numberOfRef);
      numberOfRef.set(instance.ref, number);
    }
    groupOf(groups, instance, rules, number);
    stack.push({ of: instance.children, next: 0, number });
  }
  return {
    groups: [...groups.values()].sort((a, b) => (a.className < b.className ? -1 : 1)),
    count,
    numberOfRef,
    children: Int32Array.from(children),
    parents: Int32Array.from(parents),
  };
}

function groupOf(groups: Map<string, ClassGroup>, instance: Instance, rules: TreeRules, number: number): void {
  const { className } = instance;
  const known = groups.get(className);
  if (known !== undefined) {
    known.instances.push(instance);
    known.numbers.push(number);
    return;
  }
  rules.at(instance);
  rules.checkClass(className);
  groups.set(className, { className, instances: [instance], numbers: [number] });
}

/** The values that the instances of a group give for a property; undefined where one gives none, until that is filled in. */
export type Column = (PropertyValue | undefined)[];

/** Columns by the name of their property; names of those that were read and not understood are added to `unknown`. */
function columnsOf({ instances }: ClassGroup, rules: TreeRules, unknown: Set<string>): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  const columnOf = (name: string): Column => {
    let column = columns.get(name);
    if (column === undefined) {
      column = new Array<PropertyValue | undefined>(instances.length).fill(undefined);
      columns.set(name, column);
    }
    return column;
  };
  const put = (name: string, index: number, value: PropertyValue): void => {
    columnOf(name)[index] = value;
  };
  // Instances of a class mostly have their properties in one order: what the one before had is tried first.
  const order: { readonly name: string; readonly column: Column }[] = [];
  const blobs = new Map<string, PropertyValue>();
  instances.forEach((instance, index) => {
    const { properties, attributes, tags } = instance;
    let place = 0;
    for (const name in properties) {
      const value = properties[name];
      if (value === undefined) continue;
      let known = order[place];
      if (known === undefined || known.name !== name) {
        known = { name, column: columnOf(name) };
        order[place] = known;
      }
      known.column[index] = value;
      if (value.type === 'UnknownColumn') unknown.add(name);
      place += 1;
    }
    if (!isEmpty(attributes)) put(ATTRIBUTES_BLOB, index, attributesBlob(instance, rules));
    if (tags.length === 0) return;
    rules.at(instance, 'Tags');
    rules.checkTags(instance);
    const text = tags.join('\0');
    const blob = blobs.get(text) ?? tagsBlob(text, rules);
    blobs.set(text, blob);
    put(TAGS_BLOB, index, blob);
  });
  return columns;
}

function isEmpty(record: Readonly<Record<string, unknown>>): boolean {
  for (const _ in record) return false;
  return true;
}

function attributesBlob(instance: Instance, rules: TreeRules): PropertyValue {
  rules.at(instance, 'Attributes');
  rules.checkAttributes(instance);
  const bytes = encodeAttributes(instance.attributes, (name, problem) => {
    rules.at(instance, `attribute ${name}`);
    return rules.refuse(problem);
  });
  return { type: 'BinaryString', base64: encodeBase64(bytes) };
}

function tagsBlob(text: string, rules: TreeRules): PropertyValue {
  if (!text.isWellFormed()) rules.refuse('hold half a surrogate pair');
  return { type: 'BinaryString', base64: encodeBase64(encodeText(text)) };
}

export interface FilledGroup extends ClassGroup {
  readonly columns: ReadonlyMap<string, Column>;
  /** Names of those whose kind was not known when they were read. */
  readonly unknown: ReadonlySet<string>;
}

/** The group with its columns, in the order that columns of unknown kinds need. */
export function withColumns(group: ClassGroup, rules: TreeRules): FilledGroup {
  const unknown = new Set<string>();
  const columns = columnsOf(group, rules, unknown);
  if (unknown.size === 0) return { ...group, columns, unknown };
  const sorted = inOrderOfUnknown(group);
  return { ...sorted, columns: columnsOf(sorted, rules, unknown), unknown };
}

/** Columns of unknown kinds cannot be taken apart, so their instances go back into the order in which they were read. */
function inOrderOfUnknown({ className, instances, numbers }: ClassGroup): ClassGroup {
  const sorted = instances
    .map((instance, at) => ({ index: unknownIn(instance)?.index ?? at, at }))
    .sort((a, b) => a.index - b.index || a.at - b.at)
    .map(({ at }) => at);
  const pick = <T>(list: readonly T[]): T[] => sorted.flatMap((at) => list.slice(at, at + 1));
  return { className, instances: pick(instances), numbers: pick(numbers) };
}

function unknownIn({ properties }: Instance): UnknownColumnValue | undefined {
  for (const name in properties) {
    const value = properties[name];
    if (isUnknownColumn(value)) return value;
  }
  return undefined;
}

export function isUnknownColumn(value: PropertyValue | undefined): value is UnknownColumnValue {
  return value?.type === 'UnknownColumn';
}
