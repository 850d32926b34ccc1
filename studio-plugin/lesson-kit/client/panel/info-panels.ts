/** What the HUD's buttons show: the goals with the steps and badges, and the words of the lesson. */
import { strings } from '../../common/strings.ts';
import { whatToDo } from '../activities/index.ts';
import { activityView, type LessonState } from '../state/lesson-state.ts';
import { column, text } from '../ui/elements.ts';
import { colors } from '../ui/theme.ts';
import type { Panel } from './panel.ts';
import { wordCard } from './word-card.ts';

export function openGoals(panel: Panel, state: LessonState): void {
  const { lesson } = state;
  const view = state.view();
  const steps = lesson.activities.map((activity) => {
    const own = activityView(view, activity.id);
    if (own === undefined) return text(activity.title);
    const progress = strings.stepsDone(own.done, own.needed);
    const mark = own.state === 'complete' ? '✓ ' : '';
    const color = own.state === 'locked' ? colors.quiet : colors.ink;
    const lines = [
      text(`${mark}${activity.title}`, 'strong', color),
      text(`${strings.stepState[own.state]} · ${progress}`, 'small', colors.quiet),
    ];
    if (activity.id === view?.currentActivityId) lines.push(text(whatToDo(activity)));
    return column(lines, 2);
  });
  const earned = lesson.badges.filter(({ id }) => view?.badges.includes(id) ?? false);
  const badges = earned.map(({ name, description }) => text(strings.badgeEarned(name, description)));
  panel.show({
    title: lesson.title,
    body: [
      text(strings.goals, 'heading'),
      ...lesson.objectives.map((objective) => text(objective.text)),
      text(strings.steps, 'heading'),
      ...steps,
      text(strings.badges, 'heading'),
      ...(badges.isEmpty() ? [text(strings.noBadges, 'body', colors.quiet)] : badges),
    ],
    buttons: [],
  });
}

export function openWords(panel: Panel, state: LessonState): void {
  panel.show({ title: strings.words, body: state.lesson.vocabulary.map(wordCard), buttons: [] });
}
