/** A timeline as both sides know it: things are events, places are the markers in their order. */
import type { ClientActivityFrame, ServerActivityFrame } from './frame.ts';
import type { ClientPlacing, ServerPlacing } from './placing.ts';

export interface ClientTimelinePath extends ClientActivityFrame, ClientPlacing {
  readonly kind: 'timeline-path';
}

export interface ServerTimelinePath extends ServerActivityFrame, ServerPlacing {
  readonly kind: 'timeline-path';
}
