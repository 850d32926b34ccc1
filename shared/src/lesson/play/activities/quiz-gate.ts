/** A quiz gate as both sides know it. */
import type { ClientActivityFrame, ServerActivityFrame } from './frame.ts';

export interface ClientQuizGate extends ClientActivityFrame {
  readonly kind: 'quiz-gate';
  readonly itemIds: readonly string[];
  /** How many right answers open the gate. */
  readonly needed: number;
}

export interface ServerQuizGate extends ServerActivityFrame {
  readonly kind: 'quiz-gate';
  readonly itemIds: readonly string[];
  /** How many right answers open the gate. */
  readonly needed: number;
}
