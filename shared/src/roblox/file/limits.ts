/** Deeper trees are refused, in writing and in reading: no real place comes near it. */
export const MAX_DEPTH = 1_000;
