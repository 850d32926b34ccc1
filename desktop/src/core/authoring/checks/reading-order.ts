/** Whether things come in an order in which they can be understood: words before they are needed, plan along the gates. */
import { activityItemIds, type CheckResult, type Finding, type Lesson } from '@toolboxai/shared/lesson';
import { explainedWordIds, readingsOf } from '../activities/index.ts';
import { counted, finding, result } from './result.ts';

export function checkReadingOrder(lesson: Lesson): CheckResult {
  const findings = [
    ...checkPlanFollowsGates(lesson),
    ...checkExitComesLast(lesson),
    ...checkWordsAreMet(lesson),
    ...checkAskedOnce(lesson),
  ];
  const summary =
    findings.length === 0
      ? 'Words are met before they are needed, and the plan follows the order in which activities open.'
      : `${counted(findings.length, 'thing')} out of order.`;
  return result('reading-order', summary, findings);
}

function checkPlanFollowsGates({ plan, progression, activities }: Lesson): Finding[] {
  const phaseOf = (id: string) => plan.phases.findIndex((phase) => phase.activityIds.includes(id));
  return progression.unlocks.flatMap((unlock) =>
    unlock.requires
      .filter((required) => phaseOf(required) > phaseOf(unlock.activityId))
      .map((required) =>
        finding({
          code: 'planned-before-it-opens',
          severity: 'error',
          path: 'plan/phases',
          partId: unlock.activityId,
          message: `The plan has “${titleOf(activities, unlock.activityId)}” before “${titleOf(activities, required)}”, which opens it.`,
          hint: 'Change the order of the phases or of the gates.',
        }),
      ),
  );
}

function titleOf(activities: Lesson['activities'], id: string): string {
  return activities.find((activity) => activity.id === id)?.title ?? id;
}

function checkExitComesLast({ plan }: Lesson): Finding[] {
  const exit = plan.phases.findIndex((phase) => phase.kind === 'exit-ticket');
  if (exit === -1 || exit === plan.phases.length - 1) return [];
  return [
    finding({
      code: 'exit-ticket-not-last',
      severity: 'error',
      path: `plan/phases/${exit}`,
      message: 'The exit ticket is not the last phase.',
      hint: 'Move it to the end.',
    }),
  ];
}

/** A word that a question uses must stand in something that students read: a passage or a stop. */
function checkWordsAreMet({ vocabulary, passages, activities, items }: Lesson): Finding[] {
  const read = [
    ...passages.flatMap((passage) => Object.values(passage.tiers)),
    ...activities.flatMap((activity) => readingsOf(activity)),
  ].join(' ');
  const explained = new Set(activities.flatMap((activity) => explainedWordIds(activity)));
  return vocabulary.flatMap((word, index) => {
    const asked = items.some((item) => mentions(item.stem, word.term));
    if (!asked || explained.has(word.id) || mentions(read, word.term)) return [];
    return [
      finding({
        code: 'word-never-met',
        severity: 'warning',
        path: `vocabulary/${index}`,
        partId: word.id,
        message: `Questions use “${word.term}”, but no passage and no stop does.`,
        hint: 'Use the word in a passage or show it at a stop.',
      }),
    ];
  });
}

function mentions(text: string, term: string): boolean {
  const escaped = term.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:e?s)?(?![\\p{L}\\p{N}])`, 'u').test(text.toLowerCase());
}

/** A question seen in an activity tells nothing more when it returns on the exit ticket. */
function checkAskedOnce({ activities, teacher }: Lesson): Finding[] {
  const played = new Set(activities.flatMap((activity) => activityItemIds(activity)));
  return teacher.exitTicket.itemIds
    .filter((id) => played.has(id))
    .map((id) =>
      finding({
        code: 'exit-question-already-asked',
        severity: 'error',
        path: 'teacher/exitTicket/itemIds',
        partId: id,
        message: 'A question of the exit ticket is already asked in an activity.',
        hint: 'Use a fresh question for the exit ticket.',
      }),
    );
}
