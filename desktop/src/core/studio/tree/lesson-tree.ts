/**
 * A built place as Studio gets it: the roots of the lesson below the services, named, hashed and flattened. Equal places give
 * equal trees. What only a file can carry (settings of services, properties that no plugin may write) does not travel.
 */
import type { Instance } from '@toolboxai/shared/roblox';
import {
  type ClassProfile,
  contentHashOf,
  type ManifestNode,
  type NamedValue,
  type NodeContent,
  nodeId,
  ROOT_SERVICES,
  STARTER_FOLDERS,
  sameValue,
} from '@toolboxai/shared/studio-sync';
import { nodePlatform } from '@toolboxai/shared/wire';
import { profileOf } from './profiles.ts';
import { wireValue } from './wire-value.ts';

export interface LessonTree {
  /** Parents before children. */
  readonly nodes: readonly ManifestNode[];
  readonly contents: ReadonlyMap<string, NodeContent>;
  readonly profiles: readonly ClassProfile[];
}

/** For asking about any class. */
const SERVICES: readonly string[] = ROOT_SERVICES;
const FOLDERS: readonly string[] = STARTER_FOLDERS;

interface Placed {
  readonly id: string;
  readonly parent: string;
  readonly instance: Instance;
}

export function lessonTree(services: readonly Instance[]): LessonTree {
  const placed = services.flatMap(rootsOf).flatMap(({ parent, children }) => place(parent, children));
  const ids = new Map(placed.flatMap(({ id, instance: { ref } }) => (ref === undefined ? [] : [[ref, id] as const])));
  const contents = new Map<string, NodeContent>();
  const nodes = placed.map(({ id, parent, instance }): ManifestNode => {
    const content = contentOf(instance, (ref) => ids.get(ref));
    const hash = contentHashOf(nodePlatform, content);
    contents.set(hash, content);
    return { id, parent, className: instance.className, name: instance.name, hash };
  });
  const classes = new Set(nodes.map(({ className }) => className));
  return { nodes, contents, profiles: [...classes].sort().map(profileOf) };
}

function rootsOf({ className, children }: Instance): readonly { parent: string; children: readonly Instance[] }[] {
  if (className === 'StarterPlayer') {
    return children
      .filter((folder) => FOLDERS.includes(folder.className))
      .map((folder) => ({ parent: `@StarterPlayer/${folder.className}`, children: folder.children }));
  }
  return SERVICES.includes(className) ? [{ parent: `@${className}`, children }] : [];
}

function place(parent: string, children: readonly Instance[]): readonly Placed[] {
  const counts = new Map<string, number>();
  return children.flatMap((instance) => {
    const kind = `${instance.className}\n${instance.name}`;
    const nth = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, nth);
    const id = nodeId(nodePlatform, parent, instance.className, instance.name, nth);
    return [{ id, parent, instance }, ...place(id, instance.children)];
  });
}

function contentOf(instance: Instance, idOf: (ref: string) => string | undefined): NodeContent {
  const { className, name, tags } = instance;
  const properties = profileOf(className).properties.flatMap((property): readonly NamedValue[] => {
    const given = instance.properties[property.name];
    const value = given && wireValue(given, idOf);
    if (value === undefined || value.t !== property.t) return [];
    const isDefault = property.byDefault !== undefined && sameValue(nodePlatform, value, property.byDefault);
    return isDefault ? [] : [{ name: property.name, value }];
  });
  const attributes = Object.entries(instance.attributes).flatMap(([attribute, given]): readonly NamedValue[] => {
    const value = wireValue(given, idOf);
    return value === undefined ? [] : [{ name: attribute, value }];
  });
  return { className, name, properties, attributes, tags };
}
