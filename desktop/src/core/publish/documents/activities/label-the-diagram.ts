/** A diagram on paper: the picture with numbers, a line for each, and the labels to choose from. */
import { type ActivityOf, figureSvg } from '@toolboxai/shared/lesson';
import { Html, html } from '../html.ts';
import type { KindOnPaper } from './kind-on-paper.ts';
import { mixed } from './lines.ts';

export const labelTheDiagram: KindOnPaper<ActivityOf<'label-the-diagram'>> = {
  task: ({ params }) => {
    const marks = params.targets.map(({ x, y }, index) => ({ x, y, text: String(index + 1) }));
    return html`<p class="stem">${params.prompt}</p><div class="figure">${new Html(figureSvg(params.figure, marks))}</div><ol class="labels">${params.targets.map(({ description }) => html`<li><span class="blank"></span> <small>${description}</small></li>`)}</ol><p class="bank">Labels: ${mixed(params.labels.map(({ text }) => text)).join(' · ')}</p>`;
  },
  answers: ({ params }) =>
    params.targets.map(
      ({ id }, index) => `${index + 1}. ${params.labels.find(({ targetId }) => targetId === id)?.text ?? ''}`,
    ),
};
