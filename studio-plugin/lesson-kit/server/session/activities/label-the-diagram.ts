/** Labels are carried to the posts of the diagram; the board, or a post without anything in hand, opens the panel. */
import type { ServerLabelTheDiagram } from '@toolboxai/shared/lesson/rules';
import type { KindHandler } from './kind-handler.ts';
import { placingHandler } from './placing-handler.ts';

export const labelTheDiagram: KindHandler<ServerLabelTheDiagram> = placingHandler({
  ordered: false,
  opens: ['slot', 'board'],
});
