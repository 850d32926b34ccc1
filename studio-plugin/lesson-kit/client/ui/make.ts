/** Instances from data: class, properties, children. The parent is set last, by whoever uses the result. */

type Settings<C extends keyof CreatableInstances> = Partial<WritableInstanceProperties<CreatableInstances[C]>> & {
  readonly Parent?: never;
};

export function make<C extends keyof CreatableInstances>(
  className: C,
  settings: Settings<C>,
  children: readonly Instance[] = [],
): CreatableInstances[C] {
  const instance = new Instance(className);
  set(instance, settings);
  for (const child of children) child.Parent = instance;
  return instance;
}

function set(instance: object, settings: object): void {
  for (const [name, value] of settings as ReadonlyMap<string, unknown>) {
    (instance as Record<string, unknown>)[name] = value;
  }
}
