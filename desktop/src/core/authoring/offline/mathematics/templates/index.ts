/** All templates, by area. A new template is one file and one line here. */
import type { Template } from '../template-kit/index.ts';
import { equivalentExpressions } from './algebra/equivalent-expressions.ts';
import { evaluateExpression } from './algebra/evaluate-expression.ts';
import { exponentLaws } from './algebra/exponent-laws.ts';
import { pythagoras } from './algebra/pythagoras.ts';
import { slope } from './algebra/slope.ts';
import { solveEquation } from './algebra/solve-equation.ts';
import { solveInequality } from './algebra/solve-inequality.ts';
import { readBarChart } from './data/bar-chart.ts';
import { meanAndMedian } from './data/mean-and-median.ts';
import { addDecimals } from './decimals/add-decimals.ts';
import { compareDecimals } from './decimals/compare-decimals.ts';
import { fractionDecimalPercent } from './decimals/fraction-decimal-percent.ts';
import { multiplyDecimals } from './decimals/multiply-decimals.ts';
import { orderDecimals } from './decimals/order-decimals.ts';
import { addLikeFractions } from './fractions/add-like-fractions.ts';
import { addUnlikeFractions } from './fractions/add-unlike-fractions.ts';
import { compareFractions } from './fractions/compare-fractions.ts';
import { divideFractions } from './fractions/divide-fractions.ts';
import { equivalentFractions } from './fractions/equivalent-fractions.ts';
import { fractionsOnALine } from './fractions/fractions-on-a-line.ts';
import { mixedAndImproper } from './fractions/mixed-and-improper.ts';
import { multiplyFractions } from './fractions/multiply-fractions.ts';
import { orderFractions } from './fractions/order-fractions.ts';
import { selectEquivalents } from './fractions/select-equivalents.ts';
import { shadedFraction } from './fractions/shaded-fraction.ts';
import { subtractLikeFractions } from './fractions/subtract-like-fractions.ts';
import { missingAngle } from './geometry/missing-angle.ts';
import { prismVolume } from './geometry/prism-volume.ts';
import { readCoordinates } from './geometry/read-coordinates.ts';
import { rectangleArea } from './geometry/rectangle-area.ts';
import { rectanglePerimeter } from './geometry/rectangle-perimeter.ts';
import { triangleArea } from './geometry/triangle-area.ts';
import { addIntegers } from './integers/add-integers.ts';
import { multiplyIntegers } from './integers/multiply-integers.ts';
import { orderIntegers } from './integers/order-integers.ts';
import { convertUnits } from './measurement/convert-units.ts';
import { elapsedTime } from './measurement/elapsed-time.ts';
import { makeChange } from './measurement/make-change.ts';
import { equivalentRatios } from './ratios/equivalent-ratios.ts';
import { percentChange } from './ratios/percent-change.ts';
import { percentOf } from './ratios/percent-of.ts';
import { unitRate } from './ratios/unit-rate.ts';
import { addWholeNumbers } from './whole-numbers/add-whole-numbers.ts';
import { commonFactorsAndMultiples } from './whole-numbers/common-factors-and-multiples.ts';
import { compareWholeNumbers } from './whole-numbers/compare-whole-numbers.ts';
import { countObjects } from './whole-numbers/count-objects.ts';
import { divideWholeNumbers } from './whole-numbers/divide-whole-numbers.ts';
import { equalGroups } from './whole-numbers/equal-groups.ts';
import { interpretRemainder } from './whole-numbers/interpret-remainder.ts';
import { joinAndTake } from './whole-numbers/join-and-take.ts';
import { missingAddend } from './whole-numbers/missing-addend.ts';
import { multiplyWholeNumbers } from './whole-numbers/multiply-whole-numbers.ts';
import { orderOfOperations } from './whole-numbers/order-of-operations.ts';
import { placeValue } from './whole-numbers/place-value.ts';
import { roundWholeNumbers } from './whole-numbers/round-whole-numbers.ts';
import { selectFactors } from './whole-numbers/select-factors.ts';
import { subtractWholeNumbers } from './whole-numbers/subtract-whole-numbers.ts';

export const templates: readonly Template[] = [
  addWholeNumbers,
  commonFactorsAndMultiples,
  compareWholeNumbers,
  countObjects,
  divideWholeNumbers,
  equalGroups,
  interpretRemainder,
  joinAndTake,
  missingAddend,
  multiplyWholeNumbers,
  orderOfOperations,
  placeValue,
  roundWholeNumbers,
  selectFactors,
  subtractWholeNumbers,
  addLikeFractions,
  addUnlikeFractions,
  compareFractions,
  divideFractions,
  equivalentFractions,
  fractionsOnALine,
  mixedAndImproper,
  multiplyFractions,
  orderFractions,
  selectEquivalents,
  shadedFraction,
  subtractLikeFractions,
  addDecimals,
  compareDecimals,
  fractionDecimalPercent,
  multiplyDecimals,
  orderDecimals,
  equivalentRatios,
  percentChange,
  percentOf,
  unitRate,
  addIntegers,
  multiplyIntegers,
  orderIntegers,
  equivalentExpressions,
  evaluateExpression,
  exponentLaws,
  pythagoras,
  slope,
  solveEquation,
  solveInequality,
  missingAngle,
  prismVolume,
  readCoordinates,
  rectangleArea,
  rectanglePerimeter,
  triangleArea,
  convertUnits,
  elapsedTime,
  makeChange,
  readBarChart,
  meanAndMedian,
];

const BY_ID: ReadonlyMap<string, Template> = new Map(templates.map((template) => [template.id, template]));

/** @throws Error for an id that no template has, a defect of the topic that names it. */
export function templateById(id: string): Template {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`no template "${id}"`);
  return found;
}
