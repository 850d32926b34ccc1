/** A talk on paper: each question with its answers to choose from. */
import { type ActivityOf, isQuestion } from '@toolboxai/shared/lesson';
import { html } from '../html.ts';
import type { KindOnPaper } from './kind-on-paper.ts';
import { LETTERS, mixed } from './lines.ts';

type Scene = ActivityOf<'dialogue'>['params']['scenes'][number];

export const dialogue: KindOnPaper<ActivityOf<'dialogue'>> = {
  task: ({ params }) =>
    html`<p class="stem">${params.character.name}. ${params.character.about}</p>${params.scenes
      .filter(isQuestion)
      .map(
        (scene) =>
          html`<p>“${scene.says}”</p><ul class="options">${answersOf(scene).map((text, index) => html`<li><span class="box"></span> <b>${LETTERS[index] ?? ''}</b> ${text}</li>`)}</ul>`,
      )}`,
  answers: ({ params }) =>
    params.scenes.filter(isQuestion).map((scene) => {
      const right = scene.choices.filter(({ worth }) => worth === 'right').map(({ text }) => text);
      return `“${scene.says}” ${right.join(' / ')}`;
    }),
};

function answersOf({ choices }: Scene): readonly string[] {
  return mixed(choices.map(({ text }) => text));
}
