/**
 * What an entry of the bank is: a wrong idea that many students share, named, explained to the teacher, and able to
 * speak to the student who has just followed it.
 */
import type { Misconception } from '@toolboxai/shared/lesson';

/** A concrete wrong answer: what was given, and the working by which this misconception leads there. */
interface Followed {
  readonly given: string;
  /** A phrase that can stand after "comes from": `1 + 2 on top and 4 + 4 below`. */
  readonly work: string;
}

export interface NamedMisconception extends Misconception {
  /** What was done, as one sentence without a subject: "Added the bottom numbers too." Never names an answer. */
  readonly slip: string;
  /** To the student: what the answer came from and what to look at, without giving the right answer away. */
  readonly feedback: (followed: Followed) => string;
}

/** An entry in the form in which authors write it: `say` is what follows after "`given` comes from `work`." */
export interface MisconceptionDefinition extends Misconception {
  readonly slip: string;
  readonly say: string;
}

export function defineMisconceptions(definitions: readonly MisconceptionDefinition[]): readonly NamedMisconception[] {
  return definitions.map(({ say, ...entry }) => ({
    ...entry,
    feedback: ({ given, work }) => `${given} comes from ${work}. ${say}`,
  }));
}
