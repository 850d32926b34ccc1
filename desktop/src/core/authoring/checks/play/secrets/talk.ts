/**
 * What a character says. It is told scene by scene: a scene's words are due to who has come to it, and an answer to a wrong
 * choice to who has made one there.
 */
import {
  activityProgress,
  asks,
  type ServerDialogue,
  type StudentProgress,
  sceneOf,
} from '@toolboxai/shared/lesson/rules';
import type { SecretUse } from './secrets.ts';

export interface TalkWords {
  readonly words: string;
  readonly use: SecretUse;
}

export function talkWords(talk: ServerDialogue): readonly TalkWords[] {
  const told = (kind: SecretUse['kind'], sceneId: string, words: string): TalkWords => ({
    words,
    use: { kind, activityId: talk.id, answerId: sceneId },
  });
  return talk.scenes.flatMap(({ id, says, choices }) => [
    told('talk', id, says),
    ...choices.flatMap(({ text, reply, worth }) => [
      told('talk', id, text),
      ...(reply === undefined ? [] : [told(worth === 'wrong' ? 'feedback' : 'talk', id, reply)]),
    ]),
  ]);
}

/** The talk without its words: what is left are ids and what they are worth. */
export function withoutWords(talk: ServerDialogue): object {
  return {
    id: talk.id,
    hints: talk.hints,
    scenes: talk.scenes.map((scene) => ({
      id: scene.id,
      choices: scene.choices.map(({ id, worth, nextId }) => ({
        id,
        worth,
        ...(nextId === undefined ? {} : { nextId }),
      })),
    })),
  };
}

/** Whether a student can have come to the scene: every question on the way is answered right, or leads there by mistake. */
export function isSceneDue(talk: ServerDialogue, progress: StudentProgress, sceneId: string): boolean {
  const answers = activityProgress(progress, talk.id)?.answers ?? [];
  const reached = new Set<string>();
  const open = [talk.startId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const scene = sceneOf(talk, id);
    if (scene === undefined || reached.has(id)) continue;
    reached.add(id);
    const answered = !asks(scene) || answers.some((answer) => answer.id === id && answer.right);
    for (const { worth, nextId } of scene.choices) {
      if (nextId !== undefined && (answered || worth === 'wrong')) open.push(nextId);
    }
  }
  return reached.has(sceneId);
}
