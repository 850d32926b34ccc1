/**
 * A student whose device sends what no lesson kit would send. She never does what would be worth anything, so whatever she
 * has after it she has wrongly. In the end she asks the server for her own standing: it must still answer.
 */
import { look, type Play, run, wait } from '../students/playing.ts';
import { xpShown } from '../students/seeing.ts';
import type { Student } from '../students/student.ts';
import { ATTACKS, FAILED } from './attacks.ts';
import { realMessages } from './real-messages.ts';

/** After this the server has its full patience again. */
const BETWEEN = 6;

export interface AttackPlan {
  /** What honest devices were heard to say. */
  readonly overheard: readonly unknown[];
  /** Students in whose name she speaks. */
  readonly others: readonly number[];
  /** Told how many messages each attack sent. */
  readonly onSent: (messages: number) => void;
}

export function* attackEverything(student: Student, { overheard, others, onSent }: AttackPlan): Play {
  const real = realMessages(student.book, overheard);
  for (const { what, source } of ATTACKS) {
    const [sent, functions] = yield* run(source, [...real], [...others]);
    const messages = typeof sent === 'number' ? sent : 0;
    if (messages > 0) student.tell({ kind: 'attack', what, messages });
    onSent(messages);
    yield* wait(BETWEEN);
    if (typeof functions === 'number' && functions > 0) yield* tellFailed(student, what);
    const shown = xpShown(yield* look());
    if (shown !== undefined && shown !== student.progress.xp) {
      student.fail('hostile-gained', { params: { what, shown, expected: student.progress.xp } });
    }
  }
}

/** A place where a script of the server failed: its full name, the line, and why. */
const FAILED_AT = /^(\w+\.[^:]+):(\d+): (.+)$/s;

/** What a function refuses without naming a place of its script, it refuses knowingly. */
function* tellFailed(student: Student, what: string): Play {
  const [problems] = yield* run(FAILED);
  for (const problem of Array.isArray(problems) ? problems : []) {
    const [, script, line, reason] = FAILED_AT.exec(String(problem)) ?? [];
    if (script === undefined || line === undefined || reason === undefined) continue;
    student.fail('hostile-broke-script', { params: { what, script, line, reason } });
  }
}
