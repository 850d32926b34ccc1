/** Proofs that the other side holds the same secret; see `protocol.ts` of the shared rules for what they are made of. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { PAIRING_ROUNDS, type ProofRole, type ProofSubject, proofText } from '@toolboxai/shared/studio-sync';

export function proofOf(secret: string, role: ProofRole, subject: ProofSubject): string {
  return createHmac('sha256', secret).update(proofText(role, subject)).digest('hex');
}

/** Compares in constant time, so that nothing can be guessed byte by byte. */
export function isSame(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/** The key that a typed code stands for: slow to make, so that the code cannot be found by trying in the time that it lives. */
export function stretched(code: string): string {
  let key = code;
  for (let round = 0; round < PAIRING_ROUNDS; round += 1) key = createHash('sha256').update(key).digest('hex');
  return key;
}
