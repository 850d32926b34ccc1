/**
 * What one student has done in one lesson, as plain data. The functions of `record.ts` are the only ones that change it;
 * everything else reads.
 */
import type { ServerActivity, ServerLesson } from '../play/server-lesson.ts';
import { scoredAnswerIds } from './activities/index.ts';

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
