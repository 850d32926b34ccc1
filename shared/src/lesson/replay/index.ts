/** Proofs by play as they are watched again. */
export * from './replay.ts';
export * from './track.ts';
