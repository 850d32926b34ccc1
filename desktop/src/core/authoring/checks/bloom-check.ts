/** How much of the lesson asks for more than remembering: the histogram over questions and activities. */
import { BLOOM_LEVELS, type BloomLevel, type CheckResult, type Lesson } from '@toolboxai/shared/lesson';
import { finding, result } from './result.ts';

/** Nine of ten activities of machine-made lessons stay below Apply; ours do not. */
const LEAST_SHARE = 0.4;
const APPLY = BLOOM_LEVELS.indexOf('apply');

export function checkBloom(lesson: Lesson): CheckResult {
  const activities = lesson.activities.map((activity) => activity.bloom);
  const items = lesson.items.map((item) => item.bloom);
  const share = shareAtApply(activities);
  const findings = [
    ...(share >= LEAST_SHARE
      ? []
      : [
          finding({
            code: 'too-little-thinking',
            // A teacher's own text says what is so; what can be asked of it is hers to weigh.
            severity: lesson.provenance.request.ownText === undefined ? 'error' : 'warning',
            path: 'activities',
            message: `Only ${percent(share)} of the activities ask students to apply, analyze, evaluate or create; ${percent(LEAST_SHARE)} must.`,
            hint: 'Replace a question that asks for a fact with one that uses it.',
          }),
        ]),
    ...lesson.activities.flatMap((activity, index) => overstated(lesson, activity, `activities/${index}`)),
  ];
  const measures = Object.fromEntries([
    ...BLOOM_LEVELS.map((level) => [`items.${level}`, items.filter((bloom) => bloom === level).length] as const),
    ...BLOOM_LEVELS.map(
      (level) => [`activities.${level}`, activities.filter((bloom) => bloom === level).length] as const,
    ),
  ]);
  const summary = `${percent(share)} of the activities and ${percent(shareAtApply(items))} of the questions are at Apply or above.`;
  return result('bloom', summary, findings, measures);
}

/** A gate cannot ask for more thinking than any of its questions does. */
function overstated(lesson: Lesson, activity: Lesson['activities'][number], path: string) {
  if (activity.kind !== 'quiz-gate') return [];
  const asked = lesson.items
    .filter((item) => activity.params.itemIds.includes(item.id))
    .map((item) => BLOOM_LEVELS.indexOf(item.bloom));
  if (asked.length === 0 || BLOOM_LEVELS.indexOf(activity.bloom) <= Math.max(...asked)) return [];
  return [
    finding({
      code: 'bloom-overstated',
      severity: 'error',
      path: `${path}/bloom`,
      partId: activity.id,
      message: `“${activity.title}” is said to ask for “${activity.bloom}”, but none of its questions does.`,
      hint: 'Lower the level, or add a question that reaches it.',
    }),
  ];
}

export function shareAtApply(levels: readonly BloomLevel[]): number {
  if (levels.length === 0) return 0;
  return levels.filter((level) => BLOOM_LEVELS.indexOf(level) >= APPLY).length / levels.length;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
