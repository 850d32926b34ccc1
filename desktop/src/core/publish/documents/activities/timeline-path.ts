/** A timeline on paper: the times with room beside each. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { html } from '../html.ts';
import type { KindOnPaper } from './kind-on-paper.ts';
import { mixed } from './lines.ts';

export const timelinePath: KindOnPaper<ActivityOf<'timeline-path'>> = {
  task: ({ params }) =>
    html`<p class="stem">${params.prompt}</p><p class="bank">${mixed(params.events.map(({ text }) => text)).join(' · ')}</p><ul class="options">${params.events.map(({ when }) => html`<li><b>${when}</b> <span class="blank long"></span></li>`)}</ul>`,
  answers: ({ params }) => params.events.map(({ when, text }) => `${when}: ${text}`),
};
