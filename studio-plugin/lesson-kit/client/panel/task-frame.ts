/** What panels of tasks have in common: the task in words, hints, and what was said to what was handed in. */
import type { ClientTask } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import type { QuestionDesk, Standing } from '../question/desk.ts';
import { saidLines } from '../question/question-view.ts';
import { column, compactButton, enable, refill, text } from '../ui/elements.ts';
import { listenButton } from '../ui/speaker.ts';
import { colors } from '../ui/theme.ts';

export interface TaskFrame {
  /** Number, words and a way to hear them. */
  readonly head: readonly GuiObject[];
  readonly said: GuiObject;
  readonly hint: TextButton;
}

export interface TaskPlace {
  readonly activityId: string;
  readonly tasks: readonly ClientTask[];
  readonly index: number;
  /** Said to what cannot be judged yet, by its fault. */
  readonly missing: (standing: Standing) => string;
}

/** Undefined when there is no such task. It follows what the desk learns for as long as it is on the screen. */
export function taskFrame(
  desk: QuestionDesk,
  { activityId, tasks, index, missing }: TaskPlace,
  onChange: () => void,
): TaskFrame | undefined {
  const shown = tasks[index];
  if (shown === undefined) return undefined;
  const said = column([]);
  const hint = compactButton('', 'plain', () => desk.askHint(activityId, shown.id), 'Hint');
  const show = (): void => {
    const standing = desk.standing(shown.id);
    const left = shown.hintCount - standing.hints.size();
    hint.Text = strings.hint(left);
    enable(hint, left > 0 && !standing.right);
    refill(said, saidLines(standing, missing(standing)));
    onChange();
  };
  desk.onChange((taskId) => {
    if (taskId === shown.id) show();
  }, said);
  show();
  return {
    head: [
      text(strings.taskOf(index + 1, tasks.size()), 'small', colors.quiet),
      text(shown.prompt, 'strong'),
      listenButton(() => shown.prompt),
    ],
    said,
    hint,
  };
}

/** The first task that is not done yet. */
export function firstUndone(desk: QuestionDesk, tasks: readonly ClientTask[]): number {
  return math.max(
    tasks.findIndex(({ id }) => !desk.standing(id).right),
    0,
  );
}
