/**
 * The foundation of the typed router. Every expected failure crosses it as code, sentence and hint; an unexpected one is
 * logged with a correlation id, and only the id crosses.
 */
import { randomUUID } from 'node:crypto';
import { isAppError } from '@toolboxai/shared/errors';
import { initTRPC, type TRPCError } from '@trpc/server';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import { ZodError, z } from 'zod';
import type { App } from '../app.ts';

export interface ApiContext {
  readonly app: App;
}

/** What a client reads of a failure, under `data`. */
export interface ApiFailure {
  /** Stable; the key under which a client may translate the sentence. */
  readonly appCode: string;
  readonly hint: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** Set for unexpected failures: the line of the log that tells more. */
  readonly correlationId: string | null;
}

const REFUSED = { code: TRPC_ERROR_CODES_BY_KEY.UNPROCESSABLE_CONTENT, httpStatus: 422 } as const;

const t = initTRPC.context<ApiContext>().create({
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 45_000 } },
  errorFormatter: ({ shape, error, ctx }) => {
    const { message, failure } = describe(error, ctx?.app);
    // An expected failure is an answer and no fault of the server: a client that listens tries a fault again, and again.
    const { code, httpStatus } = isAppError(error.cause) ? REFUSED : { ...shape, ...shape.data };
    return { ...shape, code, message, data: { httpStatus, ...failure } };
  },
});

export const router = t.router;
export const procedure = t.procedure;

/** Requests that do not fit the protocol: no person sees these in the app, but a program that calls it does. */
const PROTOCOL_FAILURES: Readonly<Record<string, { appCode: string; message: string; hint: string }>> = {
  NOT_FOUND: {
    appCode: 'no-such-procedure',
    message: 'The app has no such function.',
    hint: 'Reload the page: it may be older than the app.',
  },
  PAYLOAD_TOO_LARGE: {
    appCode: 'request-too-large',
    message: 'This is too large for the app to take.',
    hint: 'Use a smaller file.',
  },
  PARSE_ERROR: { appCode: 'request-not-json', message: 'The request is not JSON.', hint: 'Reload the page.' },
  METHOD_NOT_SUPPORTED: {
    appCode: 'wrong-method',
    message: 'This function is called in another way.',
    hint: 'Reload the page.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    appCode: 'request-not-json',
    message: 'The request is not JSON.',
    hint: 'Reload the page.',
  },
  CLIENT_CLOSED_REQUEST: {
    appCode: 'request-given-up',
    message: 'The request was given up.',
    hint: 'Try again.',
  },
};

function describe(error: TRPCError, app: App | undefined): { message: string; failure: ApiFailure } {
  const { cause } = error;
  if (isAppError(cause)) {
    return {
      message: cause.message,
      failure: { appCode: cause.code, hint: cause.hint ?? null, details: cause.details, correlationId: null },
    };
  }
  // The same error from further inside is a fault: the input had been found good.
  const isInput = error.code === 'BAD_REQUEST';
  if (isInput && cause instanceof ZodError) {
    return {
      message: `This cannot be used: ${z.prettifyError(cause).replace(/\n\s*/g, ' ').replace(/^✖ /, '')}`,
      failure: {
        appCode: 'input-invalid',
        hint: 'Correct it and try again.',
        details: { issues: cause.issues },
        correlationId: null,
      },
    };
  }
  const protocol = PROTOCOL_FAILURES[isInput && cause instanceof SyntaxError ? 'PARSE_ERROR' : error.code];
  if (protocol !== undefined) {
    const { message, ...rest } = protocol;
    return { message, failure: { ...rest, details: {}, correlationId: null } };
  }
  const correlationId = randomUUID();
  app?.logger.error({ message: 'The app met a failure that nobody foresaw', correlationId, error: cause ?? error });
  return {
    message: 'Something went wrong inside ToolBoxAI. Your work is saved.',
    failure: {
      appCode: 'unexpected',
      hint: `Try again. If it happens again, report it with the number ${correlationId.slice(0, 8)}.`,
      details: {},
      correlationId,
    },
  };
}
