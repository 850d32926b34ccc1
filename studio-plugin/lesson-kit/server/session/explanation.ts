/** The explanation of a question, when it can no longer spoil anything. */
import { type AnswerProgress, type Helped, isExplanationDue } from '@toolboxai/shared/lesson/rules';

/** The explanation, when it is due; booked when it comes before the right answer. */
export function explanationFor(item: Helped, answer: AnswerProgress): string | undefined {
  if (!isExplanationDue(item, answer)) return undefined;
  if (!answer.right) answer.explained = true;
  return item.explanation;
}
