/**
 * A tree as a list of who stands under whom and what each one is: enough to see what differs, and small.
 *
 * A manifest lists parents before their children. Roots have a service as parent, written `@Workspace` or
 * `@StarterPlayer/StarterPlayerScripts`. The order of siblings has no meaning: Roblox keeps none that a script could set.
 *
 * **Ids** follow from where a node stands: its parent, class and name, and which of the siblings of that class and name it is,
 * from 1. So the same lesson built again has the same ids, and a Studio that was closed finds them again. While Studio is open
 * the plugin keeps the id of each instance, through renames and moves; what a creator adds is named by the same rule when it
 * is first seen (when that id is taken, by the next number that is free).
 */
import type { Platform } from './platform.ts';

export interface ManifestNode {
  readonly id: string;
  /** Id of the parent, or the service with `@` before it. */
  readonly parent: string;
  readonly className: string;
  readonly name: string;
  /** Hash of its content. */
  readonly hash: string;
}

/** The id of a node. @param nth which of the siblings of this class and name, from 1 */
export function nodeId(platform: Platform, parent: string, className: string, name: string, nth: number): string {
  return platform.hash(`${parent}\n${className}\n${nth}\n${name}`);
}

/** One hash for the whole manifest; the order in which siblings are listed does not matter. */
export function treeHash(platform: Platform, nodes: readonly ManifestNode[]): string {
  return platform.hash(platform.sorted(nodes.map((node) => `${node.id} ${node.parent} ${node.hash}`)).join('\n'));
}
