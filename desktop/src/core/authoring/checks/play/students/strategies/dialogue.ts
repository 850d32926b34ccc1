/** Talks with the character to the end; who says something wrong hears why, and is led back to the question. */
import type { Activity } from '@toolboxai/shared/lesson';
import {
  activityProgress,
  answerProgress,
  asks,
  resumeAt,
  type ServerDialogue,
  type ServerScene,
  sceneOf,
} from '@toolboxai/shared/lesson/rules';
import type { Play } from '../playing.ts';
import type { Student } from '../student.ts';
import { takeTaskHint } from './placing.ts';
import type { ActivityStrategy } from './strategy.ts';

export const playDialogue: ActivityStrategy<'dialogue'> = function* (student, activity) {
  const talk = student.book.data.server.activities.find(({ id }) => id === activity.id);
  const own = activityProgress(student.progress, activity.id);
  const [character] = student.book.stations(activity.id, 'character');
  if (talk?.kind !== 'dialogue' || own === undefined || character === undefined) {
    throw student.stuck('station-missing', { params: { station: activity.params.character.name } });
  }
  yield* student.use(character);
  for (let scene = resumeAt(talk, own); scene !== undefined; ) {
    scene = yield* answerScene(student, activity, talk, scene);
  }
  yield* student.press('Close');
};

function* answerScene(
  student: Student,
  activity: Activity,
  talk: ServerDialogue,
  scene: ServerScene,
): Play<ServerScene | undefined> {
  if (student.attentive && !(yield* student.sees(scene.says))) {
    student.fail('button-missing', { partId: scene.id, params: { button: scene.says, detail: 'nobody says it' } });
  }
  yield* student.read([scene.says, ...scene.choices.map(({ text }) => text)].join(' '));
  yield* student.think();
  const choice = chosenIn(student, activity, scene);
  yield* student.press(choice.id);
  if (asks(scene)) {
    const right = choice.worth === 'right';
    student.bookAnswer(activity.id, scene.id, scene.id, right, right ? undefined : choice.misconceptionId);
    if (!right && choice.reply !== undefined && !(yield* student.sees(choice.reply))) {
      student.fail('feedback-missing', {
        partId: scene.id,
        params: { question: scene.says, answer: choice.text, expected: choice.reply },
      });
    }
    if (!right && student.mind.asksForHints) yield* takeTaskHint(student, activity, talk.hints);
  }
  if (choice.reply !== undefined) yield* student.read(choice.reply);
  return sceneOf(talk, choice.nextId);
}

function chosenIn({ mind, progress }: Student, { id }: Activity, scene: ServerScene): ServerScene['choices'][number] {
  const [first] = scene.choices;
  const right = scene.choices.find(({ worth }) => worth === 'right') ?? first;
  if (right === undefined) throw new RangeError(`The scene ${scene.id} has no choices.`);
  if (!asks(scene)) return right;
  const wrong = scene.choices
    .filter(({ worth }) => worth === 'wrong')
    .map((value) => ({
      value,
      ...(value.misconceptionId === undefined ? {} : { misconceptionId: value.misconceptionId }),
    }));
  return mind.choose({ right, wrong, attempt: (answerProgress(progress, id, scene.id)?.tries ?? 0) + 1 });
}
