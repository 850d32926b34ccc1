/** What the bridge answers when it does not do what was asked: a status, and words that the plugin shows as they are. */
import type { AppError } from '@toolboxai/shared/errors';
import { type BridgeFailure, STUDIO_VERSIONS, type VersionRange } from '@toolboxai/shared/studio-sync';

export class Refusal extends Error {
  readonly status: number;
  readonly failure: BridgeFailure;
  /** Seconds until it makes sense to come again; 0 when waiting does not help. */
  readonly retryAfter: number;

  constructor(status: number, failure: BridgeFailure, retryAfter = 0) {
    super(failure.error.code);
    this.status = status;
    this.failure = failure;
    this.retryAfter = retryAfter;
  }
}

export function refused(status: number, code: string, message: string, hint: string, retryAfter = 0): Refusal {
  return new Refusal(status, { error: { code, message, hint } }, retryAfter);
}

export const messageInvalid = (): Refusal =>
  refused(
    400,
    'message-invalid',
    'ToolBoxAI did not understand what the plugin sent.',
    'Run `toolboxai install-plugin` again, then restart Studio.',
  );

export const messageTooLarge = (): Refusal =>
  refused(
    413,
    'message-too-large',
    'The plugin sent more at once than ToolBoxAI takes.',
    'Run `toolboxai install-plugin` again, then restart Studio.',
  );

export const pluginUnknown = (): Refusal =>
  refused(
    401,
    'plugin-unknown',
    'This copy of the plugin was not made by this app.',
    'Type the code that `toolboxai studio` shows, or run `toolboxai install-plugin` and restart Studio.',
  );

export const proofWrong = (): Refusal =>
  refused(
    401,
    'proof-wrong',
    'The plugin could not show that it belongs to this app.',
    'Run `toolboxai install-plugin` again and restart Studio, or pair the plugin again with a code.',
  );

export const sessionUnknown = (): Refusal =>
  refused(401, 'session-unknown', 'ToolBoxAI does not know this connection.', 'The plugin connects again by itself.');

export const sessionEnded = (): Refusal =>
  refused(410, 'session-ended', 'The connection to ToolBoxAI has ended.', 'The plugin connects again by itself.');

export const tooManyRequests = (seconds: number): Refusal =>
  refused(
    429,
    'too-many-requests',
    'Studio asked ToolBoxAI too often in a short time.',
    'The plugin waits a moment and goes on.',
    seconds,
  );

export const tooManyStudios = (): Refusal =>
  refused(
    503,
    'too-many-studios',
    'More Studio windows are connected than ToolBoxAI can serve.',
    'Close some Studio windows.',
    30,
  );

export function versionRefused(plugin: VersionRange): Refusal {
  const [code, message, hint] =
    plugin.max < STUDIO_VERSIONS.min
      ? ([
          'plugin-too-old',
          'The plugin is older than this app.',
          'Run `toolboxai install-plugin` again, then restart Studio.',
        ] as const)
      : (['plugin-too-new', 'The plugin is newer than this app.', 'Update the app.'] as const);
  return new Refusal(426, { error: { code, message, hint, versions: STUDIO_VERSIONS } });
}

/** A failure of this computer, such as a full disk; the same request may succeed later. */
export function refusedFor({ code, message, hint = 'Try again.' }: AppError): Refusal {
  return refused(503, code, message, hint, 5);
}
