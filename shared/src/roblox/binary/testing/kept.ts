/** What of a tree the binary format keeps: what reading gives back after writing. */

import { automaticRef } from '../../file/index.ts';
import type { Instance, PropertyValue } from '../../instance/index.ts';
import { walk } from '../../instance/index.ts';
import { defaultValue } from '../../reflection/index.ts';

/**
 * The tree with every property that another instance of the class has, and with refs numbered in the order of the tree on
 * those instances that something refers to.
 */
export function asBinaryKeeps(roots: readonly Instance[]): readonly Instance[] {
  const all = [...walk(roots)].map(({ instance }) => instance);
  const targets = new Set(all.flatMap(({ properties }) => Object.values(properties).flatMap(targetOf)));
  const refs = new Map<string, string>();
  all.forEach(({ ref }, number) => {
    if (ref !== undefined && targets.has(ref)) refs.set(ref, automaticRef(number));
  });
  const names = new Map<string, Set<string>>();
  for (const { className, properties } of all) {
    const ofClass = names.get(className) ?? new Set();
    names.set(className, ofClass);
    for (const name of Object.keys(properties)) ofClass.add(name);
  }
  const keep = (instance: Instance): Instance => {
    const { className, name, attributes, tags } = instance;
    const properties = Object.fromEntries(
      [...(names.get(className) ?? [])].map((property): [string, PropertyValue] => {
        const value = instance.properties[property] ?? defaultValue(className, property);
        if (value === undefined) throw new Error(`${className}.${property} has no default value.`);
        return [property, renamed(value, refs)];
      }),
    );
    const kept = { className, name, properties, attributes, tags, children: instance.children.map(keep) };
    const ref = instance.ref === undefined ? undefined : refs.get(instance.ref);
    return ref === undefined ? kept : { ...kept, ref };
  };
  return roots.map(keep);
}

function targetOf(value: PropertyValue): string[] {
  if (value.type === 'Ref' && value.target !== null) return [value.target];
  return value.type === 'Content' && value.source.kind === 'object' ? [value.source.target] : [];
}

function renamed(value: PropertyValue, refs: ReadonlyMap<string, string>): PropertyValue {
  const [target] = targetOf(value);
  const ref = target === undefined ? undefined : refs.get(target);
  if (ref === undefined) return value;
  return value.type === 'Ref'
    ? { type: 'Ref', target: ref }
    : { type: 'Content', source: { kind: 'object', target: ref } };
}
