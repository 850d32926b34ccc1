/** What the widget shows, and what can be pressed in it: all that it knows of the rest of the plugin. */
import type { Choice, Clash, PushCounts, TreeChange } from '@toolboxai/shared/studio-sync';

export type Connection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'connected'; readonly app: string }
  /** A code must be typed; `problem` says why the last one was no good. */
  | { readonly kind: 'code-needed'; readonly problem?: Notice }
  | { readonly kind: 'trouble'; readonly problem: Notice };

export interface LessonLine {
  readonly id: string;
  readonly title: string;
  /** For example `Science · grade 4 · 45 minutes`. */
  readonly about: string;
}

export interface PreviewView {
  readonly lessonId: string;
  readonly title: string;
  readonly counts: PushCounts;
  readonly changes: readonly TreeChange[];
  readonly clashes: readonly Clash[];
  /** By the clash's id, what was chosen here. */
  readonly choices: ReadonlyMap<string, Choice>;
}

export interface Notice {
  readonly message: string;
  /** What to press next. */
  readonly hint: string;
  readonly isGood: boolean;
}

export interface PluginView {
  readonly connection: Connection;
  readonly lessons: readonly LessonLine[];
  /** Ids of the lessons that the place holds. */
  readonly applied: readonly string[];
  readonly preview?: PreviewView;
  /** Something that goes on; `of` is 0 while nobody knows how much it is. */
  readonly work?: { readonly what: string; readonly done: number; readonly of: number };
  readonly notice?: Notice;
  /** What students in a play test, or the proof of a lesson, have come to. */
  readonly playtest?: string;
}

export interface Actions {
  readonly pair: (code: string) => void;
  readonly retry: () => void;
  readonly preview: (lessonId: string) => void;
  readonly choose: (clashId: string, choice: Choice) => void;
  readonly apply: () => void;
  readonly back: () => void;
  readonly takeOut: (lessonId: string) => void;
}
