/** The proof of the open lesson: what students found, and how it is watched again. */
export { percentOf } from './proof-progress.tsx';
export { ProofSection } from './proof-section.tsx';
export { type Proving, useProof, useWatchProof } from './use-proof.ts';
