/** Whether a lesson was proved by play as it stands. A proof speaks only of the very content that it names. */
import { contentHash } from './content-hash.ts';
import type { Lesson, PlayProof } from './schema/index.ts';
import { PLAY_PROOF_VERSION } from './schema/index.ts';

/**
 * What simulated students found in exactly this content by today's rules; null while they have not played it. `hash` is
 * the hash of the lesson's content, for who knows it already.
 */
export function currentProof(lesson: Lesson, hash: string = contentHash(lesson)): PlayProof | null {
  const proof = lesson.checks?.play;
  if (proof === undefined || proof.contentHash !== hash || lesson.checks?.contentHash !== hash) return null;
  return proof.proofVersion === PLAY_PROOF_VERSION ? proof : null;
}
