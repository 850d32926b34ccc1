/**
 * Makes the lesson in the place what a push says, whole or not at all: what is new is staged where nobody sees it, then in one
 * go and as one step of undo it is parented and the differences are written. That step waits for nothing, so that nobody
 * else's edit gets into it; what was changed since the tree was looked at ends it.
 */
import {
  contentHashOf,
  type ManifestNode,
  type NodeContent,
  type Platform,
  type Problem,
  type Steps,
  stepsTo,
  treeHash,
} from '@toolboxai/shared/studio-sync';
import type { Pacer } from './pacer.ts';
import { CHANGED_MEANWHILE, damaged, failed, nowhereToPut, type Outcome } from './problem.ts';
import { readContent } from './read.ts';
import type { Recorder } from './recorder.ts';
import { holderOf, lessonRoots, markRoot } from './roots.ts';
import { type Staged, stageNodes } from './stage.ts';
import type { KnownIds, Profiles, Survey } from './survey.ts';
import { Maker, writeContent, writeReferences } from './write.ts';

export interface PushOrder {
  readonly pushId: string;
  readonly lessonId: string;
  readonly title: string;
  /** The whole tree that is wanted, parents before their children. */
  readonly nodes: readonly ManifestNode[];
}

export interface TreeTools {
  readonly platform: Platform;
  readonly pacer: Pacer;
  readonly recorder: Recorder;
  readonly known: KnownIds;
}

export interface Applied {
  /** The whole tree as it reads now. */
  readonly nodes: readonly ManifestNode[];
  readonly hash: string;
  /** Whether Studio rounded or set something by itself. */
  readonly readsOtherwise: boolean;
}

/**
 * @param current how the lesson stands
 * @param contents by hash; those that `stepsTo` wants
 * @param progress how many of how many instances are ready
 */
export function applyPush(
  order: PushOrder,
  current: Survey,
  contents: ReadonlyMap<string, NodeContent>,
  profiles: Profiles,
  tools: TreeTools,
  progress: (done: number, of: number) => void,
): Outcome<Applied> {
  const { platform, pacer, known } = tools;
  const steps = stepsTo(current.nodes, order.nodes);
  const total = steps.create.size() + steps.update.size();
  const missing = steps.want.find((hash) => !contents.has(hash));
  if (missing !== undefined) return failed(damaged('a part of it did not come'));
  const maker = new Maker(platform);
  const staging = stageNodes(steps.create, contents, current.byId, {
    maker,
    profiles,
    known,
    pacer,
    progress: (done) => progress(done, total),
  });
  if (!staging.ok) return staging;
  const staged = staging.value;
  const read = new Map<string, string>();
  const readNode = ({ id }: ManifestNode, instance: Instance) => {
    read.set(id, hashNow(instance, profiles, tools));
  };
  for (const node of steps.create) {
    const instance = staged.made.get(node.id);
    if (instance !== undefined) readNode(node, instance);
    pacer.breathe();
  }
  const recorded = tools.recorder(order.title, () => {
    if (isChanged(steps, current, profiles, tools)) return CHANGED_MEANWHILE;
    const problem = change(order, steps, current, staged, contents, profiles);
    if (problem !== undefined) return problem;
    for (const node of steps.update) {
      const instance = current.byId.get(node.id);
      if (instance !== undefined) readNode(node, instance);
    }
    return undefined;
  });
  if (!recorded.ok) return recorded;
  progress(total, total);
  const nodes = order.nodes.map((node) => ({ ...node, hash: read.get(node.id) ?? node.hash }));
  const readsOtherwise = order.nodes.some(({ id, hash }) => (read.get(id) ?? hash) !== hash);
  return { ok: true, value: { nodes, hash: treeHash(platform, nodes), readsOtherwise } };
}

/** Takes every root of the lesson out of the place, as one step to undo. Nothing is destroyed, so that undo finds it. */
export function takeOut(lessonId: string, title: string, recorder: Recorder): Outcome<true> {
  return recorder(`take out ${title}`, () => {
    for (const { instance } of lessonRoots(lessonId)) instance.Parent = undefined;
    return undefined;
  });
}

function hashNow(instance: Instance, profiles: Profiles, { known, platform }: TreeTools): string {
  const idOf = (of: Instance) => known.idOf(of);
  return contentHashOf(platform, readContent(instance, profiles.get(instance.ClassName), idOf, platform));
}

/** Whether anything that is to be written or removed is no more what it was, or holds something that nobody knew of. */
function isChanged(steps: Steps, { nodes, byId }: Survey, profiles: Profiles, tools: TreeTools): boolean {
  const before = new Map<string, string>();
  for (const { id, hash } of nodes) before.set(id, hash);
  for (const { id } of [...steps.update, ...steps.remove]) {
    const instance = byId.get(id);
    if (instance === undefined || !instance.IsDescendantOf(game)) return true;
    if (hashNow(instance, profiles, tools) !== before.get(id)) return true;
  }
  for (const { id } of steps.remove) {
    for (const child of byId.get(id)?.GetChildren() ?? []) {
      const known = tools.known.idOf(child);
      if (known === undefined || !byId.has(known)) return true;
    }
  }
  return false;
}

function change(
  { lessonId, pushId, nodes }: PushOrder,
  steps: Steps,
  { byId }: Survey,
  { made, attach }: Staged,
  contents: ReadonlyMap<string, NodeContent>,
  profiles: Profiles,
): Problem | undefined {
  const instanceOf = (id: string) => made.get(id) ?? byId.get(id);
  for (const { id, hash, className } of steps.update) {
    const [instance, content] = [byId.get(id), contents.get(hash)];
    if (instance === undefined || content === undefined) return damaged('a part of it did not come');
    const problem = writeContent(instance, content, profiles.get(className));
    if (problem !== undefined) return problem;
    writeReferences(instance, content, instanceOf);
  }
  for (const { instance, to } of attach) instance.Parent = to;
  for (const { id, parent } of steps.move) {
    const [instance, to] = [byId.get(id), parent.sub(1, 1) === '@' ? holderOf(parent) : instanceOf(parent)];
    if (instance === undefined || to === undefined) return nowhereToPut(parent);
    instance.Parent = to;
  }
  for (const { id } of steps.remove) {
    const instance = byId.get(id);
    if (instance !== undefined) instance.Parent = undefined;
  }
  for (const { id, parent } of nodes) {
    const root = parent.sub(1, 1) === '@' ? instanceOf(id) : undefined;
    if (root !== undefined) markRoot(root, lessonId, pushId);
  }
  return undefined;
}
