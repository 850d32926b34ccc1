/** Every step is carried to its number. */
import { carryingMoves } from './carrying.ts';
import { playPlacing } from './placing.ts';
import type { ActivityStrategy } from './strategy.ts';

export const playSequenceBuilder: ActivityStrategy<'sequence-builder'> = function* (student, sequence) {
  yield* student.read(sequence.params.prompt);
  yield* playPlacing(student, sequence, carryingMoves(student, sequence));
};
