/** The questions of a quiz gate, one at a time, in any order; how many are right stands above them. */
import type { ClientQuizGate } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import type { QuestionDesk } from '../question/desk.ts';
import { questionView } from '../question/question-view.ts';
import { activityView, itemOf, type LessonState } from '../state/lesson-state.ts';
import { compactButton, enable, text } from '../ui/elements.ts';
import { colors } from '../ui/theme.ts';
import type { Panel } from './panel.ts';

/** Opens the panel at the first question that is not right yet. */
export function openGate(panel: Panel, state: LessonState, desk: QuestionDesk, gate: ClientQuizGate): void {
  const first = gate.itemIds.findIndex((itemId) => !desk.standing(itemId).right);
  showQuestion(panel, state, desk, gate, math.max(first, 0));
}

function showQuestion(panel: Panel, state: LessonState, desk: QuestionDesk, gate: ClientQuizGate, index: number): void {
  const item = itemOf(state.lesson, gate.itemIds[index]);
  if (item === undefined) return;
  const status = text('', 'small', colors.quiet);
  const showStatus = (): void => {
    const view = activityView(state.view(), gate.id);
    const right = view?.right.size() ?? 0;
    const gateWords = view?.state === 'complete' ? strings.gateOpen : strings.gateNeeds(right, gate.needed);
    status.Text = `${strings.questionOf(index + 1, gate.itemIds.size())}. ${gateWords}`;
  };
  showStatus();
  state.onView(showStatus, status);
  const turn = (by: number, words: string): TextButton => {
    const made = compactButton(words, 'plain', () => showQuestion(panel, state, desk, gate, index + by));
    enable(made, gate.itemIds[index + by] !== undefined);
    return made;
  };
  const question = questionView(desk, gate.id, item);
  panel.show({
    title: gate.title,
    body: [status, question.body],
    buttons: [...question.buttons, turn(-1, strings.back), turn(1, strings.next)],
  });
}
