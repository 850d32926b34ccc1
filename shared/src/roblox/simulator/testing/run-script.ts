/** What tests of the simulator begin with: a script that runs, and instances for places. */
import type { Instance } from '../../instance/index.ts';
import { openPlace } from '../index.ts';

/** For hooks that open a place, on a machine that is busy. */
export const OPEN_TIMEOUT_MS = 60_000;

/** Runs a server script in an empty place and gives the lines it printed; an error in it fails the test. */
export async function printsOf(source: string, seconds = 0): Promise<readonly string[]> {
  const simulation = await openPlace([serverScripts([script('Main', source)])]);
  try {
    await simulation.advance(seconds);
    const seen = await simulation.drain();
    const wrong = seen.filter(({ kind }) => kind !== 'print');
    if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
    return seen.map(({ message }) => message);
  } finally {
    await simulation.dispose();
  }
}

/** A place with nothing in it but these, as the codecs give them. */
export function plain(className: string, name: string, rest: Partial<Instance> = {}): Instance {
  return { className, name, properties: {}, attributes: {}, tags: [], children: [], ...rest };
}

export function script(name: string, source: string, className = 'Script'): Instance {
  return plain(className, name, { properties: { Source: { type: 'ProtectedString', value: source } } });
}

export function serverScripts(children: readonly Instance[]): Instance {
  return plain('ServerScriptService', 'ServerScriptService', { children });
}
