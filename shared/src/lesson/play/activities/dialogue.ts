/** A talk as both sides know it. What the character says and what can be answered comes scene by scene from the server. */
import type { ClientActivityFrame, ServerActivityFrame } from './frame.ts';

export interface ClientDialogue extends ClientActivityFrame {
  readonly kind: 'dialogue';
  readonly character: string;
  readonly about: string;
  readonly questions: number;
  readonly hintCount: number;
}

export interface ServerDialogue extends ServerActivityFrame {
  readonly kind: 'dialogue';
  readonly startId: string;
  readonly scenes: readonly ServerScene[];
  readonly hints: readonly string[];
}

export interface ServerScene {
  readonly id: string;
  readonly says: string;
  /** In the order shown. */
  readonly choices: readonly ServerChoice[];
}

export interface ServerChoice {
  readonly id: string;
  readonly text: string;
  readonly worth: 'right' | 'wrong' | 'talk';
  readonly reply?: string;
  readonly misconceptionId?: string;
  /** Absent: the talk ends. */
  readonly nextId?: string;
}
