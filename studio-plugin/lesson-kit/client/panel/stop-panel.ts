/** A stop of a guided exploration: something to read, its words, and then its question. */
import type { ClientGuidedExploration, ClientStop } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import type { QuestionDesk } from '../question/desk.ts';
import { questionView } from '../question/question-view.ts';
import { activityView, itemOf, type LessonState, wordsOf } from '../state/lesson-state.ts';
import type { Link } from '../state/link.ts';
import { column, compactButton, text } from '../ui/elements.ts';
import { drawFigure } from '../ui/figure.ts';
import { listenButton } from '../ui/speaker.ts';
import type { Panel } from './panel.ts';
import { wordCard } from './word-card.ts';

export function openStop(
  panel: Panel,
  state: LessonState,
  desk: QuestionDesk,
  link: Link,
  activity: ClientGuidedExploration,
  stopId: string,
): void {
  const stop = activity.stops.find(({ id }) => id === stopId);
  if (stop === undefined) return;
  const item = itemOf(state.lesson, stop.itemId);
  const hasRead = (): boolean => activityView(state.view(), activity.id)?.visited.includes(stop.id) === true;
  const showQuestion = (): void => {
    if (item === undefined) return;
    const question = questionView(desk, activity.id, item);
    const toText = compactButton(strings.back, 'plain', () => showText());
    panel.show({ title: stop.title, body: [question.body], buttons: [...question.buttons, toText] });
  };
  const showText = (): void => {
    const confirm = compactButton(strings.readIt, 'primary', () => {
      link.send({ kind: 'read', activityId: activity.id, stopId: stop.id });
      if (item === undefined) panel.close();
      else showQuestion();
    });
    const toQuestion = compactButton(strings.next, 'primary', () => showQuestion());
    const done = item === undefined ? [text(strings.stopDone, 'small')] : [toQuestion];
    panel.show({
      title: stop.title,
      body: stopText(state, stop),
      buttons: hasRead() ? done : [confirm],
    });
  };
  showText();
}

function stopText(state: LessonState, stop: ClientStop): readonly GuiObject[] {
  const parts: GuiObject[] = [text(stop.text), listenButton(() => stop.text)];
  if (stop.figure !== undefined) parts.push(drawFigure(stop.figure));
  const words = wordsOf(state.lesson, stop.vocabularyIds);
  if (!words.isEmpty()) parts.push(column(words.map(wordCard)));
  return parts;
}
