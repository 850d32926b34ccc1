/** The plan fills the period, and every objective is taught and assessed. */
import type { Finding, Lesson } from '../schema/index.ts';
import { error } from './finding.ts';

/** Fewer would let one lucky guess decide whether an objective is met. */
export const ITEMS_PER_OBJECTIVE = 2;

export function checkTeaching(lesson: Lesson): Finding[] {
  return [
    ...checkMinutes(lesson),
    ...checkObjectives(lesson),
    ...checkActivitiesArePlanned(lesson),
    ...checkExitTicket(lesson),
  ];
}

function checkMinutes({ plan, minutes }: Lesson): Finding[] {
  const planned = plan.phases.reduce((sum, phase) => sum + phase.minutes, 0);
  if (planned === minutes) return [];
  return [
    error({
      code: 'phase-minutes',
      path: 'plan/phases',
      message: `The phases take ${planned} minutes, but the period has ${minutes}.`,
      hint:
        planned > minutes
          ? `Shorten the phases by ${planned - minutes} minutes.`
          : `Plan the other ${minutes - planned} minutes.`,
    }),
  ];
}

function checkObjectives(lesson: Lesson): Finding[] {
  return lesson.objectives.flatMap((objective, index) => {
    const path = `objectives/${index}`;
    const findings: Finding[] = [];
    if (!lesson.activities.some((activity) => activity.objectiveIds.includes(objective.id))) {
      findings.push(
        error({
          code: 'objective-not-taught',
          path,
          partId: objective.id,
          message: `No activity teaches “${objective.text}”`,
          hint: 'Add the objective to an activity, or remove it.',
        }),
      );
    }
    const assessing = lesson.items.filter((item) => item.objectiveId === objective.id).length;
    if (assessing < ITEMS_PER_OBJECTIVE) {
      findings.push(
        error({
          code: 'objective-not-assessed',
          path,
          partId: objective.id,
          message: `“${objective.text}” is assessed by ${assessing} ${assessing === 1 ? 'question' : 'questions'}; it needs ${ITEMS_PER_OBJECTIVE}.`,
          hint: 'Add a question for this objective.',
        }),
      );
    }
    if (!objective.text.toLowerCase().startsWith(objective.verb.toLowerCase())) {
      findings.push(
        error({
          code: 'objective-verb',
          path,
          partId: objective.id,
          message: `“${objective.text}” does not begin with its verb “${objective.verb}”.`,
          hint: 'Begin the objective with what students do.',
        }),
      );
    }
    return findings;
  });
}

function checkActivitiesArePlanned(lesson: Lesson): Finding[] {
  const planned = new Set(lesson.plan.phases.flatMap((phase) => phase.activityIds));
  return lesson.activities
    .map((activity, index) => ({ activity, index }))
    .filter(({ activity }) => !planned.has(activity.id))
    .map(({ activity, index }) =>
      error({
        code: 'activity-not-planned',
        path: `activities/${index}`,
        partId: activity.id,
        message: `“${activity.title}” has no place in the plan.`,
        hint: 'Add it to a phase.',
      }),
    );
}

/** The exit ticket ends on the hardest case of the lesson: an easy one tells the teacher nothing. */
function checkExitTicket(lesson: Lesson): Finding[] {
  const hardest = Math.max(...lesson.items.map((item) => item.difficulty));
  const ticket = lesson.items.filter((item) => lesson.teacher.exitTicket.itemIds.includes(item.id));
  if (ticket.some((item) => item.difficulty === hardest)) return [];
  return [
    error({
      code: 'exit-ticket-too-easy',
      path: 'teacher/exitTicket',
      message: 'The exit ticket leaves out the hardest case of the lesson.',
      hint: `Add a question of difficulty ${hardest} to the exit ticket.`,
    }),
  ];
}
