/** Properties by names that are known only while it runs. Each may raise the engine's own error. */

export function readProperty(instance: Instance, name: string): unknown {
  return instance[name as never];
}

export function writeProperty(instance: Instance, name: string, value: unknown): void {
  instance[name as never] = value as never;
}
