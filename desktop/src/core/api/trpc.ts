/**
 * The foundation of the typed router. Every expected failure crosses it as code, sentence and hint; an unexpected one is
 * logged with a correlation id, and only the id crosses.
 */
import { randomUUID } from 'node:crypto';
import { isAppError } from '@toolboxai/shared/errors';
import { initTRPC, type TRPCError } from '@trpc/server';
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

const t = initTRPC.context<ApiContext>().create({
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 45_000 } },
  errorFormatter: ({ shape, error, ctx }) => {
    const described = describe(error, ctx?.app);
    return { ...shape, message: described.message, data: { httpStatus: shape.data.httpStatus, ...described.failure } };
  },
});

export const router = t.router;
export const procedure = t.procedure;

function describe(error: TRPCError, app: App | undefined): { message: string; failure: ApiFailure } {
  const { cause } = error;
  if (isAppError(cause)) {
    return {
      message: cause.message,
      failure: { appCode: cause.code, hint: cause.hint ?? null, details: cause.details, correlationId: null },
    };
  }
  if (cause instanceof ZodError) {
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
  if (error.code === 'NOT_FOUND' && cause === undefined) {
    return {
      message: error.message,
      failure: { appCode: 'no-such-procedure', hint: null, details: {}, correlationId: null },
    };
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
