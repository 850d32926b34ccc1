/** A diagram to label as both sides know it: things are labels, places the numbered places of the diagram. */
import type { ClientFigure, ClientTarget } from '../client-lesson.ts';
import type { ClientActivityFrame, ServerActivityFrame } from './frame.ts';
import type { ClientPlacing, ServerPlacing } from './placing.ts';

export interface ClientLabelTheDiagram extends ClientActivityFrame, ClientPlacing {
  readonly kind: 'label-the-diagram';
  readonly figure: ClientFigure;
  /** One for each place, in the same order. */
  readonly targets: readonly ClientTarget[];
}

export interface ServerLabelTheDiagram extends ServerActivityFrame, ServerPlacing {
  readonly kind: 'label-the-diagram';
}
