/** What differs between two trees, in lines that a person reads. */
import type { ManifestNode, TreeChange } from '@toolboxai/shared/studio-sync';

export function describeChanges(
  before: readonly ManifestNode[],
  after: readonly ManifestNode[],
): readonly TreeChange[] {
  const old = new Map(before.map((node) => [node.id, node]));
  const now = new Set(after.map(({ id }) => id));
  const line = (kind: TreeChange['kind'], { id, className, name }: ManifestNode): TreeChange => ({
    kind,
    id,
    className,
    name,
  });
  const changes = after.flatMap((node): readonly TreeChange[] => {
    const was = old.get(node.id);
    if (was === undefined) return [line('added', node)];
    return [
      ...(was.parent === node.parent ? [] : [line('moved', node)]),
      ...(was.name === node.name ? [] : [line('renamed', node)]),
      ...(was.hash === node.hash || was.name !== node.name ? [] : [line('changed', node)]),
    ];
  });
  return [...changes, ...before.filter(({ id }) => !now.has(id)).map((node) => line('removed', node))];
}
