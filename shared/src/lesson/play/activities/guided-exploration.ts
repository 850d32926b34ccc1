/** A guided exploration as both sides know it. */
import type { ClientFigure } from '../client-lesson.ts';
import type { ClientActivityFrame, ServerActivityFrame } from './frame.ts';

export interface ClientGuidedExploration extends ClientActivityFrame {
  readonly kind: 'guided-exploration';
  readonly stops: readonly ClientStop[];
}

export interface ClientStop {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly figure?: ClientFigure;
  readonly vocabularyIds: readonly string[];
  readonly itemId?: string;
}

export interface ServerGuidedExploration extends ServerActivityFrame {
  readonly kind: 'guided-exploration';
  readonly stops: readonly ServerStop[];
}

export interface ServerStop {
  readonly id: string;
  readonly itemId?: string;
}
