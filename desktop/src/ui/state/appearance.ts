/** Remembers the appearance that the library holds, for `first-paint.js` of the next start. */

/** A browser that keeps nothing starts in the system's look instead. */
export function rememberAppearance(appearance: 'system' | 'light' | 'dark', storage: () => Storage): void {
  try {
    storage().setItem('toolboxai-appearance', appearance);
  } catch {
    // Nothing depends on it but the first moment of the next start.
  }
}
