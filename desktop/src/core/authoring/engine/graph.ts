/** The shape of a workflow, by ids alone: in which order its steps can run, and what lies downstream of one. */
import { definitionError } from './check.ts';

export interface GraphNode {
  readonly id: string;
  /** Ids of the nodes this one waits for. */
  readonly needs: readonly string[];
}

/**
 * The nodes in an order in which each comes after what it needs; among those that could come next, in the order given.
 * Throws AppError `workflow-definition-invalid` for an id used twice, a need that is not in the graph, or a cycle.
 */
export function inOrder<Node extends GraphNode>(nodes: readonly Node[]): Node[] {
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    if (byId.has(node.id)) throw definitionError(`Two steps are called "${node.id}".`, { step: node.id });
    byId.set(node.id, node);
  }
  const ordered = new Set<Node>();
  const visit = (id: string, path: readonly string[]): void => {
    const node = byId.get(id);
    if (node === undefined) {
      const step = path.at(-1);
      throw definitionError(`Step "${step}" needs "${id}", which is not in the workflow.`, { step, need: id });
    }
    if (ordered.has(node)) return;
    if (path.includes(id)) {
      const cycle = [...path.slice(path.indexOf(id)), id];
      throw definitionError(`Steps wait for each other: ${cycle.join(' needs ')}.`, { cycle });
    }
    for (const need of node.needs) visit(need, [...path, id]);
    ordered.add(node);
  };
  for (const node of nodes) visit(node.id, []);
  return [...ordered];
}

/** The ids that depend on `id`, directly or through others; `id` itself is not among them. */
export function downstreamOf(id: string, nodes: readonly GraphNode[]): ReadonlySet<string> {
  const reached = new Set([id]);
  let before = 0;
  while (reached.size !== before) {
    before = reached.size;
    for (const node of nodes) {
      if (node.needs.some((need) => reached.has(need))) reached.add(node.id);
    }
  }
  reached.delete(id);
  return reached;
}
