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

export interface ModuleHooks {
  /** Gives the bytes to load instead of the module's own. */
  readonly rewrite: (module: Uint8Array) => Uint8Array;
  /** Called when the module throws a C++ exception, with its memory and the exception's address. */
  readonly onThrow?: (memory: ArrayBuffer, address: number) => void;
  /** Called with the memory of the module as soon as it stands. It never grows, so the buffer stays the one. */
  readonly onMemory?: (memory: ArrayBuffer) => void;
  /** Called whenever the module asks what time it is. */
  readonly onClock?: () => void;
  /** Used instead of compiling the module's bytes. */
  readonly compiled?: unknown;
  /** Called with the module when its bytes were compiled. */
  readonly onCompiled?: (module: unknown) => void;
}

/** Applies the hooks to every module instantiated during `load`. */
export async function withModuleHooks<T>(
  { rewrite, onThrow, onMemory, onClock, compiled, onCompiled }: ModuleHooks,
  load: () => Promise<T>,
): Promise<T> {
  const namespace = webAssembly();
  const original: unknown = Reflect.get(namespace, 'instantiate');
  if (typeof original !== 'function') throw new Error('This Node has no WebAssembly.instantiate.');
  Reflect.set(namespace, 'instantiate', async (module: unknown, imports: unknown): Promise<unknown> => {
    if (!(module instanceof Uint8Array)) throw new Error('Expected the bytes of a WebAssembly module.');
    let exports: unknown;
    if (onThrow !== undefined) listen(imports, '__cxa_throw', (address) => onThrow(memoryOf(exports), address));
    if (onClock !== undefined) listen(imports, 'emscripten_get_now', onClock);
    const given: unknown = await Reflect.apply(original, namespace, [compiled ?? rewrite(module), imports]);
    // Given bytes, `instantiate` answers with module and instance; given a module, with the instance alone.
    const result = compiled === undefined ? given : { module: compiled, instance: given };
    if (compiled === undefined) onCompiled?.(get(given, 'module'));
    exports = get(get(result, 'instance'), 'exports');
    onMemory?.(memoryOf(exports));
    return result;
  });
  try {
    return await load();
  } finally {
    Reflect.set(namespace, 'instantiate', original);
  }
}

/** Calls `hear` with the first argument before each call of a function that the module imports. */
function listen(imports: unknown, name: string, hear: (argument: number) => void): void {
  const environment = get(imports, 'env');
  const original = get(environment, name);
  if (typeof environment !== 'object' || environment === null || typeof original !== 'function') return;
  Reflect.set(environment, name, (...args: readonly number[]): unknown => {
    hear(args[0] ?? 0);
    return original(...args);
  });
}

/** The memory among a module's exports, whatever its name. */
function memoryOf(exports: unknown): ArrayBuffer {
  const values = typeof exports === 'object' && exports !== null ? Object.values(exports) : [];
  const buffers = values.map((value: unknown) => get(value, 'buffer'));
  return buffers.find((buffer) => buffer instanceof ArrayBuffer) ?? new ArrayBuffer(0);
}

function get(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}
