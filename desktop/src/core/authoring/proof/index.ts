/** The proof by play as a part of making a lesson and of letting it leave. */
export { withPlay } from './play-check.ts';
export { progressTeller } from './progress-words.ts';
export { createProofJobs, type ProofJob, type ProofJobs } from './proof-jobs.ts';
export { createLessonProver, type LessonProof, type ProveLesson, type ProveOptions } from './prove-lesson.ts';
export { proveUntilPassed } from './prove-until-passed.ts';
