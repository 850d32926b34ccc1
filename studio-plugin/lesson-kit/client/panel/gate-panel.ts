/** The questions of a quiz gate, one at a time, in any order; how many are right stands above them. */
import type { ClientQuizGate } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import type { QuestionDesk } from '../question/desk.ts';
import { activityView, type LessonState } from '../state/lesson-state.ts';
import type { Panel } from './panel.ts';
import { firstOpen, showSeries } from './question-series.ts';

/** Opens the panel at the first question that is not right yet. */
export function openGate(panel: Panel, state: LessonState, desk: QuestionDesk, gate: ClientQuizGate): void {
  const status = (): string => {
    const view = activityView(state.view(), gate.id);
    const right = view?.right.size() ?? 0;
    return view?.state === 'complete' ? strings.gateOpen : strings.gateNeeds(right, gate.needed);
  };
  showSeries(
    { panel, state, desk },
    {
      activityId: gate.id,
      title: gate.title,
      itemIds: gate.itemIds,
      status,
      watch: (changed, whileAlive) => state.onView(changed, whileAlive),
    },
    firstOpen(desk, gate.itemIds),
  );
}
