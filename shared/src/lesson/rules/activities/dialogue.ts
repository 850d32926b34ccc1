/**
 * A talk. Every question in it is one answer, and every way to the end leads through all of them in one order; so where a
 * student stands follows from the questions that she has answered right.
 */
import type { ServerChoice, ServerDialogue, ServerScene } from '../../play/activities/index.ts';
import { countOf } from '../portable.ts';
import type { ActivityProgress } from '../progress.ts';
import { countRight } from './count-right.ts';
import { hintIds } from './hint-ids.ts';
import { type KindRules, placesNothing } from './kind-rules.ts';

export const dialogue: KindRules<ServerDialogue> = {
  scoredIds: (talk) => questions(talk).map((scene) => scene.id),
  visitIds: (talk) => hintIds(talk.hints),
  placed: placesNothing,
  stepsOf: (talk, progress) => ({ done: countRight(progress), needed: countOf(questions(talk)) }),
};

export function sceneOf(talk: ServerDialogue, sceneId: string | undefined): ServerScene | undefined {
  return talk.scenes.find((scene) => scene.id === sceneId);
}

/** Whether the scene is a question: one of its choices is right. */
export function asks(scene: ServerScene): boolean {
  return scene.choices.some((choice) => choice.worth === 'right');
}

/**
 * The scene at which the talk goes on for who comes back: what follows the last question that she has answered right, or
 * the beginning; undefined when nothing follows it.
 */
export function resumeAt(talk: ServerDialogue, progress: ActivityProgress): ServerScene | undefined {
  let at: string | undefined = talk.startId;
  // Each round leaves one answered question behind, so there are no more rounds than scenes.
  for (const _ of talk.scenes) {
    const answered = nextAnswered(talk, at, progress);
    if (answered === undefined) break;
    at = answered.choices.find((choice) => choice.worth === 'right')?.nextId;
  }
  return sceneOf(talk, at);
}

/** The question that comes next on every way from a scene, when it is answered right already. */
function nextAnswered(
  talk: ServerDialogue,
  from: string | undefined,
  progress: ActivityProgress,
): ServerScene | undefined {
  const heard: string[] = [];
  const waiting: string[] = [];
  if (from !== undefined) waiting.push(from);
  for (const _ of talk.scenes) {
    const id = waiting.pop();
    const scene = sceneOf(talk, id);
    if (id === undefined || scene === undefined) return undefined;
    if (asks(scene)) {
      return progress.answers.some((answer) => answer.id === id && answer.right) ? scene : undefined;
    }
    heard.push(id);
    for (const choice of scene.choices) {
      const { nextId } = choice;
      if (nextId !== undefined && !heard.includes(nextId) && !waiting.includes(nextId)) waiting.push(nextId);
    }
  }
  return undefined;
}

export function choiceOf(scene: ServerScene, choiceId: string): ServerChoice | undefined {
  return scene.choices.find((choice) => choice.id === choiceId);
}

function questions(talk: ServerDialogue): readonly ServerScene[] {
  return talk.scenes.filter(asks);
}
