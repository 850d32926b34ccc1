/** A matching bridge as both sides know it: things are the left ends, places the right ones. */
import type { ClientActivityFrame, ServerActivityFrame } from './frame.ts';
import type { ClientPlacing, ServerPlacing } from './placing.ts';

export interface ClientMatchingBridge extends ClientActivityFrame, ClientPlacing {
  readonly kind: 'matching-bridge';
}

export interface ServerMatchingBridge extends ServerActivityFrame, ServerPlacing {
  readonly kind: 'matching-bridge';
}
