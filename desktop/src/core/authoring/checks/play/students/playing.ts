/**
 * How a student is written down: as a generator that yields what she wants and is given what came of it. Whoever conducts
 * the scene runs many of them side by side on one clock.
 */
import type { LuauData, Screen, StageAct, StageOutcome } from '../stage.ts';

export type Wish =
  /** `seconds` pass for her after it. */
  | { readonly kind: 'act'; readonly act: StageAct; readonly seconds: number }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'look' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'join' }
  /** When nobody else has anything left to do, the server ends, and another begins with what it kept. Nobody is in it. */
  | { readonly kind: 'restart' }
  /** Runs Luau on her own device, as who has broken into it can. */
  | { readonly kind: 'run'; readonly source: string; readonly args: readonly LuauData[] };

export type Seen =
  | { readonly kind: 'outcome'; readonly outcome: StageOutcome }
  | { readonly kind: 'screen'; readonly screen: Screen }
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | { readonly kind: 'nothing' };

export type Play<T = void> = Generator<Wish, T, Seen>;

export function* act(wanted: StageAct, seconds: number): Play<StageOutcome> {
  const seen = yield { kind: 'act', act: wanted, seconds };
  if (seen.kind !== 'outcome') throw new TypeError(`an act brought ${seen.kind}`);
  return seen.outcome;
}

export function* wait(seconds: number): Play {
  if (seconds > 0) yield { kind: 'wait', seconds };
}

export function* look(): Play<Screen> {
  const seen = yield { kind: 'look' };
  if (seen.kind !== 'screen') throw new TypeError(`a look brought ${seen.kind}`);
  return seen.screen;
}

export function* run(source: string, ...args: readonly LuauData[]): Play<readonly unknown[]> {
  const seen = yield { kind: 'run', source, args };
  if (seen.kind !== 'values') throw new TypeError(`a script brought ${seen.kind}`);
  return seen.values;
}
