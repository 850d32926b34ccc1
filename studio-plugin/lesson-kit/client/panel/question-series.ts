/** Questions one at a time, in any order, with a line above them that says how far it is. */
import { strings } from '../../common/strings.ts';
import type { QuestionDesk } from '../question/desk.ts';
import { questionView } from '../question/question-view.ts';
import { itemOf, type LessonState } from '../state/lesson-state.ts';
import { compactButton, enable, text } from '../ui/elements.ts';
import { colors } from '../ui/theme.ts';
import type { Panel } from './panel.ts';

export interface Series {
  readonly activityId: string;
  readonly title: string;
  readonly itemIds: readonly string[];
  /** How far it is, said with the number of the question. */
  readonly status: (index: number) => string;
  /** Calls whenever the status may have changed, until the instance is destroyed. */
  readonly watch: (changed: () => void, whileAlive: Instance) => void;
  /** Further buttons, made anew for each question. */
  readonly buttons?: () => readonly GuiObject[];
}

interface SeriesTools {
  readonly panel: Panel;
  readonly state: LessonState;
  readonly desk: QuestionDesk;
}

/** The first question that is not right yet. */
export function firstOpen(desk: QuestionDesk, itemIds: readonly string[]): number {
  return math.max(
    itemIds.findIndex((itemId) => !desk.standing(itemId).right),
    0,
  );
}

export function showSeries(tools: SeriesTools, series: Series, index: number): void {
  const { panel, state, desk } = tools;
  const item = itemOf(state.lesson, series.itemIds[index]);
  if (item === undefined) return;
  const status = text('', 'small', colors.quiet);
  const showStatus = (): void => {
    status.Text = `${strings.questionOf(index + 1, series.itemIds.size())}. ${series.status(index)}`;
  };
  showStatus();
  series.watch(showStatus, status);
  const turn = (by: number, words: string): TextButton => {
    const made = compactButton(words, 'plain', () => showSeries(tools, series, index + by));
    enable(made, series.itemIds[index + by] !== undefined);
    return made;
  };
  const question = questionView(desk, series.activityId, item);
  const more = series.buttons === undefined ? [] : series.buttons();
  panel.show({
    title: series.title,
    body: [status, question.body],
    buttons: [...question.buttons, turn(-1, strings.back), turn(1, strings.next), ...more],
  });
}
