/**
 * Three trees into one: the lesson as it stood in Studio at the last push (base), the lesson as it is now, and what stands in
 * Studio. What only one side changed is taken from that side. Where both changed one thing it is a clash, and the creator's work
 * stands unless somebody chose otherwise: nothing that she did is lost by a push that nobody looked at.
 *
 * The result is a tree whatever comes: what is kept below something that goes keeps it as well, and what the lesson adds below
 * something that the creator took out is left out with it, unless the lesson was chosen.
 */
import type { Choice, Clash, ManifestNode } from '@toolboxai/shared/studio-sync';

/** A node of the last push: as the lesson had it, and how Studio read it right afterwards. */
export interface BaseNode extends ManifestNode {
  readonly read: string;
}

/** A clash without its text, which who knows the contents adds. */
export type TreeClash = Omit<Clash, 'text'> & {
  /** Whether both changed the content, so that the two can be made one. */
  readonly contents: boolean;
};

export interface MergeInput {
  readonly base: readonly BaseNode[];
  readonly lesson: readonly ManifestNode[];
  readonly studio: readonly ManifestNode[];
  readonly choiceOf: (id: string) => Choice;
  /** What comes of a content that both changed; undefined when the contents are not at hand, and then one of the two stands. */
  readonly merged: (id: string) => Pick<ManifestNode, 'hash' | 'name'> | undefined;
}

export interface MergedTree {
  /** Parents before children. */
  readonly target: readonly ManifestNode[];
  readonly clashes: readonly TreeClash[];
  /** Nodes where the creator's work stands in place of the lesson's. */
  readonly kept: readonly string[];
}

type Move = Clash['mine'];

export function mergeTrees({ base, lesson, studio, choiceOf, merged }: MergeInput): MergedTree {
  const [bases, lessons, studios] = [byId(base), byId(lesson), byId(studio)];
  const chosen = new Map<string, ManifestNode>();
  const clashes: TreeClash[] = [];
  const kept: string[] = [];

  const clash = (node: ManifestNode, mine: Move, theirs: Move, contents: boolean): Choice => {
    const choice = choiceOf(node.id);
    const { id, className, name } = node;
    clashes.push({ id, className, name, mine, lesson: theirs, choice, contents });
    return choice;
  };

  const both = (was: BaseNode | undefined, theirs: ManifestNode, mine: ManifestNode): ManifestNode => {
    const parentClash =
      was !== undefined && theirs.parent !== was.parent && mine.parent !== was.parent && theirs.parent !== mine.parent;
    const contentClash =
      theirs.hash !== mine.hash && (was === undefined || (theirs.hash !== was.hash && mine.hash !== was.read));
    const choice =
      parentClash || contentClash
        ? clash(mine, contentClash ? 'changed' : 'moved', contentClash ? 'changed' : 'moved', contentClash)
        : 'mine';
    const parent =
      was === undefined || theirs.parent === was.parent || (parentClash && choice !== 'lesson')
        ? mine.parent
        : theirs.parent;
    if (contentClash) {
      const side = choice === 'lesson' ? theirs : mine;
      if (side === mine) kept.push(mine.id);
      return { ...side, ...merged(mine.id), parent };
    }
    const content = was !== undefined && mine.hash === was.read && theirs.hash !== was.hash ? theirs : mine;
    if (was !== undefined && (mine.hash !== was.read || mine.parent !== was.parent)) kept.push(mine.id);
    return { ...content, parent };
  };

  for (const theirs of lesson) {
    const [was, mine] = [bases.get(theirs.id), studios.get(theirs.id)];
    if (mine !== undefined) chosen.set(theirs.id, both(was, theirs, mine));
    else if (was === undefined) chosen.set(theirs.id, theirs);
    else {
      const same = theirs.hash === was.hash && theirs.parent === was.parent;
      const choice = same ? 'mine' : clash(theirs, 'removed', theirs.hash === was.hash ? 'moved' : 'changed', false);
      if (choice === 'mine') kept.push(theirs.id);
      else chosen.set(theirs.id, theirs);
    }
  }
  for (const mine of studio) {
    if (lessons.has(mine.id)) continue;
    const was = bases.get(mine.id);
    if (was === undefined) {
      chosen.set(mine.id, mine);
      kept.push(mine.id);
    } else if (mine.hash !== was.read || mine.parent !== was.parent) {
      if (clash(mine, mine.hash === was.read ? 'moved' : 'changed', 'removed', false) !== 'lesson') {
        chosen.set(mine.id, mine);
        kept.push(mine.id);
      }
    }
  }

  leaveOutOrphans(chosen, lesson, studios, bases);
  // Each turn settles at least one more node for good, so this ends.
  do adoptParents(chosen, lessons, studios);
  while (breakRings(chosen, lessons, studios));
  return { target: parentsFirst(chosen, [...lesson, ...studio]), clashes, kept };
}

function byId<T extends ManifestNode>(nodes: readonly T[]): Map<string, T> {
  return new Map(nodes.map((node) => [node.id, node]));
}

function isService(parent: string): boolean {
  return parent.startsWith('@');
}

/** What the lesson adds below something that the creator took out goes with it. */
function leaveOutOrphans(
  chosen: Map<string, ManifestNode>,
  lesson: readonly ManifestNode[],
  studios: ReadonlyMap<string, ManifestNode>,
  bases: ReadonlyMap<string, BaseNode>,
): void {
  // Parents stand before their children, so what is left out takes with it what would stand below.
  for (const { id } of lesson) {
    const node = chosen.get(id);
    if (node === undefined || isService(node.parent) || chosen.has(node.parent)) continue;
    if (!bases.has(id) && !studios.has(id)) chosen.delete(id);
  }
}

/** Takes in the parents, and theirs, that what was chosen needs. */
function adoptParents(
  chosen: Map<string, ManifestNode>,
  lessons: ReadonlyMap<string, ManifestNode>,
  studios: ReadonlyMap<string, ManifestNode>,
): void {
  for (const first of [...chosen.values()]) {
    for (let node = first; !isService(node.parent) && !chosen.has(node.parent); ) {
      const parent = studios.get(node.parent) ?? lessons.get(node.parent);
      if (parent === undefined) break;
      chosen.set(parent.id, parent);
      node = parent;
    }
  }
}

/**
 * Two moves that are each fine alone may put two things into one another. Then all of such a ring stand where Studio has them,
 * or, those that Studio does not have, where the lesson has them; neither of the two has rings of its own.
 */
function breakRings(
  chosen: Map<string, ManifestNode>,
  lessons: ReadonlyMap<string, ManifestNode>,
  studios: ReadonlyMap<string, ManifestNode>,
): boolean {
  const settled = new Set<string>();
  let found = false;
  for (const start of [...chosen.keys()]) {
    const way: string[] = [];
    const met = new Set<string>();
    let id = start;
    while (!settled.has(id) && !met.has(id)) {
      way.push(id);
      met.add(id);
      id = chosen.get(id)?.parent ?? '@';
      if (isService(id)) break;
    }
    const ring = met.has(id) ? way.slice(way.indexOf(id)) : [];
    for (const each of ring) {
      const node = chosen.get(each);
      const parent = (studios.get(each) ?? lessons.get(each))?.parent;
      if (node === undefined || parent === undefined || node.parent === parent) continue;
      chosen.set(each, { ...node, parent });
      found = true;
    }
    for (const each of way) settled.add(each);
  }
  return found;
}

/** In the order of `order`, each after its parent. */
function parentsFirst(
  chosen: ReadonlyMap<string, ManifestNode>,
  order: readonly ManifestNode[],
): readonly ManifestNode[] {
  const sorted: ManifestNode[] = [];
  const done = new Set<string>();
  for (const { id } of order) {
    const line: ManifestNode[] = [];
    const met = new Set<string>();
    for (
      let node = chosen.get(id);
      node !== undefined && !done.has(node.id) && !met.has(node.id);
      node = chosen.get(node.parent)
    ) {
      met.add(node.id);
      line.unshift(node);
    }
    for (const node of line) {
      done.add(node.id);
      sorted.push(node);
    }
  }
  return sorted;
}
