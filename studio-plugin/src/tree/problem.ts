/** What can go wrong with a push, each with one sentence for the person and what she can press. */
import type { Problem } from '@toolboxai/shared/studio-sync';

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function failed(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

export const PLAY_MODE: Problem = {
  code: 'play-mode',
  message: 'The lesson waits: nothing is changed while the place is being played.',
  hint: 'Press Stop in Studio, then apply the lesson again.',
};

export const RECORDING_BUSY: Problem = {
  code: 'recording-busy',
  message: 'Studio plays the place or is in the middle of another change, so nothing was changed.',
  hint: 'Press Stop, or finish what you are doing in Studio, then press Apply again.',
};

export const CHANGED_MEANWHILE: Problem = {
  code: 'changed-meanwhile',
  message: 'The lesson was changed in Studio while it was on its way, so nothing was overwritten.',
  hint: 'Press Apply again; your change is taken into account then.',
};

export function scriptsRefused(reason: string): Problem {
  return {
    code: 'no-script-permission',
    message: `Studio does not let ToolBoxAI write scripts (${reason}).`,
    hint: 'Open Plugins > Manage Plugins, allow Script Injection for ToolBoxAI, then press Apply again.',
  };
}

export function nowhereToPut(parent: string): Problem {
  return {
    code: 'place-unfit',
    message: `This place has no ${parent.gsub('@', '')[0].gsub('/', '.')[0]} for a part of the lesson.`,
    hint: 'Open a place made from one of Studio’s templates, then press Apply again.',
  };
}

export function damaged(what: string): Problem {
  return {
    code: 'damaged',
    message: `The lesson arrived damaged: ${what}.`,
    hint: 'Press Apply again; the app sends it anew.',
  };
}

export function applyFailed(reason: string): Problem {
  return {
    code: 'apply-failed',
    message: `Studio refused a change, so nothing was changed at all (${reason}).`,
    hint: 'Press Apply again; if it stays so, save the lesson as a file in the app and open that.',
  };
}
