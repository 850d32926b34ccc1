/** A team gate as both sides know it. */
import type { ClientActivityFrame, ServerActivityFrame } from './frame.ts';

export interface ClientTeamGate extends ClientActivityFrame {
  readonly kind: 'team-gate';
  readonly itemIds: readonly string[];
  /** Right answers that the team needs together. */
  readonly needed: number;
  /** Right answers that each student gives. */
  readonly ownAnswers: number;
}

export interface ServerTeamGate extends ServerActivityFrame {
  readonly kind: 'team-gate';
  readonly itemIds: readonly string[];
  readonly needed: number;
  readonly ownAnswers: number;
}
