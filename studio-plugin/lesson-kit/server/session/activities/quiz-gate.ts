/** A quiz gate: the kiosk shows the questions; the gate opens on each student's own device. */
import type { ServerQuizGate } from '@toolboxai/shared/lesson/rules';
import { openPanel } from '../open-panel.ts';
import { actsNot, type KindHandler } from './kind-handler.ts';

export const quizGate: KindHandler<ServerQuizGate> = {
  ...actsNot,
  use: (context, student, gate, { role }) => {
    if (role === 'kiosk') openPanel(context, student, gate, gate.itemIds);
  },
  itemsAt: (gate, role) => (role === 'kiosk' ? gate.itemIds : []),
  isAskable: () => true,
};
