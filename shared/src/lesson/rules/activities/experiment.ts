/** A fair test is one step, the conclusion from it the other. Trials are kept among what was visited. */
import type { ServerExperiment } from '../../play/activities/index.ts';
import { trialMark } from '../experiment.ts';
import { countRight } from './count-right.ts';
import { type KindRules, placesNothing } from './kind-rules.ts';

/** The scored answer of a fair test. */
export const FAIR_TEST = 'fair-test';

export const experiment: KindRules<ServerExperiment> = {
  scoredIds: (own) => [FAIR_TEST, own.conclusionId],
  visitIds: (own) => trialMarks(own.values),
  placed: placesNothing,
  stepsOf: (_, progress) => ({ done: countRight(progress), needed: 2 }),
};

/** A mark for every choice of levels. */
function trialMarks(values: ServerExperiment['values']): readonly string[] {
  let choices: (readonly number[])[] = [[]];
  for (const levels of values) {
    const longer: (readonly number[])[] = [];
    for (const choice of choices) {
      levels.forEach((_, level) => {
        longer.push([...choice, level]);
      });
    }
    choices = longer;
  }
  return choices.map((choice) => trialMark(choice));
}
