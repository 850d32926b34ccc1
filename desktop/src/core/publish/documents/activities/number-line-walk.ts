/** A number line on paper: the line to mark, and the numbers to find on it. */
import { type ActivityOf, figureSvg, lineFigure } from '@toolboxai/shared/lesson';
import { Html, html } from '../html.ts';
import type { KindOnPaper } from './kind-on-paper.ts';
import { LETTERS } from './lines.ts';

export const numberLineWalk: KindOnPaper<ActivityOf<'number-line-walk'>> = {
  task: ({ params }) =>
    html`<p class="how">Mark each number on the line and write its letter there.</p><div class="figure">${new Html(figureSvg(lineFigure(params.line)))}</div><ul class="options">${params.targets.map(({ prompt }, index) => html`<li><b>${LETTERS[index] ?? ''}</b> ${prompt}</li>`)}</ul>`,
  answers: ({ params }) =>
    params.targets.map(({ prompt, value, explanation }, index) => {
      const unit = params.line.unit === null ? '' : ` ${params.line.unit}`;
      return `${LETTERS[index] ?? ''}: ${prompt} ${value}${unit}. ${explanation}`;
    }),
};
