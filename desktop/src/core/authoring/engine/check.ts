/** Values are checked with zod wherever they cross a border of the engine; what fails becomes an AppError naming where. */
import { AppError } from '@toolboxai/shared/errors';
import type { z } from 'zod';

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** The value as the schema gives it. Throws an AppError made of `refusal`, with `details.issues` saying what is wrong. */
export function checkWith<Schema extends z.ZodType>(schema: Schema, raw: unknown, refusal: Refusal): z.output<Schema> {
  const checked = schema.safeParse(raw);
  if (checked.success) return checked.data;
  const issues = checked.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  const first = issues[0];
  const where = first === undefined ? '' : ` (${first.path === '' ? '' : `${first.path}: `}${first.message})`;
  throw new AppError({
    ...refusal,
    message: refusal.message.replace(/\.$/, `${where}.`),
    details: { issues },
    cause: checked.error,
  });
}

/** A mistake in a workflow's definition: found when the program starts, never while it runs. */
export function definitionError(message: string, details: Readonly<Record<string, unknown>> = {}): AppError {
  return new AppError({
    code: 'workflow-definition-invalid',
    message,
    hint: 'This is a fault in the program; please report it.',
    details,
  });
}
