/** Checks a lesson and lets its author mend what was found, at most three times; then it stands as it is. */
import type { CheckReport, Finding, Lesson } from '@toolboxai/shared/lesson';
import type { Provider, WritingContext } from '../providers/index.ts';
import { refinementTask } from '../tasks/index.ts';

export const REFINEMENT_ROUNDS = 3;

export interface RefineUntilPassed {
  readonly lesson: Lesson;
  readonly provider: Provider;
  readonly check: (lesson: Lesson) => Promise<CheckReport>;
  readonly context: WritingContext;
}

export async function refineUntilPassed({
  provider,
  check,
  context,
  ...given
}: RefineUntilPassed): Promise<{ lesson: Lesson; changes: string[] }> {
  let { lesson } = given;
  const changes: string[] = [];
  for (let round = 1; round <= REFINEMENT_ROUNDS; round += 1) {
    if (round === 1) context.progress('Checking the whole lesson', undefined, { code: 'checking', params: {} });
    else {
      const params = { round: round - 1, rounds: REFINEMENT_ROUNDS };
      const message = `Checking again after mending (${params.round} of ${params.rounds})`;
      context.progress(message, undefined, { code: 'checking-again', params });
    }
    const findings = errorsOf(await check(lesson));
    if (findings.length === 0) break;
    context.progress(`Mending: ${findings[0]?.message ?? ''}`, undefined, { code: 'mending', params: {} });
    const refined = await provider.answer(refinementTask, { lesson, findings, parts: [], round }, context);
    if (refined.changes.length === 0) break;
    lesson = refined.lesson;
    changes.push(...refined.changes.map((change) => `${change.partId}: ${change.what}`));
  }
  return { lesson, changes };
}

function errorsOf(report: CheckReport): Finding[] {
  return report.results.flatMap((result) => result.findings.filter((finding) => finding.severity === 'error'));
}
