/**
 * A tree as the binary format wants it: every instance with a number, the instances of each class side by side, and for each
 * of their properties one column of values.
 */

import {
  ATTRIBUTES_BLOB,
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

/** Numbers the instances in the order of the tree. @throws AppError `place-class-unknown`, `place-root-not-service`, `place-too-deep` */
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
    if (instance.ref !== undefined) numberOfRef.set(instance.ref, number);
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

/** The values that the instances of a group give for a property; undefined where one gives none. */
export type Column = readonly (PropertyValue | undefined)[];

/** Columns by the name of their property. */
export function columnsOf({ instances }: ClassGroup, rules: TreeRules): ReadonlyMap<string, Column> {
  const columns = new Map<string, (PropertyValue | undefined)[]>();
  const put = (name: string, index: number, value: PropertyValue): void => {
    let column = columns.get(name);
    if (column === undefined) {
      column = new Array<PropertyValue | undefined>(instances.length).fill(undefined);
      columns.set(name, column);
    }
    column[index] = value;
  };
  const blobs = new Map<string, PropertyValue>();
  instances.forEach((instance, index) => {
    const { properties, attributes, tags } = instance;
    for (const name in properties) {
      const value = properties[name];
      if (value !== undefined) put(name, index, value);
    }
    if (Object.keys(attributes).length > 0) put(ATTRIBUTES_BLOB, index, attributesBlob(instance, rules));
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

/**
 * Columns of unknown kinds cannot be taken apart, so their instances go back into the order in which they were read.
 * Undefined when none of the properties is of an unknown kind.
 */
export function inOrderOfUnknown({ className, instances, numbers }: ClassGroup): ClassGroup | undefined {
  if (!instances.some((instance) => unknownIn(instance) !== undefined)) return undefined;
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
