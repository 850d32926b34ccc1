/** The questions of a team gate. Each student begins with another one; those that the team has already are marked. */
import type { ClientTeamGate } from '@toolboxai/shared/lesson/rules';
import type { TeamNews } from '../../common/activity-protocol.ts';
import { strings } from '../../common/strings.ts';
import type { ClientTools } from '../activities/kind-client.ts';
import { activityView } from '../state/lesson-state.ts';
import { showSeries } from './question-series.ts';

export function openTeamGate(tools: ClientTools, gate: ClientTeamGate): void {
  const { state, news, desk } = tools;
  const team = (): TeamNews | undefined => news.latest(gate.id, 'team');
  showSeries(
    tools,
    {
      activityId: gate.id,
      title: gate.title,
      itemIds: gate.itemIds,
      status: (index) => {
        if (activityView(state.view(), gate.id)?.state === 'complete') return strings.gateOpen;
        const known = team();
        const solved = known?.solved ?? [];
        const itemId = gate.itemIds[index];
        const parts = [
          known === undefined || known.members < 2 ? strings.teamAlone : strings.teamOf(known.members),
          strings.teamNeeds(solved.size(), gate.needed),
          strings.teamOwn(known?.own ?? 0, gate.ownAnswers),
        ];
        if (itemId !== undefined && solved.includes(itemId) && !desk.standing(itemId).right) {
          parts.push(strings.solvedByTeam);
        }
        return parts.join(' ');
      },
      watch: (changed, whileAlive) => {
        state.onView(changed, whileAlive);
        news.onNews(gate.id, changed, whileAlive);
      },
    },
    firstFor(tools, gate, team()),
  );
}

/** The first question that nobody of the team has, begun at her own place; else the first that she has not right. */
function firstFor({ desk }: ClientTools, gate: ClientTeamGate, team: TeamNews | undefined): number {
  const count = gate.itemIds.size();
  const start = team?.place ?? 0;
  for (let step = 0; step < count; step += 1) {
    const index = (start + step) % count;
    const itemId = gate.itemIds[index] ?? '';
    if (!desk.standing(itemId).right && team?.solved.includes(itemId) !== true) return index;
  }
  return math.max(
    gate.itemIds.findIndex((itemId) => !desk.standing(itemId).right),
    0,
  );
}
