/** All mathematics topics. A new topic is one file and one line here. */
import type { MathematicsTopic } from '../topic-kit/index.ts';
import { addLikeFractionsTopic } from './add-like-fractions.ts';
import { integersOrderAndAddTopic } from './integers-order-and-add.ts';
import { multiplyingIntegersTopic } from './multiplying-integers.ts';
import { percentChangeTopic } from './percent-change.ts';
import { percentOfAnAmountTopic } from './percent-of-an-amount.ts';
import { ratiosAndRatesTopic } from './ratios-and-rates.ts';

export const mathematicsTopics: readonly MathematicsTopic[] = [
  addLikeFractionsTopic,
  ratiosAndRatesTopic,
  percentOfAnAmountTopic,
  percentChangeTopic,
  integersOrderAndAddTopic,
  multiplyingIntegersTopic,
];
