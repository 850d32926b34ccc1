/** A sequence on paper: number the steps. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { html } from '../html.ts';
import type { KindOnPaper } from './kind-on-paper.ts';
import { boxedLines, mixed } from './lines.ts';

export const sequenceBuilder: KindOnPaper<ActivityOf<'sequence-builder'>> = {
  task: ({ params }) =>
    html`<p class="stem">${params.prompt}</p><p class="how">Number them: ${params.direction}.</p>${boxedLines(mixed(params.steps.map(({ text }) => text)))}`,
  answers: ({ params }) => params.steps.map(({ text }, index) => `${index + 1}. ${text}`),
};
