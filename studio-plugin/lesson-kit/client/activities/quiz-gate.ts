/** A quiz gate: its questions in a panel. */
import type { ClientQuizGate } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openGate } from '../panel/gate-panel.ts';
import { carriesNothing, hearsNoNews, type KindClient } from './kind-client.ts';

export const quizGate: KindClient<ClientQuizGate> = {
  ...carriesNothing,
  ...hearsNoNews,
  whatToDo: (gate) => gate.instructions,
  open: ({ panel, state, desk }, gate) => openGate(panel, state, desk, gate),
  doneLine: (gate) => strings.gateDone(gate.title, gate.needed),
  isNext: (_, { role }) => role === 'kiosk',
};
