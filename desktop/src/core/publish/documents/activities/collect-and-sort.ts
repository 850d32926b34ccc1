/** Sorting on paper: the bins as a table to write into. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { html } from '../html.ts';
import type { KindOnPaper } from './kind-on-paper.ts';
import { mixed } from './lines.ts';

export const collectAndSort: KindOnPaper<ActivityOf<'collect-and-sort'>> = {
  task: ({ params }) =>
    html`<p class="stem">${params.prompt}</p><p class="bank">${mixed(params.objects.map(({ label }) => label)).join(' · ')}</p><table><thead><tr>${params.categories.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody><tr>${params.categories.map(() => html`<td><div class="room"></div></td>`)}</tr></tbody></table>`,
  answers: ({ params }) =>
    params.categories.map(({ id, label }) => {
      const own = params.objects.filter(({ categoryId }) => categoryId === id);
      return `${label}: ${own.map((object) => object.label).join(', ')}`;
    }),
};
