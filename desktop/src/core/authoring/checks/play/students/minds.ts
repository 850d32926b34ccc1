/** What students make of a question: the same choice is put before each, and each decides in her own way. */
import type { PlayStudentKind } from '@toolboxai/shared/lesson';
import type { Random } from '../../../../random.ts';

/** Everything that could be answered. */
export interface Choice<T> {
  readonly right: T;
  readonly wrong: readonly { readonly value: T; readonly misconceptionId?: string }[];
  /** Which try it is, from 1. */
  readonly attempt: number;
}

export interface Mind {
  readonly kind: PlayStudentKind;
  readonly misconceptionId: string | null;
  choose<T>(choice: Choice<T>): T;
  /** Whether she asks for a hint after a wrong answer. */
  readonly asksForHints: boolean;
}

const knowing = <T>({ right }: Choice<T>): T => right;

export function mindOf(kind: Exclude<PlayStudentKind, 'guesser' | 'misconception'>): Mind {
  return { kind, misconceptionId: null, choose: knowing, asksForHints: false };
}

/** Believes one wrong idea until she is told better, which takes one answer each time. */
export function mistaken(misconceptionId: string): Mind {
  return {
    kind: 'misconception',
    misconceptionId,
    choose: ({ right, wrong, attempt }) =>
      (attempt === 1 ? wrong.find((other) => other.misconceptionId === misconceptionId)?.value : undefined) ?? right,
    asksForHints: false,
  };
}

/** More tries than it takes until the explanation is shown; then she has read it. */
const GUESSES = 5;

/** Picks what comes to hand, but not again what she was just told is wrong: nobody guesses worse than that. */
export function guessing(random: Random): Mind {
  const tried = new Map<string, ReadonlySet<string>>();
  return {
    kind: 'guesser',
    misconceptionId: null,
    choose: ({ right, wrong, attempt }) => {
      if (attempt > GUESSES) return right;
      const all = [right, ...wrong.map(({ value }) => value)];
      const question = JSON.stringify(all);
      const before = (attempt === 1 ? undefined : tried.get(question)) ?? new Set();
      const left = all.filter((value) => !before.has(JSON.stringify(value)));
      const guess = random.pick(left.length === 0 ? all : left);
      tried.set(question, new Set([...before, JSON.stringify(guess)]));
      return guess;
    },
    asksForHints: true,
  };
}
