/** Replays of proofs by play in the library. */
export { createReplayRepository, dropReplays, type ReplayRepository } from './replay-repository.ts';
