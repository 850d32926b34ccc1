/** What a push makes of a lesson, of what stands in Studio, and of what was pushed last. Pure. */
import {
  type Choice,
  type Clash,
  contentHashOf,
  type ManifestNode,
  type NodeContent,
  type PushCounts,
  type TreeChange,
  treeHash,
} from '@toolboxai/shared/studio-sync';
import { nodePlatform } from '@toolboxai/shared/wire';
import { type BaseNode, describeChanges, mergeContents, mergeTrees } from '../merging/index.ts';
import type { LessonTree } from '../tree/index.ts';
import type { Base } from './bases.ts';

export interface PlanInput {
  readonly base: Base;
  readonly lesson: Pick<LessonTree, 'nodes' | 'contents'>;
  readonly studio: readonly ManifestNode[];
  readonly choiceOf: (id: string) => Choice;
  /** Contents that Studio sent, by hash. */
  readonly studioContents: ReadonlyMap<string, NodeContent>;
}

export interface PushPlan {
  readonly target: readonly ManifestNode[];
  readonly hash: string;
  /** Everything that the target may want. */
  readonly contents: ReadonlyMap<string, NodeContent>;
  readonly clashes: readonly Clash[];
  readonly changes: readonly TreeChange[];
  readonly counts: PushCounts;
  /** Hashes of contents in Studio without which clashes are decided whole, not property by property. */
  readonly missing: readonly string[];
  /** What the next push will be compared with. */
  readonly base: Base;
}

export function planPush({ base, lesson, studio, choiceOf, studioContents }: PlanInput): PushPlan {
  const [bases, lessons, studios] = [byId(base.nodes), byId(lesson.nodes), byId(studio)];
  const made = new Map<string, NodeContent>();
  const missing = new Set<string>();
  const texts = new Map<string, string>();
  const settled = new Set<string>();
  const merged = (id: string): Pick<ManifestNode, 'hash' | 'name'> | undefined => {
    const [was, theirs, mine] = [bases.get(id), lessons.get(id), studios.get(id)];
    if (theirs === undefined || mine === undefined) return undefined;
    const own = studioContents.get(mine.hash);
    const its = lesson.contents.get(theirs.hash);
    if (own === undefined) missing.add(mine.hash);
    if (own === undefined || its === undefined) return undefined;
    const { content, conflicts, text } = mergeContents(was && base.contents.get(was.hash), own, its, choiceOf(id));
    if (conflicts.length === 0) settled.add(id);
    if (text !== undefined) texts.set(id, text);
    const hash = contentHashOf(nodePlatform, content);
    made.set(hash, content);
    return { hash, name: content.name };
  };
  const { target, clashes, kept } = mergeTrees({ base: base.nodes, lesson: lesson.nodes, studio, choiceOf, merged });
  const changes = describeChanges(studio, target);
  const count = (kind: TreeChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return {
    target,
    hash: treeHash(nodePlatform, target),
    contents: new Map([...lesson.contents, ...made]),
    // What merged by itself is no question any more.
    clashes: clashes
      .filter(({ id, contents }) => !(contents && settled.has(id) && choiceOf(id) !== 'both'))
      .map(({ contents: _contents, ...clash }) => ({ ...clash, text: texts.get(clash.id) ?? '' })),
    changes,
    counts: {
      added: count('added'),
      changed: count('changed') + count('renamed'),
      moved: count('moved'),
      removed: count('removed'),
      kept: kept.length,
    },
    missing: [...missing],
    base: { nodes: lesson.nodes.map((node) => baseNode(node, bases.get(node.id))), contents: lesson.contents },
  };
}

/** How Studio rounds a content that stays as it is, it did before. */
function baseNode(node: ManifestNode, was: BaseNode | undefined): BaseNode {
  return { ...node, read: was !== undefined && was.hash === node.hash ? was.read : node.hash };
}

/** The base with what Studio read right after the push, where the lesson's content was written. */
export function asRead(base: Base, target: readonly ManifestNode[], surveyed: readonly ManifestNode[]): Base {
  const [written, found] = [byId(target), byId(surveyed)];
  const nodes = base.nodes.map((node): BaseNode => {
    const reading = found.get(node.id);
    return reading !== undefined && written.get(node.id)?.hash === node.hash ? { ...node, read: reading.hash } : node;
  });
  return { ...base, nodes };
}

function byId<T extends ManifestNode>(nodes: readonly T[]): ReadonlyMap<string, T> {
  return new Map(nodes.map((node) => [node.id, node]));
}
