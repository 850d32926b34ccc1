/** The activities of a lesson as they are played, kind by kind: one interface for each side. */
import type { ClientCollectAndSort, ServerCollectAndSort } from './collect-and-sort.ts';
import type { ClientGuidedExploration, ServerGuidedExploration } from './guided-exploration.ts';
import type { ClientQuizGate, ServerQuizGate } from './quiz-gate.ts';

export * from './collect-and-sort.ts';
export * from './frame.ts';
export * from './guided-exploration.ts';
export * from './quiz-gate.ts';

export type ClientActivity = ClientQuizGate | ClientCollectAndSort | ClientGuidedExploration;

export type ServerActivity = ServerQuizGate | ServerCollectAndSort | ServerGuidedExploration;

/** One kind of the catalogue, as the place knows it. */
export type PlayKind = ServerActivity['kind'];
export type ClientActivityOf<K extends PlayKind> = Extract<ClientActivity, { readonly kind: K }>;
export type ServerActivityOf<K extends PlayKind> = Extract<ServerActivity, { readonly kind: K }>;
/** Any activity, in the form in which a table of the kinds can be asked: `TABLE[activity.kind].f(activity)`. */
export type AnyClientActivity<K extends PlayKind = PlayKind> = {
  [P in K]: ClientActivityOf<P> & { readonly kind: P };
}[K];
export type AnyServerActivity<K extends PlayKind = PlayKind> = {
  [P in K]: ServerActivityOf<P> & { readonly kind: P };
}[K];
