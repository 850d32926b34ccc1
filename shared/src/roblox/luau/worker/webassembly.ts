/** The places where we touch the WebAssembly global, which Node has but its type declarations leave out. */

/** Did WebAssembly code stop in the middle (stack or memory overrun, abort)? Its memory is then in an unknown state. */
export function isTrap(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError');
}

/**
 * Makes luau-web load its Asyncify build in this thread. Its other build (JSPI, chosen where the runtime offers it, as Node 24
 * does) cannot catch errors: `pcall` and `coroutine.resume` let every error through to the host.
 */
export function preferAsyncify(): void {
  Reflect.deleteProperty(webAssembly(), 'Suspending');
}

function webAssembly(): object {
  const namespace: unknown = Reflect.get(globalThis, 'WebAssembly');
  if (typeof namespace !== 'object' || namespace === null) throw new Error('This Node has no WebAssembly.');
  return namespace;
}

/** Passes the bytes of every module instantiated during `load` through `rewrite`. */
export async function withRewrittenModules<T>(
  rewrite: (module: Uint8Array) => Uint8Array,
  load: () => Promise<T>,
): Promise<T> {
  const namespace = webAssembly();
  const original: unknown = Reflect.get(namespace, 'instantiate');
  if (typeof original !== 'function') throw new Error('This Node has no WebAssembly.instantiate.');
  Reflect.set(namespace, 'instantiate', (module: unknown, imports: unknown): unknown => {
    if (!(module instanceof Uint8Array)) throw new Error('Expected the bytes of a WebAssembly module.');
    return Reflect.apply(original, namespace, [rewrite(module), imports]);
  });
  try {
    return await load();
  } finally {
    Reflect.set(namespace, 'instantiate', original);
  }
}
