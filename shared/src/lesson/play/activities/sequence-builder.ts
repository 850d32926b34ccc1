/** A sequence as both sides know it: things are its steps, places stand in its order. */
import type { ClientActivityFrame, ServerActivityFrame } from './frame.ts';
import type { ClientPlacing, ServerPlacing } from './placing.ts';

export interface ClientSequenceBuilder extends ClientActivityFrame, ClientPlacing {
  readonly kind: 'sequence-builder';
  /** What "first" and "last" mean. */
  readonly direction: string;
}

export interface ServerSequenceBuilder extends ServerActivityFrame, ServerPlacing {
  readonly kind: 'sequence-builder';
}
