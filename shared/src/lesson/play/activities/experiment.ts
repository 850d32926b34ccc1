/** An experiment as both sides know it. What comes out of a trial is known to the server alone. */
import type { ClientActivityFrame, ServerActivityFrame, WrongNote } from './frame.ts';

export interface ClientExperiment extends ClientActivityFrame {
  readonly kind: 'experiment';
  readonly question: string;
  readonly variables: readonly ClientVariable[];
  /** Place of the variable that the question asks about. */
  readonly tested: number;
  readonly outcome: { readonly name: string; readonly unit?: string; readonly decimals: number };
  readonly levelsNeeded: number;
  readonly conclusionId: string;
}

export interface ClientVariable {
  readonly name: string;
  /** Words for each level, with the unit: `4 hours a day`. */
  readonly levels: readonly string[];
  /** Place of the level at which it stands at first. */
  readonly start: number;
}

export interface ServerExperiment extends ServerActivityFrame {
  readonly kind: 'experiment';
  /** Values of each variable's levels. */
  readonly values: readonly (readonly number[])[];
  readonly tested: number;
  readonly model: Model;
  readonly levelsNeeded: number;
  readonly unfair: WrongNote;
  readonly conclusionId: string;
}

/** What one variable does to the outcome; `x` is its value. */
export type Curve =
  | { readonly kind: 'none' }
  /** `slope * x + start`. */
  | { readonly kind: 'line'; readonly slope: number; readonly start: number }
  /** 1 at `best`, falling to 0 at `width` on either side, along a parabola. */
  | { readonly kind: 'peak'; readonly best: number; readonly width: number }
  /** `x / (x + half)`: rises fast at first, then ever more slowly towards 1. */
  | { readonly kind: 'saturating'; readonly half: number }
  /** `factor * x * x`. */
  | { readonly kind: 'square'; readonly factor: number }
  /** `factor / x`. */
  | { readonly kind: 'inverse'; readonly factor: number };

/** `base` and the curves of all variables, multiplied or added; then kept within the limits and rounded. */
export interface Model {
  readonly combine: 'sum' | 'product';
  readonly base: number;
  /** One for each variable, in the order of the variables. */
  readonly curves: readonly Curve[];
  readonly least: number;
  readonly most: number;
  /** Digits behind the point, 0 to 2. */
  readonly decimals: number;
}
