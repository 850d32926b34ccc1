/**
 * A student whose device sends what no lesson kit would send. She never does what would be worth anything, so whatever she
 * has after it she has wrongly. In the end she asks the server for her own standing: it must still answer.
 */
import { look, type Play, run, wait } from '../students/playing.ts';
import { xpShown } from '../students/seeing.ts';
import type { Student } from '../students/student.ts';
import { ATTACKS } from './attacks.ts';
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
    const [sent] = yield* run(source, [...real], [...others]);
    const messages = typeof sent === 'number' ? sent : 0;
    if (messages > 0) student.tell({ kind: 'attack', what, messages });
    onSent(messages);
    yield* wait(BETWEEN);
    const shown = xpShown(yield* look());
    if (shown !== undefined && shown !== student.progress.xp) {
      student.fail('hostile-gained', { params: { what, shown, expected: student.progress.xp } });
    }
  }
}
