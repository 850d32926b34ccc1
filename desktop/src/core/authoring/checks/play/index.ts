/** The proof by play: simulated students play a lesson to its end. */
export type { PlacesToPlay, PlayOptions, PlayOutcome, PlayProgress, ProveByPlay } from './contract.ts';
export { createPlayProver } from './prove.ts';
