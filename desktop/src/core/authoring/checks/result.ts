/** How a check states its result. */
import type { CheckId, CheckResult, Finding } from '@toolboxai/shared/lesson';

export interface Found {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly path: string;
  readonly partId?: string;
  readonly message: string;
  readonly hint?: string;
}

export function finding({ code, severity, path, partId, message, hint }: Found): Finding {
  return { code, severity, path, partId: partId ?? null, message, hint: hint ?? null };
}

/** The status follows from the findings: an error fails a check, a warning is for the teacher to weigh. */
export function result(
  check: CheckId,
  summary: string,
  findings: readonly Finding[],
  measures: CheckResult['measures'] = {},
): CheckResult {
  const failed = findings.some(({ severity }) => severity === 'error');
  const status = failed ? 'failed' : findings.length > 0 ? 'warned' : 'passed';
  return { check, status, summary, findings: [...findings], measures };
}

/** `1 question`, `3 questions`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
