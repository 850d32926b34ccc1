/** Hides things on this device alone, and shows them again as they were. */

interface Hidden {
  readonly parts: Map<BasePart, boolean>;
  readonly signs: Map<LayerCollector, boolean>;
}

const hidden = new Map<Instance, Hidden>();

/** Nothing of it is seen, touched or read until it is shown. */
export function hide(root: Instance): void {
  if (hidden.has(root)) return;
  const memory: Hidden = { parts: new Map(), signs: new Map() };
  hidden.set(root, memory);
  hideOne(root, memory);
  for (const inside of root.GetDescendants()) hideOne(inside, memory);
  root.Destroying.Once(() => hidden.delete(root));
}

export function show(root: Instance): void {
  const memory = hidden.get(root);
  if (memory === undefined) return;
  hidden.delete(root);
  for (const [part, collides] of memory.parts) part.CanCollide = collides;
  for (const [sign, enabled] of memory.signs) sign.Enabled = enabled;
  setSeen(root, 0);
  for (const inside of root.GetDescendants()) setSeen(inside, 0);
}

function hideOne(instance: Instance, memory: Hidden): void {
  setSeen(instance, 1);
  if (instance.IsA('BasePart')) {
    memory.parts.set(instance, instance.CanCollide);
    instance.CanCollide = false;
  } else if (instance.IsA('LayerCollector')) {
    memory.signs.set(instance, instance.Enabled);
    instance.Enabled = false;
  }
}

function setSeen(instance: Instance, modifier: number): void {
  if (instance.IsA('BasePart') || instance.IsA('Decal')) instance.LocalTransparencyModifier = modifier;
}
