/** A team gate: its questions in a panel, with how the team stands. */
import type { ClientTeamGate } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openTeamGate } from '../panel/team-panel.ts';
import { carriesNothing, hearsNoNews, type KindClient } from './kind-client.ts';

export const teamGate: KindClient<ClientTeamGate> = {
  ...carriesNothing,
  ...hearsNoNews,
  whatToDo: (gate) => gate.instructions,
  open: (tools, gate) => openTeamGate(tools, gate),
  doneLine: (gate) => strings.teamDone(gate.title),
  isNext: (_, { role }) => role === 'kiosk',
};
