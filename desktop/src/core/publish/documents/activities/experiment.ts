/** An experiment on paper: a table for trials. The results are read to students by who has the place open, or measured in class. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { outcomeOf, outcomeText } from '@toolboxai/shared/lesson/rules';
import { html } from '../html.ts';
import type { KindOnPaper } from './kind-on-paper.ts';

type Experiment = ActivityOf<'experiment'>;

/** More trials than a fair test needs, so that a slip leaves room. */
const SPARE_ROWS = 2;

export const experiment: KindOnPaper<Experiment> = {
  task: ({ params }) => {
    const { question, variables, outcome, levelsNeeded } = params;
    return html`<p class="stem">${question}</p><p class="how">Change one thing at a time. Write what you expect before each trial.</p><ul>${variables.map(({ name, levels, unit }) => html`<li>${name}: ${levels.join(', ')}${unit === null ? '' : ` ${unit}`}</li>`)}</ul><table><thead><tr>${variables.map(({ name }) => html`<th scope="col">${name}</th>`)}<th scope="col">I expect</th><th scope="col">${outcome.name}</th></tr></thead><tbody>${Array.from(
      { length: levelsNeeded + SPARE_ROWS },
      () => html`<tr>${variables.map(() => html`<td> </td>`)}<td></td><td></td></tr>`,
    )}</tbody></table>`;
  },
  /** A fair series: every level of the tested variable, the others as they stand at first. */
  answers: ({ params }) => {
    const { variables, testedId, outcome, model } = params;
    const place = variables.findIndex(({ id }) => id === testedId);
    const tested = variables[place];
    const own = {
      ...model,
      curves: variables.map(({ curve }) => curve),
      least: outcome.least,
      most: outcome.most,
      decimals: outcome.decimals,
    };
    const values = variables.map(({ levels }) => levels);
    const unit = outcome.unit === null ? '' : ` ${outcome.unit}`;
    return (tested?.levels ?? []).map((level, index) => {
      const levels = variables.map(({ start }, variable) => (variable === place ? index : start));
      const result = outcomeOf(own, values, levels);
      return `${tested?.name ?? ''} ${level}: ${result === undefined ? '' : outcomeText(result, outcome.decimals)}${unit}`;
    });
  },
};
