/**
 * What must be done in Studio so that the tree that stands there becomes the one that is wanted. Says what, never how: the
 * plugin stages what is new unparented and does everything inside one recording.
 */
import type { ManifestNode } from './manifest.ts';

export interface Steps {
  /** New nodes, parents before children. */
  readonly create: readonly ManifestNode[];
  /** Nodes whose content is to be written. */
  readonly update: readonly ManifestNode[];
  /** Nodes that get another parent, which stands already or is among those created. */
  readonly move: readonly ManifestNode[];
  /** Nodes that go, children after their parents: who takes the first takes those below it that are not moved. */
  readonly remove: readonly ManifestNode[];
  /** Hashes of the contents that are needed, each once. */
  readonly want: readonly string[];
}

/** @param current what stands in Studio now @param target what shall stand there */
export function stepsTo(current: readonly ManifestNode[], target: readonly ManifestNode[]): Steps {
  const standing = new Map<string, ManifestNode>();
  for (const node of current) standing.set(node.id, node);
  const wanted = new Set<string>();
  const asked = new Set<string>();
  const create: ManifestNode[] = [];
  const update: ManifestNode[] = [];
  const move: ManifestNode[] = [];
  const want: string[] = [];
  const ask = (hash: string): void => {
    if (asked.has(hash)) return;
    asked.add(hash);
    want.push(hash);
  };
  for (const node of target) {
    wanted.add(node.id);
    const before = standing.get(node.id);
    if (before === undefined) {
      create.push(node);
      ask(node.hash);
    } else {
      if (before.parent !== node.parent) move.push(node);
      if (before.hash !== node.hash) {
        update.push(node);
        ask(node.hash);
      }
    }
  }
  const remove = current.filter((node) => !wanted.has(node.id));
  return { create, update, move, remove, want };
}
