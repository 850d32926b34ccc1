/** Matching on paper: a letter for each match. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { html } from '../html.ts';
import type { KindOnPaper } from './kind-on-paper.ts';
import { boxedLines, LETTERS, mixed } from './lines.ts';

export const matchingBridge: KindOnPaper<ActivityOf<'matching-bridge'>> = {
  task: ({ params }) =>
    html`<p class="stem">${params.prompt}</p><p class="how">Write the letter of the match.</p><div class="pairs">${boxedLines(params.pairs.map(({ left }) => left))}<ul class="options">${endsOf(params).map((end, index) => html`<li><b>${LETTERS[index] ?? ''}</b> ${end}</li>`)}</ul></div>`,
  answers: ({ params }) =>
    params.pairs.map(({ left, right }) => `${left}: ${LETTERS[endsOf(params).indexOf(right)] ?? ''} (${right})`),
};

function endsOf({ pairs, extras }: ActivityOf<'matching-bridge'>['params']): readonly string[] {
  return mixed([...pairs.map(({ right }) => right), ...extras.map(({ text }) => text)]);
}
