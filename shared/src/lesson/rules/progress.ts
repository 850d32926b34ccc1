/**
 * What one student has done in one lesson, as plain data. The functions of `record.ts` are the only ones that change it;
 * everything else reads.
 */
import type { ServerActivity, ServerLesson } from '../play/server-lesson.ts';
import { countOf } from './portable.ts';

export interface StudentProgress {
  xp: number;
  finished: boolean;
  /** Ids, in the order earned. */
  readonly badges: string[];
  /** One for each activity, in the order of the lesson. */
  readonly activities: ActivityProgress[];
}

export interface ActivityProgress {
  readonly activityId: string;
  complete: boolean;
  /** Ids of the stops of a guided exploration that were read. */
  readonly visited: string[];
  /** One for each scored answer: an item of a gate or a stop, an object to sort. */
  readonly answers: AnswerProgress[];
}

export interface AnswerProgress {
  /** Item id, or the id of the object. */
  readonly id: string;
  /** Answers handed in that were right, wrong or incomplete. */
  tries: number;
  right: boolean;
  /** Hints already shown. */
  hints: number;
  /** The explanation was shown before the answer was right. */
  explained: boolean;
  /** Ids of the wrong ideas that her answers showed, in the order first shown. */
  readonly misconceptions: string[];
}

export function newProgress(lesson: ServerLesson): StudentProgress {
  return {
    xp: 0,
    finished: false,
    badges: [],
    activities: lesson.activities.map((activity) => ({
      activityId: activity.id,
      complete: false,
      visited: [],
      answers: scoredAnswerIds(activity).map(newAnswer),
    })),
  };
}

function newAnswer(id: string): AnswerProgress {
  return { id, tries: 0, right: false, hints: 0, explained: false, misconceptions: [] };
}

/** Ids of the scored answers of an activity, in its order. */
export function scoredAnswerIds(activity: ServerActivity): readonly string[] {
  switch (activity.kind) {
    case 'quiz-gate':
      return activity.itemIds;
    case 'collect-and-sort':
      return activity.objects.map((thing) => thing.id);
    case 'guided-exploration': {
      const ids: string[] = [];
      for (const stop of activity.stops) if (stop.itemId !== undefined) ids.push(stop.itemId);
      return ids;
    }
  }
}

export function findActivity(lesson: ServerLesson, activityId: string): ServerActivity | undefined {
  return lesson.activities.find((activity) => activity.id === activityId);
}

export function activityProgress(progress: StudentProgress, activityId: string): ActivityProgress | undefined {
  return progress.activities.find((activity) => activity.activityId === activityId);
}

export function answerProgress(
  progress: StudentProgress,
  activityId: string,
  answerId: string,
): AnswerProgress | undefined {
  return activityProgress(progress, activityId)?.answers.find((answer) => answer.id === answerId);
}

/** How far an activity is: steps done, of how many it takes to complete it. */
export interface Steps {
  readonly done: number;
  readonly needed: number;
}

export function stepsOf(activity: ServerActivity, progress: ActivityProgress): Steps {
  const right = countOf(progress.answers.filter((answer) => answer.right));
  switch (activity.kind) {
    case 'quiz-gate':
      // More right answers than the gate needs are worth XP but are no further steps.
      if (right > activity.needed) return { done: activity.needed, needed: activity.needed };
      return { done: right, needed: activity.needed };
    case 'collect-and-sort':
      return { done: right, needed: countOf(activity.objects) };
    case 'guided-exploration':
      return {
        done: countOf(activity.stops.filter((stop) => isStopDone(stop, progress))),
        needed: countOf(activity.stops),
      };
  }
}

/** A stop is done when it was read and its question, if it has one, was answered right. */
export function isStopDone(
  stop: { readonly id: string; readonly itemId?: string },
  progress: ActivityProgress,
): boolean {
  if (!progress.visited.includes(stop.id)) return false;
  return stop.itemId === undefined || progress.answers.some((answer) => answer.id === stop.itemId && answer.right);
}
