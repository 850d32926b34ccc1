/** Failures of the play by their stable code, in the languages other than that of the core. */
import type { PlayStudentKind } from '@toolboxai/shared/lesson';
import { playFailuresEs } from './es/play-failures.ts';

export interface PlayFailureTexts {
  readonly who: Readonly<Record<PlayStudentKind, string>>;
  /** `{name}` is the wrong idea. */
  readonly whoBelieves: string;
  readonly at: string;
  readonly inActivity: string;
  /** `says` follows who, when and where, and names what it is made of in braces, as in the core. */
  readonly failures: Readonly<Record<string, { readonly says: string; readonly hint: string }>>;
}

export const PLAY_FAILURES: Readonly<Record<string, PlayFailureTexts>> = { es: playFailuresEs };
