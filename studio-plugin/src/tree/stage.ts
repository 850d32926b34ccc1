/**
 * Makes a push's new instances where nobody sees them: unparented, in slices. Whatever goes wrong here, the place has not
 * been touched.
 */
import type { ManifestNode, NodeContent } from '@toolboxai/shared/studio-sync';
import type { Pacer } from './pacer.ts';
import { damaged, failed, nowhereToPut, type Outcome } from './problem.ts';
import { holderOf } from './roots.ts';
import type { KnownIds, Profiles } from './survey.ts';
import { type Maker, writeNew, writeReferences } from './write.ts';

export interface Staged {
  /** By the node's id. */
  readonly made: ReadonlyMap<string, Instance>;
  /** What is to be parented, and where, once everything is ready. */
  readonly attach: readonly { readonly instance: Instance; readonly to: Instance }[];
}

export interface StageTools {
  readonly maker: Maker;
  readonly profiles: Profiles;
  readonly known: KnownIds;
  readonly pacer: Pacer;
  readonly progress: (done: number) => void;
}

/**
 * @param nodes parents before their children
 * @param standing by the node's id, what is in the place already
 */
export function stageNodes(
  nodes: readonly ManifestNode[],
  contents: ReadonlyMap<string, NodeContent>,
  standing: ReadonlyMap<string, Instance>,
  { maker, profiles, known, pacer, progress }: StageTools,
): Outcome<Staged> {
  const made = new Map<string, Instance>();
  const attach: { instance: Instance; to: Instance }[] = [];
  for (const node of nodes) {
    const content = contents.get(node.hash);
    if (content === undefined) return failed(damaged(`${node.name} did not come`));
    const fresh = maker.make(node.className, profiles.get(node.className));
    if (fresh === undefined) return failed(damaged(`there is no class ${node.className} in this Studio`));
    const problem = writeNew(fresh, content);
    if (problem !== undefined) return failed(problem);
    known.know(fresh, node.id);
    made.set(node.id, fresh);
    const staged = made.get(node.parent);
    if (staged !== undefined) fresh.Parent = staged;
    else {
      const to = parentOf(node, standing);
      if (to === undefined) return failed(nowhereToPut(node.parent));
      attach.push({ instance: fresh, to });
    }
    progress(made.size());
    pacer.breathe();
  }
  for (const { id, hash } of nodes) {
    const [instance, content] = [made.get(id), contents.get(hash)];
    if (instance !== undefined && content !== undefined) {
      writeReferences(instance, content, (target) => made.get(target) ?? standing.get(target));
    }
    pacer.breathe();
  }
  return { ok: true, value: { made, attach } };
}

function parentOf({ parent }: ManifestNode, standing: ReadonlyMap<string, Instance>): Instance | undefined {
  return parent.sub(1, 1) === '@' ? holderOf(parent) : standing.get(parent);
}
