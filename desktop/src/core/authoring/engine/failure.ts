/**
 * How a failure is recorded. An AppError was written to be shown; anything else is a defect: the person sees that
 * something is wrong and a number to report, and the whole error goes to the logger under the same number.
 */
import { isAppError } from '@toolboxai/shared/errors';
import type { EngineLogger } from './ports.ts';
import type { RecordedError } from './run-log.ts';

export interface FailureOrigin {
  readonly runId: string;
  readonly step: string;
  readonly title: string;
  readonly attempt: number;
}

/** The failure as it goes into the log of the run. What that leaves out goes to the logger. */
export function recordFailure(error: unknown, origin: FailureOrigin, logger: EngineLogger): RecordedError {
  const { runId, step } = origin;
  const correlationId = `${runId}/${step}/${origin.attempt}`;
  const known = isAppError(error);
  if (!known || error.cause !== undefined) {
    logger.error({ message: `Step "${step}" failed`, correlationId, runId, step, error });
  }
  if (known) {
    return { code: error.code, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
  }
  return {
    code: 'unexpected',
    message: `The step "${origin.title}" stopped because of a fault in the program.`,
    hint: `Try again. If it happens again, report it with this number: ${correlationId}`,
    correlationId,
  };
}
