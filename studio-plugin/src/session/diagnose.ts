/**
 * Why the app cannot be reached, as one sentence and what to press, from what Studio says about it. Studio has no codes for
 * these, only words, so they are looked for in the words. What the app itself answers is told as it stands.
 */
import type { BridgeFailure, Problem } from '@toolboxai/shared/studio-sync';

/** @param reason the engine's error for a request that got no answer */
export function troubleFromError(reason: string): Problem {
  const words = reason.lower();
  const says = (part: string) => words.find(part, 1, true)[0] !== undefined;
  if (says('requests are not enabled')) return HTTP_OFF;
  if (says('permission') || says('not allowed') || says('not authorized') || says('denied')) return PERMISSION;
  if (says('number of requests exceeded') || says('too many requests')) return QUOTA;
  if (says('data too large')) return TOO_LARGE;
  if (says('connectfail') || says('couldnotresolve') || says('timedout') || says('refused')) return NO_APP;
  return { ...UNCLEAR, message: `The app cannot be reached (${reason}).` };
}

/** @param body of an answer that is no success */
export function troubleFromAnswer(status: number, body: unknown): Problem {
  const told = (body as Partial<BridgeFailure> | undefined)?.error;
  if (told !== undefined) return { code: told.code, message: told.message, hint: told.hint };
  return { ...UNCLEAR, message: `Something that is not ToolBoxAI answers in its place (${status}).` };
}

export const NO_APP: Problem = {
  code: 'no-app',
  message: 'ToolBoxAI is not running on this computer.',
  hint: 'Run `toolboxai studio`; Studio connects by itself.',
};

const HTTP_OFF: Problem = {
  code: 'http-off',
  message: 'This place does not allow HTTP requests.',
  hint: 'Open File > Experience Settings > Security and switch on Allow HTTP Requests.',
};

const PERMISSION: Problem = {
  code: 'permission',
  message: 'ToolBoxAI may not talk to this computer yet.',
  hint: 'Open Plugins > Manage Plugins, choose ToolBoxAI, and allow 127.0.0.1 under HTTP Requests.',
};

const QUOTA: Problem = {
  code: 'quota',
  message: 'Studio’s limit of requests per minute is used up; other plugins share it.',
  hint: 'Wait: it goes on by itself within a minute.',
};

const TOO_LARGE: Problem = {
  code: 'too-large',
  message: 'What was to be sent is larger than Studio allows.',
  hint: 'Save the lesson as a file in the app and open that in Studio.',
};

/** The app could not prove itself, so nothing more is told to whoever listens there. */
export const WRONG_APP: Problem = {
  code: 'wrong-app',
  message: 'A program that this plugin does not know answers in place of the app, so nothing is sent to it.',
  hint: 'Run `toolboxai install-plugin` and restart Studio, or close other programs made for Studio.',
};

const UNCLEAR: Problem = {
  code: 'unclear',
  message: 'The app cannot be reached.',
  hint: 'It is tried again by itself; if it stays so, close the app and open it again.',
};
