/**
 * The rule that nothing unproved leaves, for every way out: approval, export, command line. A lesson leaves when
 * simulated students played exactly this content, by today's rules, and the proof passed.
 */
import { AppError } from '@toolboxai/shared/errors';
import { currentProof, type Lesson, type PlayProof } from '@toolboxai/shared/lesson';

/** Throws `lesson-not-proved` or `lesson-proof-failed`, saying what to do. */
export function mustBeProved(lesson: Lesson): void {
  const proof = currentProof(lesson);
  if (proof === null) {
    throw new AppError({
      code: 'lesson-not-proved',
      message: 'Simulated students have not played the lesson as it stands, so it cannot leave.',
      hint: 'Let students play it first, under “Proof”; that takes about a minute.',
    });
  }
  mustHavePassed(proof);
}

/** Throws `lesson-proof-failed` with the first thing that students met. */
export function mustHavePassed(proof: PlayProof): void {
  if (proof.passed) return;
  const [first, ...more] = proof.failures.filter(({ severity }) => severity === 'error');
  throw new AppError({
    code: 'lesson-proof-failed',
    message: `Simulated students could not play the lesson as they should. ${first?.message ?? ''}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
    hint: first?.hint ?? 'Look at the proof, mend what it found, and let students play it again.',
    details: { failures: more.length + 1 },
  });
}
