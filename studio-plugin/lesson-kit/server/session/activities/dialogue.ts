/** A talk, scene by scene: what the character says next leaves the server only when the student has come to it. */
import {
  activityProgress,
  asks,
  choiceOf,
  NO_GAINS,
  recordAnswer,
  resumeAt,
  type ServerDialogue,
  type ServerScene,
  sceneOf,
} from '@toolboxai/shared/lesson/rules';
import type { SceneNews } from '../../../common/activity-protocol.ts';
import { ANSWER_REACH } from '../../../common/reach.ts';
import { isNear, notify, type SessionContext, settleChange } from '../context.ts';
import { openPanel } from '../open-panel.ts';
import { idOf } from '../payload.ts';
import type { Student } from '../student.ts';
import { giveTaskHint, hintsSeen } from '../task-hints.ts';
import { asksNothing, type KindHandler } from './kind-handler.ts';

export const dialogue: KindHandler<ServerDialogue> = {
  ...asksNothing,
  use: (context, student, talk, { role }) => {
    if (role !== 'character') return;
    openPanel(context, student, talk, [], undefined, hintsSeen(student, talk));
    tell(context, student, talk, {}, currentScene(student, talk));
  },
  act: (context, student, talk, act) => {
    const near = context.stations
      .ofActivity(talk.id)
      .some(({ id, role }) => role === 'character' && isNear(context, student, id, ANSWER_REACH));
    if (!near) return notify(context, student, 'too-far', talk.id);
    const kind = act.get('type');
    if (kind === 'hint') return giveTaskHint(context, student, talk);
    const sceneId = idOf(act.get('sceneId'));
    const choiceId = idOf(act.get('choiceId'));
    if (kind === 'say' && sceneId !== undefined && choiceId !== undefined) {
      say(context, student, talk, sceneId, choiceId);
    }
  },
};

/** An answer to another scene than the one the talk stands at changes nothing; the client is shown where it stands. */
function say(context: SessionContext, student: Student, talk: ServerDialogue, sceneId: string, choiceId: string): void {
  const scene = currentScene(student, talk);
  const choice = scene === undefined ? undefined : choiceOf(scene, choiceId);
  if (scene === undefined || scene.id !== sceneId || choice === undefined) {
    tell(context, student, talk, {}, scene);
    return;
  }
  const { worth, reply, misconceptionId, nextId } = choice;
  const gains = asks(scene)
    ? recordAnswer(context.lesson, student.progress, talk.id, scene.id, worth === 'right', misconceptionId)
    : NO_GAINS;
  student.talks.set(talk.id, nextId ?? ENDED);
  tell(context, student, talk, { worth, ...(reply === undefined ? {} : { reply }) }, sceneOf(talk, nextId));
  settleChange(context, student, talk.id, gains);
}

/** In place of a scene's id once the talk has ended. */
const ENDED = '';

/** Where the talk stands: where she left it in this server, or behind the last question that she has answered right. */
function currentScene(student: Student, talk: ServerDialogue): ServerScene | undefined {
  const at = student.talks.get(talk.id);
  if (at !== undefined) return sceneOf(talk, at);
  const own = activityProgress(student.progress, talk.id);
  return own === undefined ? undefined : resumeAt(talk, own);
}

function tell(
  context: SessionContext,
  student: Student,
  talk: ServerDialogue,
  said: Pick<SceneNews, 'reply' | 'worth'>,
  scene: ServerScene | undefined,
): void {
  context.ports.send(student.id, {
    kind: 'news',
    activityId: talk.id,
    news: {
      type: 'scene',
      ...said,
      ...(scene === undefined
        ? {}
        : {
            scene: {
              id: scene.id,
              says: scene.says,
              choices: scene.choices.map(({ id, text }) => ({ id, text })),
            },
          }),
    },
  });
}
