/**
 * What happened to a student's progress, found by comparing it with how it was: so every activity of every kind is reported
 * without knowing of it. Answers handed in between two looks are one event with the number of tries.
 */
import type {
  ActivityProgress,
  AnswerProgress,
  Happening,
  ReportedState,
  StudentProgress,
} from '@toolboxai/shared/lesson/rules';

/** In the order: what was done, what it completed, what it earned. */
export function happeningsBetween(before: StudentProgress, after: StudentProgress): readonly Happening[] {
  const happenings: Happening[] = [];
  for (const activity of after.activities) {
    const earlier = before.activities.find(({ activityId }) => activityId === activity.activityId);
    addActivity(happenings, earlier, activity);
  }
  for (const badgeId of after.badges) if (!before.badges.includes(badgeId)) happenings.push({ kind: 'badge', badgeId });
  if (after.finished && !before.finished) happenings.push({ kind: 'finish' });
  return happenings;
}

function addActivity(into: Happening[], before: ActivityProgress | undefined, after: ActivityProgress): void {
  const { activityId } = after;
  for (const part of after.visited) {
    if (before?.visited.includes(part) !== true) into.push({ kind: 'visit', activityId, part });
  }
  for (const answer of after.answers) {
    const earlier = before?.answers.find(({ id }) => id === answer.id);
    addAnswer(into, activityId, earlier, answer);
  }
  if (after.complete && before?.complete !== true) into.push({ kind: 'complete', activityId });
}

function addAnswer(
  into: Happening[],
  activityId: string,
  before: AnswerProgress | undefined,
  after: AnswerProgress,
): void {
  const answerId = after.id;
  if (after.hints > (before?.hints ?? 0)) into.push({ kind: 'hint', activityId, answerId, hints: after.hints });
  if (after.tries > (before?.tries ?? 0)) {
    const { right, tries } = after;
    const misconceptions = after.misconceptions.filter((idea) => before?.misconceptions.includes(idea) !== true);
    into.push({ kind: 'answer', activityId, answerId, right, tries, misconceptions });
  }
  if (after.explained && before?.explained !== true) into.push({ kind: 'explained', activityId, answerId });
}

/** Where a student stands, without what she has not begun. A copy. */
export function stateOf(progress: StudentProgress): ReportedState {
  return {
    xp: progress.xp,
    finished: progress.finished,
    badges: [...progress.badges],
    activities: progress.activities.filter(isBegun).map(({ activityId, complete, visited, answers }) => ({
      activityId,
      complete,
      visited: [...visited],
      answers: answers.filter(isTouched).map(copyAnswer),
    })),
  };
}

export function copyProgress(progress: StudentProgress): StudentProgress {
  return {
    xp: progress.xp,
    finished: progress.finished,
    badges: [...progress.badges],
    activities: progress.activities.map((activity) => ({
      activityId: activity.activityId,
      complete: activity.complete,
      visited: [...activity.visited],
      answers: activity.answers.map(copyAnswer),
    })),
  };
}

export function isAnythingBegun(progress: StudentProgress): boolean {
  return progress.activities.some(isBegun);
}

function isBegun({ complete, visited, answers }: ActivityProgress): boolean {
  return complete || !visited.isEmpty() || answers.some(isTouched);
}

function isTouched({ tries, hints }: AnswerProgress): boolean {
  return tries > 0 || hints > 0;
}

function copyAnswer({ id, tries, right, hints, explained, misconceptions }: AnswerProgress): AnswerProgress {
  return { id, tries, right, hints, explained, misconceptions: [...misconceptions] };
}
