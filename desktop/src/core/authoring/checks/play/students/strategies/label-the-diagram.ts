/** Looks at the diagram, then carries every label to its post. */
import { carryingMoves } from './carrying.ts';
import { playPlacing } from './placing.ts';
import type { ActivityStrategy } from './strategy.ts';

export const playLabelTheDiagram: ActivityStrategy<'label-the-diagram'> = function* (student, diagram) {
  const [board] = student.book.stations(diagram.id, 'board');
  if (board === undefined) throw student.stuck('station-missing', { params: { station: diagram.title } });
  yield* student.use(board);
  yield* student.read([diagram.params.prompt, diagram.params.figure.alt].join(' '));
  yield* student.press('Close');
  yield* playPlacing(student, diagram, carryingMoves(student, diagram));
};
