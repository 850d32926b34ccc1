/** The unlock graph has no cycle, opens everything, reaches its end, and its XP adds up. */
import type { Finding, Lesson } from '../schema/index.ts';
import { activityXp } from '../schema/index.ts';
import { error, repeated } from './finding.ts';

export function checkProgression(lesson: Lesson): Finding[] {
  return [...checkCoverage(lesson), ...checkReachability(lesson), ...checkXp(lesson)];
}

function checkCoverage({ activities, progression }: Lesson): Finding[] {
  const listed = progression.unlocks.map((unlock) => unlock.activityId);
  const missing = activities.filter((activity) => !listed.includes(activity.id));
  return [
    ...missing.map((activity) =>
      error({
        code: 'activity-without-unlock',
        path: 'progression/unlocks',
        partId: activity.id,
        message: `Nothing says when “${activity.title}” opens.`,
        hint: 'Add it to the unlock graph.',
      }),
    ),
    ...repeated(listed).map((id) =>
      error({
        code: 'duplicate-unlock',
        path: 'progression/unlocks',
        partId: id,
        message: `“${id}” stands twice in the unlock graph.`,
        hint: 'Keep one entry.',
      }),
    ),
  ];
}

/** Opens whatever can be opened until nothing changes: what stays closed lies on a cycle or behind one. */
function checkReachability({ progression, activities }: Lesson): Finding[] {
  const open = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const unlock of progression.unlocks) {
      if (!open.has(unlock.activityId) && unlock.requires.every((id) => open.has(id))) {
        open.add(unlock.activityId);
        grown = true;
      }
    }
  }
  const closed = activities.filter((activity) => !open.has(activity.id));
  const findings = closed.map((activity) =>
    error({
      code: 'never-opens',
      path: 'progression/unlocks',
      partId: activity.id,
      message: `“${activity.title}” can never be opened.`,
      hint: 'Activities wait for each other in a circle; remove one of the requirements.',
    }),
  );
  const leadsToEnd = ancestorsOf(progression.finish, progression.unlocks);
  for (const activity of activities) {
    if (!leadsToEnd.has(activity.id)) {
      findings.push(
        error({
          code: 'does-not-lead-to-end',
          path: 'progression/finish',
          partId: activity.id,
          message: `The lesson can end without “${activity.title}”.`,
          hint: 'Require it on the way, or add it to what finishes the lesson.',
        }),
      );
    }
  }
  return findings;
}

function ancestorsOf(ids: readonly string[], unlocks: Lesson['progression']['unlocks']): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(unlocks.find((unlock) => unlock.activityId === id)?.requires ?? []));
  }
  return found;
}

function checkXp({ progression, activities }: Lesson): Finding[] {
  const findings: Finding[] = [];
  const sum = activities.reduce((total, activity) => total + activityXp(activity), 0);
  if (sum !== progression.totalXp) {
    findings.push(
      error({
        code: 'xp-sum',
        path: 'progression/totalXp',
        message: `The activities give ${sum} XP, but the total says ${progression.totalXp}.`,
        hint: `Set the total to ${sum}.`,
      }),
    );
  }
  const steps = progression.levels.map((level) => level.xp);
  if (
    steps[0] !== 0 ||
    steps.some((xp, index) => index > 0 && xp <= (steps[index - 1] ?? 0)) ||
    (steps.at(-1) ?? 0) > progression.totalXp
  ) {
    findings.push(
      error({
        code: 'levels',
        path: 'progression/levels',
        message: 'The levels do not rise from 0 to at most the total XP.',
        hint: 'Let the first level begin at 0 and each further one higher, the last within the total.',
      }),
    );
  }
  return findings;
}
