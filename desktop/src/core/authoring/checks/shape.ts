/** Schema and invariants: the two checks on which all others rest. */
import { type CheckResult, checkInvariants, type Lesson, lessonSchema } from '@toolboxai/shared/lesson';
import { counted, finding, result } from './result.ts';

export function checkSchema(lesson: Lesson): CheckResult {
  const parsed = lessonSchema.safeParse(lesson);
  const findings = (parsed.error?.issues ?? []).map((issue) =>
    finding({
      code: 'schema',
      severity: 'error',
      path: issue.path.join('/'),
      message: `This part does not fit the lesson format: ${issue.message}.`,
      hint: 'Correct it, or make the part again.',
    }),
  );
  return result(
    'schema',
    findings.length === 0 ? 'Every field fits the lesson format.' : `${counted(findings.length, 'field')} wrong.`,
    findings,
  );
}

export function checkWholeness(lesson: Lesson): CheckResult {
  const findings = checkInvariants(lesson);
  const summary =
    findings.length === 0
      ? `Plan, ${counted(lesson.objectives.length, 'objective')}, ${counted(lesson.items.length, 'question')}, ${counted(lesson.activities.length, 'activity', 'activities')} and their order fit together.`
      : `${counted(findings.length, 'contradiction')} in the lesson.`;
  return result('invariants', summary, findings, {
    minutes: lesson.minutes,
    objectives: lesson.objectives.length,
    items: lesson.items.length,
    activities: lesson.activities.length,
    totalXp: lesson.progression.totalXp,
  });
}
