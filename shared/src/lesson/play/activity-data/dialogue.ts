/** A talk, taken apart: the client knows who talks, the server what is said. Scenes and choices get ids that tell nothing. */
import { type ActivityOf, isQuestion } from '../../schema/index.ts';
import type { ClientDialogue, ServerChoice, ServerDialogue } from '../activities/index.ts';
import { shuffledByWords } from '../shown-order.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';

type Dialogue = ActivityOf<'dialogue'>;
type Choice = Dialogue['params']['scenes'][number]['choices'][number];

export const dialogue: KindData<Dialogue, ClientDialogue, ServerDialogue> = {
  partNames: NO_NEW_NAMES,
  toData: ({ id, kind, params }, { shown, kept }) => {
    const { character, scenes, startId, hints } = params;
    const names = new Map(scenes.map((scene, index) => [scene.id, `scene-${index + 1}`]));
    const named = (sceneId: string): string => names.get(sceneId) ?? sceneId;
    return {
      client: {
        ...shown,
        kind,
        character: character.name,
        about: character.about,
        questions: scenes.filter(isQuestion).length,
        hintCount: hints.length,
      },
      server: {
        ...kept,
        kind,
        startId: named(startId),
        scenes: scenes.map((scene) => ({
          id: named(scene.id),
          says: scene.says,
          choices: shuffledByWords(scene.choices, ({ text }) => text, `${id} ${scene.id}`).map((choice, index) =>
            toChoice(choice, `choice-${index + 1}`, named),
          ),
        })),
        hints,
      },
    };
  },
};

function toChoice(choice: Choice, id: string, named: (sceneId: string) => string): ServerChoice {
  const { text, worth, reply, misconceptionId, nextId } = choice;
  return {
    id,
    text,
    worth,
    ...(reply === undefined ? {} : { reply }),
    ...(misconceptionId === undefined ? {} : { misconceptionId }),
    ...(nextId === null ? {} : { nextId: named(nextId) }),
  };
}
