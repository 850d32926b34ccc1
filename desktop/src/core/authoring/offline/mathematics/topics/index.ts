/** All mathematics topics: numbers and operations by grade, then the other areas. A new topic is one file and one line here. */
import type { MathematicsTopic } from '../topic-kit/index.ts';
import { addLikeFractionsTopic } from './add-like-fractions.ts';
import { addUnlikeFractionsTopic } from './add-unlike-fractions.ts';
import { addingAndSubtracting } from './adding-and-subtracting.ts';
import { angleRelationshipsTopic } from './angle-relationships.ts';
import { areaAndPerimeterTopic } from './area-and-perimeter.ts';
import { areaOfTrianglesTopic } from './area-of-triangles.ts';
import { barChartsTopic } from './bar-charts.ts';
import { convertingUnitsTopic } from './converting-units.ts';
import { coordinatePlaneTopic } from './coordinate-plane.ts';
import { countingTo20 } from './counting-to-20.ts';
import { decimalOperations } from './decimal-operations.ts';
import { decimals } from './decimals.ts';
import { divisionWithRemainders } from './division-with-remainders.ts';
import { elapsedTimeTopic } from './elapsed-time.ts';
import { equivalentFractionsTopic } from './equivalent-fractions.ts';
import { exponentLawsTopic } from './exponent-laws.ts';
import { expressionsTopic } from './expressions.ts';
import { factorsAndMultiples } from './factors-and-multiples.ts';
import { fractionsAsNumbers } from './fractions-as-numbers.ts';
import { integersOrderAndAddTopic } from './integers-order-and-add.ts';
import { makingChangeTopic } from './making-change.ts';
import { meanAndMedianTopic } from './mean-and-median.ts';
import { missingAnglesTopic } from './missing-angles.ts';
import { multiplicationAndDivision } from './multiplication-and-division.ts';
import { multiplyAndDivideFractions } from './multiply-and-divide-fractions.ts';
import { multiplyingIntegersTopic } from './multiplying-integers.ts';
import { orderOfOperationsTopic } from './order-of-operations.ts';
import { percentChangeTopic } from './percent-change.ts';
import { percentOfAnAmountTopic } from './percent-of-an-amount.ts';
import { placeValueTopic } from './place-value.ts';
import { pythagoreanTheoremTopic } from './pythagorean-theorem.ts';
import { ratiosAndRatesTopic } from './ratios-and-rates.ts';
import { rounding } from './rounding.ts';
import { slopeOfALineTopic } from './slope-of-a-line.ts';
import { solvingEquationsTopic } from './solving-equations.ts';
import { solvingInequalitiesTopic } from './solving-inequalities.ts';
import { unknownNumbersWithin20 } from './unknown-numbers-within-20.ts';
import { volumeOfBoxesTopic } from './volume-of-boxes.ts';

export const mathematicsTopics: readonly MathematicsTopic[] = [
  countingTo20,
  unknownNumbersWithin20,
  placeValueTopic,
  rounding,
  addingAndSubtracting,
  multiplicationAndDivision,
  divisionWithRemainders,
  factorsAndMultiples,
  orderOfOperationsTopic,
  fractionsAsNumbers,
  equivalentFractionsTopic,
  addLikeFractionsTopic,
  addUnlikeFractionsTopic,
  multiplyAndDivideFractions,
  decimals,
  decimalOperations,
  integersOrderAndAddTopic,
  multiplyingIntegersTopic,
  percentChangeTopic,
  percentOfAnAmountTopic,
  ratiosAndRatesTopic,
  expressionsTopic,
  solvingEquationsTopic,
  solvingInequalitiesTopic,
  exponentLawsTopic,
  pythagoreanTheoremTopic,
  slopeOfALineTopic,
  areaAndPerimeterTopic,
  areaOfTrianglesTopic,
  volumeOfBoxesTopic,
  missingAnglesTopic,
  angleRelationshipsTopic,
  coordinatePlaneTopic,
  convertingUnitsTopic,
  elapsedTimeTopic,
  makingChangeTopic,
  barChartsTopic,
  meanAndMedianTopic,
];
