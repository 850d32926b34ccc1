/** Solving inequalities, with a negative factor too, grades 7 and 8 (home grade 7). */
import { wholeText } from '../../items/index.ts';
import { numberLine } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { BOUNDARY, INEQUALITY, INVERSE_OPERATION, SOLUTION, SOLUTION_SET } from '../vocabulary/algebra.ts';

export const solvingInequalitiesTopic = defineTopic({
  id: 'solving-inequalities',
  name: 'Solving inequalities',
  title: 'More than one answer: solving inequalities',
  aliases: [
    'inequalities',
    'inequality',
    'solving inequalities',
    'solve inequalities',
    'linear inequalities',
    'one-step inequalities',
    'two-step inequalities',
    'greater than and less than with variables',
    'flipping the inequality sign',
  ],
  grades: { from: 7, to: 8 },
  objectives: [
    {
      id: 'solve',
      verb: 'Solve',
      text: 'Solve inequalities in one or two steps and name all the numbers that fit.',
      bloom: 'apply',
      standardCodes: ['7.EE.B.4.b'],
      questions: [{ template: 'solve-inequality', formats: ['choice'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong solution of an inequality and tell which step went wrong.',
      bloom: 'analyze',
      standardCodes: ['7.EE.B.4.b'],
      questions: [{ template: 'solve-inequality', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: ['inequality-flip-wrong', 'inequality-boundary', 'equation-one-step-only', 'equation-same-operation'],
  words: [INEQUALITY, SOLUTION, SOLUTION_SET, BOUNDARY, INVERSE_OPERATION],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Frost Alarm',
      below: `In the evening it is ten degrees outside the greenhouse, and the air is getting colder by two degrees every hour. Sofia wants to know when it will be below zero, because then her young plants need a warm cover.

After x hours the temperature is 10 − 2x degrees, so she has to solve the inequality 10 − 2x < 0. An equation often has only one solution, but here many numbers fit. After six hours it is −2 degrees, and after seven hours it is −4 degrees, and both are below zero.

After exactly five hours the temperature is zero. This number is the boundary, and it does not fit, because zero is not below zero. All numbers greater than five belong to the solution set, and we write x > 5.

Something here is surprising. The question asked for "less than," but the answer says "greater than." When more hours pass, the temperature becomes lower. A negative number in front of x turns the order around, so the sign must be turned around as well.`,
      on: `In the evening the temperature outside the greenhouse is ten degrees, and it is falling by two degrees every hour. Sofia has to know when it will be below zero, because her young plants will then need a warm cover.

After x hours the temperature is 10 − 2x degrees, so she writes down the inequality 10 − 2x < 0. While an equation like this has a single solution, many numbers make the inequality true: after six hours the temperature is −2 degrees, after seven hours it is −4 degrees, and both are below zero.

After exactly five hours the temperature is zero. This boundary does not belong to the solution set, because zero is not less than zero. Every number greater than five fits, and Sofia writes x > 5.

Her brother is puzzled that the question contained "less than" while the answer contains "greater than." Sofia explains that more hours mean a lower temperature. Multiplying or dividing both sides by a negative number reverses the order of all numbers, and therefore the inequality sign has to be reversed as well.`,
      above: `In the evening the temperature outside the greenhouse is ten degrees, and it is decreasing by two degrees every hour. Sofia is responsible for the young plants, which must be protected as soon as the temperature falls below zero.

Since the temperature after x hours is 10 − 2x degrees, she formulates the inequality 10 − 2x < 0. Whereas a corresponding equation has a single solution, this inequality is satisfied by many numbers: after six hours the temperature is −2 degrees, after seven hours it is −4 degrees, and both values are below zero.

After exactly five hours the temperature is zero. This boundary is not included in the solution set, because zero is not less than zero. Every number greater than five satisfies the inequality, and so the solution is described completely by x > 5.

Her brother considers it suspicious that the question contains "less than" whereas the answer contains "greater than." Sofia explains that additional hours produce a lower temperature. Multiplying or dividing both sides by a negative number reverses the order of all numbers, just as 2 < 3 becomes −2 > −3, and consequently the inequality sign must be reversed.`,
    },
  ],
  ideas: [
    {
      id: 'a-whole-stretch',
      title: 'A whole stretch of numbers',
      objectiveId: 'solve',
      text: 'x > 3 is true for 4, for 3 1/2, for 100 and for many more. On a number line the solutions begin just right of 3. Is 3 itself a solution? For x > 3 it is not. For x ≥ 3 it is. Always test the boundary.',
      wordIds: ['inequality', 'solution', 'solution-set', 'boundary'],
      figure: numberLine(
        { steps: 10, labels: { 0: '0', 3: '3', 10: '10' }, points: [{ step: 3, letter: 'B' }] },
        'A number line from 0 to 10. Point B stands at 3, the boundary.',
      ),
    },
    {
      id: 'undo-like-an-equation',
      title: 'Undo step by step',
      objectiveId: 'solve',
      text: 'Take 2x + 5 ≤ 17. As in an equation, undo the adding first: 2x ≤ 12. Then divide by 2, which is positive, so the sign stays: x ≤ 6. Test one number that should fit, such as 0: 0 + 5 is 5, and 5 ≤ 17 is true.',
      wordIds: ['inverse-operation'],
    },
    {
      id: 'the-order-turns',
      title: 'When the order turns around',
      objectiveId: 'trace',
      text: '1 is less than 4. Multiply both by −1: −1 and −4. Now the first one is greater! On the number line everything has changed sides. So −3x < 12 becomes x > −4 when you divide by −3. Subtracting a number does not turn the order. Only a negative factor or divisor does.',
      wordIds: ['inequality'],
      figure: numberLine(
        {
          steps: 10,
          labels: { 1: '−4', 4: '−1', 5: '0', 6: '1', 9: '4' },
        },
        'A number line with −4, −1, 0, 1 and 4: 1 is left of 4, but −1 is right of −4.',
      ),
    },
  ],
  examples: [
    {
      title: 'Worked example: one step',
      objectiveId: 'solve',
      template: 'solve-inequality',
      difficulty: 2,
      wordIds: ['solution-set'],
    },
    {
      title: 'Worked example: two steps',
      objectiveId: 'solve',
      template: 'solve-inequality',
      difficulty: 3,
      wordIds: ['inverse-operation'],
    },
    {
      title: 'Worked example: a negative factor',
      objectiveId: 'solve',
      template: 'solve-inequality',
      difficulty: 4,
      wordIds: ['inequality'],
    },
  ],
  sorting: {
    prompt: 'Is the inequality true or false for x = 4?',
    instructions: 'Pick up an inequality. Put 4 in for x, look closely at the sign, then carry it to its bin.',
    objectiveId: 'trace',
    bloom: 'analyze',
    categories: [
      { id: 'true', label: 'True for x = 4' },
      { id: 'false', label: 'False for x = 4' },
    ],
    draw(random) {
      const a = random.pick([-4, -3, -2, 2, 3, 5]);
      const b = random.int(1, 12);
      const left = 4 * a + b;
      const right = left + random.pick([-3, -1, 0, 0, 1, 3]);
      const sign = random.pick(['<', '>', '≤', '≥'] as const);
      const holds = { '<': left < right, '>': left > right, '≤': left <= right, '≥': left >= right }[sign];
      return {
        label: `${wholeText(a)}x + ${b} ${sign} ${wholeText(right)}`,
        categoryId: holds ? 'true' : 'false',
        feedback: `With x = 4 the left side is ${wholeText(4 * a)} + ${b}. Compare that with ${wholeText(right)}.`,
        ...(left === right ? { misconception: 'inequality-boundary' } : {}),
      };
    },
  },
  teacher: {
    bigIdea:
      'An inequality asks for all numbers that fit. Steps keep the order, except that a negative factor or divisor turns it around.',
    prerequisites: ['Solve one- and two-step equations.', 'Order integers.', 'Multiply and divide integers.'],
    discussionQuestions: [
      'Why does x > 5 have no smallest solution?',
      'Why does subtracting 7 from both sides not turn the sign, but multiplying by −7 does?',
      'In a story about buses, may the answer be 4 1/2? What do you say instead?',
    ],
    lookFors: [
      'Students test a number on each side of the boundary and the boundary itself.',
      'Students say why the sign turns, not only that it does.',
      'Students read a solution aloud in words: "all numbers greater than 5".',
    ],
    warmUp: {
      teacherDoes:
        'Write 2 < 6 on the board. Ask what happens to the sign when both sides grow by 3, are doubled, and are multiplied by −1.',
      studentsDo: 'Predict alone, check with a number line, and agree with a partner on which step changed the order.',
    },
    instruction: {
      teacherDoes:
        'Solve one inequality beside the equation with the same numbers. Mark the boundary, test both sides, then shade. Repeat with a negative factor and let the test show that the sign must turn.',
      studentsDo: 'Solve two inequalities, mark the solutions on a number line, and test three numbers.',
    },
    differentiation: {
      below: 'Let students find the boundary from the equation first and choose the side by testing a number.',
      above: 'Ask for a story that leads to 50 − 3x ≥ 20 and for the meaning of its solutions.',
      languageLearners:
        'Make a card with the four signs and their phrases: less than, at most, at least, greater than.',
    },
  },
  themes: ['arctic', 'laboratory', 'workshop'],
});
