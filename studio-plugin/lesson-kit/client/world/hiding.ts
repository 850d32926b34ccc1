/**
 * Hides things on this device alone, and shows them again as they were. Parts come and go with streaming, so hiding what
 * is hidden already takes in whatever has arrived since.
 */

interface Memory {
  /** What each part and sign was before. */
  readonly collides: Map<BasePart, boolean>;
  readonly enabled: Map<LayerCollector, boolean>;
}

const hidden = new Map<Instance, Memory>();

/** Nothing of it is seen, touched or read until it is shown. */
export function hide(root: Instance): void {
  const memory: Memory = hidden.get(root) ?? { collides: new Map(), enabled: new Map() };
  if (!hidden.has(root)) root.Destroying.Once(() => hidden.delete(root));
  hidden.set(root, memory);
  for (const instance of [root, ...root.GetDescendants()]) hideOne(instance, memory);
}

export function show(root: Instance): void {
  const memory = hidden.get(root);
  if (memory === undefined) return;
  hidden.delete(root);
  for (const [part, collides] of memory.collides) part.CanCollide = collides;
  for (const [sign, enabled] of memory.enabled) sign.Enabled = enabled;
  for (const instance of [root, ...root.GetDescendants()]) setSeen(instance, 0);
}

function hideOne(instance: Instance, memory: Memory): void {
  setSeen(instance, 1);
  if (instance.IsA('BasePart')) {
    if (!memory.collides.has(instance)) memory.collides.set(instance, instance.CanCollide);
    instance.CanCollide = false;
  } else if (instance.IsA('LayerCollector')) {
    if (!memory.enabled.has(instance)) memory.enabled.set(instance, instance.Enabled);
    instance.Enabled = false;
  }
}

function setSeen(instance: Instance, modifier: number): void {
  if (instance.IsA('BasePart') || instance.IsA('Decal')) instance.LocalTransparencyModifier = modifier;
}
