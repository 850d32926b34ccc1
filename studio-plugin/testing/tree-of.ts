/** Trees for a push, made from a few kinds of instance whose values tests need. */
import { defaultValue, type Instance, type PropertyValue } from '@toolboxai/shared/roblox';
import {
  type ClassProfile,
  contentHashOf,
  type HashedContent,
  type ManifestNode,
  type NodeContent,
  nodeId,
  treeHash,
  type WireValue,
} from '@toolboxai/shared/studio-sync';
import { nodePlatform } from '@toolboxai/shared/wire';

export interface TestTree {
  readonly nodes: readonly ManifestNode[];
  readonly contents: readonly HashedContent[];
  readonly profiles: readonly ClassProfile[];
  readonly hash: string;
}

/** What the tests set, and so what is kept in step. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Folder: [],
  ModuleScript: ['Source'],
  Part: ['Anchored', 'CFrame', 'CanCollide', 'Size', 'Transparency'],
};

/** @param roots by what they stand in: `StarterPlayer/StarterPlayerScripts` */
export function treeOf(roots: Readonly<Record<string, readonly Instance[]>>): TestTree {
  const nodes: ManifestNode[] = [];
  const contents = new Map<string, NodeContent>();
  const add = (siblings: readonly Instance[], parent: string): void => {
    const counts = new Map<string, number>();
    for (const one of siblings) {
      const kind = `${one.className} ${one.name}`;
      const nth = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, nth);
      const content = contentOf(one);
      const id = nodeId(nodePlatform, parent, one.className, one.name, nth);
      const hash = contentHashOf(nodePlatform, content);
      contents.set(hash, content);
      nodes.push({ id, parent, className: one.className, name: one.name, hash });
      add(one.children, id);
    }
  };
  for (const [holder, instances] of Object.entries(roots)) add(instances, `@${holder}`);
  return {
    nodes,
    contents: [...contents].map(([hash, content]) => ({ hash, content })),
    profiles: Object.entries(PROPERTIES).map(([className, names]) => profileOf(className, names)),
    hash: treeHash(nodePlatform, nodes),
  };
}

function profileOf(className: string, names: readonly string[]): ClassProfile {
  const properties = names.map((name) => {
    const known = defaultValue(className, name);
    if (known === undefined) throw new Error(`${className}.${name} has no known default`);
    const byDefault = wireValue(known);
    return { name, t: byDefault.t, byDefault };
  });
  return { className, properties };
}

function contentOf({ className, name, properties, tags }: Instance): NodeContent {
  const set = Object.entries(properties).map(([property, value]) => ({ name: property, value: wireValue(value) }));
  const differing = set.filter((entry) => {
    const known = defaultValue(className, entry.name);
    return known === undefined || JSON.stringify(wireValue(known)) !== JSON.stringify(entry.value);
  });
  return { className, name, properties: differing, attributes: [], tags };
}

function wireValue(value: PropertyValue): WireValue {
  switch (value.type) {
    case 'bool':
      return { t: 'bool', n: [value.value ? 1 : 0], s: [] };
    case 'float32':
      return { t: 'number', n: [value.value], s: [] };
    case 'string':
    case 'ProtectedString':
      return { t: 'string', n: [], s: [value.value] };
    case 'Vector3':
      return { t: 'Vector3', n: [value.x, value.y, value.z], s: [] };
    case 'CFrame':
      return { t: 'CFrame', n: [value.x, value.y, value.z, ...value.rotation], s: [] };
    default:
      throw new Error(`No test sets a ${value.type}`);
  }
}
