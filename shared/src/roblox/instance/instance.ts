/**
 * The instance tree: what a place or model file holds, as plain immutable data.
 *
 * Invariants: `properties` never holds Name, Parent, Archivable-by-default, attributes or tags (they have fields of their
 * own); property names are those a script uses (`Size`, not the file's `size`); `ref` is only needed on an instance that a
 * reference points to and is unique within one tree.
 */

import type { AttributeValue, PropertyValue } from './values.ts';

export interface Instance {
  readonly className: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly tags: readonly string[];
  readonly children: readonly Instance[];
  /** What `{ type: 'Ref', target }` names. */
  readonly ref?: string;
}

/** Every instance of the tree with its path of names from the top, parents before children. Not recursive: depth is no limit. */
export function* walk(roots: readonly Instance[]): Generator<{ instance: Instance; path: readonly string[] }> {
  const stack: { instance: Instance; path: readonly string[] }[] = [];
  for (let i = roots.length - 1; i >= 0; i--) {
    const instance = roots[i];
    if (instance !== undefined) stack.push({ instance, path: [instance.name] });
  }
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    yield entry;
    const { children } = entry.instance;
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child !== undefined) stack.push({ instance: child, path: [...entry.path, child.name] });
    }
  }
}

export function findChild(parent: Instance, name: string): Instance | undefined {
  return parent.children.find((child) => child.name === name);
}

/** Follows names downward from `root`: `findPath(workspace, 'World', 'Spawn')`. */
export function findPath(root: Instance, ...names: readonly string[]): Instance | undefined {
  let current: Instance | undefined = root;
  for (const name of names) current = current && findChild(current, name);
  return current;
}

/** How many instances the trees hold, roots included. */
export function countInstances(roots: readonly Instance[]): number {
  let count = 0;
  const stack = [...roots];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    count += 1;
    for (const child of next.children) stack.push(child);
  }
  return count;
}

/** The same instance with other children. */
export function withChildren(parent: Instance, children: readonly Instance[]): Instance {
  return { ...parent, children };
}
