/** The proof by play as one of the checks: its failures are findings like any other, and lead to the part they name. */
import type { CheckReport, CheckResult, Finding, Lesson, PlayFailure, PlayProof } from '@toolboxai/shared/lesson';

/** The report with the play in it. A report speaks of one content, and so must the proof. */
export function withPlay(report: CheckReport, lesson: Lesson, proof: PlayProof): CheckReport {
  return { ...withResult(report, playCheck(lesson, proof)), play: proof };
}

/** The report of a lesson whose play did not come to its end: it is not passed, and says why. */
export function withoutPlay(report: CheckReport, finding: Pick<Finding, 'code' | 'message' | 'hint'>): CheckReport {
  return withResult(report, {
    check: 'play',
    status: 'failed',
    summary: 'Simulated students could not play the lesson to its end.',
    findings: [{ ...finding, severity: 'error', path: '', partId: null }],
    measures: {},
  });
}

function withResult({ play: _old, ...report }: CheckReport, result: CheckResult): CheckReport {
  const others = report.results.filter(({ check }) => check !== 'play');
  return {
    ...report,
    passed: others.every(({ status }) => status !== 'failed') && result.status !== 'failed',
    results: [...others, result],
  };
}

function playCheck(lesson: Lesson, proof: PlayProof): CheckResult {
  const { passed, students, failures, measures } = proof;
  const played = students.reduce((sum, { count }) => sum + count, 0);
  const minutes = (value: number): string => `${Math.round(value)} minutes`;
  return {
    check: 'play',
    status: passed ? (failures.length > 0 ? 'warned' : 'passed') : 'failed',
    summary: passed
      ? `${played} simulated students played the lesson; the fastest was through after ${minutes(measures.minutesExpert)}, of ${minutes(measures.minutesPlanned)} planned.`
      : `${played} simulated students played the lesson, and it did not hold.`,
    findings: failures.map((failure) => findingOf(lesson, failure)),
    measures: { ...measures },
  };
}

function findingOf(lesson: Lesson, failure: PlayFailure): Finding {
  const { code, severity, message, hint, activityId, partId } = failure;
  return { code, severity, path: pathOf(lesson, failure), partId: partId ?? activityId, message, hint };
}

/** Where in the document the part stands that a failure speaks of; empty when it is the whole lesson. */
function pathOf(lesson: Lesson, { activityId, partId }: Pick<PlayFailure, 'activityId' | 'partId'>): string {
  const places = [
    ['items', lesson.items, partId],
    ['world/stations', lesson.world.stations, partId],
    ['activities', lesson.activities, activityId],
  ] as const;
  for (const [field, parts, id] of places) {
    const index = parts.findIndex((part) => part.id === id);
    if (index >= 0) return `${field}/${index}`;
  }
  return '';
}
