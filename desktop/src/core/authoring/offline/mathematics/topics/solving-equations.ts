/** One- and two-step equations and what follows them, grades 6 to 8. */
import { wholeText } from '../../items/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { EQUATION, EXPRESSION, INVERSE_OPERATION, SOLUTION, VARIABLE } from '../vocabulary/algebra.ts';

export const solvingEquationsTopic = defineTopic({
  id: 'solving-equations',
  name: 'Solving equations',
  title: 'Keeping the balance: solving equations',
  aliases: [
    'equations',
    'solving equations',
    'solve equations',
    'one-step equations',
    'two-step equations',
    'multi-step equations',
    'linear equations',
    'linear equations in one variable',
    'equations with variables on both sides',
    'solving for x',
  ],
  grades: { from: 6, to: 8 },
  objectives: [
    {
      id: 'solve',
      verb: 'Solve',
      text: 'Solve equations by undoing each step on both sides.',
      bloom: 'apply',
      standardCodes: ['6.EE.B.7', '7.EE.B.4.a', '8.EE.C.7.b'],
      questions: [{ template: 'solve-equation', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong solution and tell which step broke the balance.',
      bloom: 'analyze',
      standardCodes: ['6.EE.B.7', '7.EE.B.4.a'],
      questions: [{ template: 'solve-equation', formats: ['error-analysis', 'true-false'] }],
    },
  ],
  misconceptions: [
    'equation-same-operation',
    'equation-one-step-only',
    'equation-wrong-inverse',
    'equation-add-letters',
  ],
  words: [EQUATION, VARIABLE, EXPRESSION, SOLUTION, INVERSE_OPERATION],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Old Scale',
      below: `In the science room, Amara finds an old scale with two pans. On the left pan she puts three bags that hold the same number of marbles, and she adds four single marbles. On the right pan she puts nineteen single marbles, and the scale is in balance.

Amara would like to know how many marbles are in one bag. She writes the letter x for this number, and then the scale shows the equation 3x + 4 = 19.

She may not open the bags, but she can take the same number of marbles away from both pans, and the scale will stay in balance. First she takes four marbles from each side, so three bags now weigh as much as fifteen marbles. Then she shares the fifteen marbles among the three bags and finds that one bag must hold five marbles.

Each step undoes something. Subtracting undoes adding, and dividing undoes multiplying, so each of them is called the inverse operation of the other. To check the solution, Amara puts the number five in for x and finds that three times five plus four is nineteen, just as it should be.`,
      on: `In a corner of the science room, Amara discovers an old scale with two pans. On the left pan she places three bags that hold the same number of marbles, together with four single marbles. On the right pan she places nineteen marbles, and the scale is in balance.

To find out how many marbles are in one bag, Amara lets the variable x stand for this number, and then the scale shows the equation 3x + 4 = 19.

She may not open the bags, but whenever she does the same thing to both pans, the balance will remain. First she removes four marbles from each side, so three bags balance fifteen marbles. Then she divides the fifteen marbles among the three bags and concludes that every bag contains five marbles.

Each step uses an inverse operation: subtracting undoes adding, and dividing undoes multiplying. Amara undoes the last step first, just as you take off your shoes before your socks. Finally she checks the solution by putting five in for x. Three times five plus four is nineteen, so both sides are equal.`,
      above: `In a corner of the science laboratory, Amara discovers an antique scale with two pans. On the left pan she places three bags containing the same number of marbles, together with four single marbles, and on the right pan she places nineteen marbles. The scale remains in balance.

To determine how many marbles a single bag contains, Amara lets the variable x represent this number, so that the situation is described by the equation 3x + 4 = 19.

Although she may not open the bags, she knows that doing the same thing to both pans preserves the balance. Removing four marbles from each side leaves three bags on the left and fifteen marbles on the right. Dividing both sides by three then shows that every bag contains five marbles.

Each step applies an inverse operation: subtracting reverses adding, and dividing reverses multiplying. Because the expression 3x + 4 was built by multiplying first and adding afterward, the addition has to be undone first. Substituting five for x confirms the solution, since three times five plus four is indeed nineteen.`,
    },
  ],
  ideas: [
    {
      id: 'same-on-both-sides',
      title: 'The same on both sides',
      objectiveId: 'solve',
      text: 'An equation is a scale in balance. You may add, subtract, multiply or divide, but always on both sides, and never divide by zero. From x + 7 = 12, take 7 away on both sides: x = 5. Both lines have the same solution.',
      wordIds: ['equation', 'inverse-operation'],
    },
    {
      id: 'last-in-first-out',
      title: 'Undo the last step first',
      objectiveId: 'solve',
      text: 'Read 2x + 6 = 20 as a story: a number is multiplied by 2, and then 6 is added. Go back from the end. First undo the adding: 2x = 14. Then undo the multiplying: x = 7. Is there an x on both sides? Take the smaller number of x away from both sides first.',
      wordIds: ['variable', 'expression'],
    },
    {
      id: 'check-it',
      title: 'The check tells the truth',
      objectiveId: 'trace',
      text: 'Someone solves 4x = 24 and says x = 20, taking 4 away. Put 20 in for x: 4 × 20 = 80, not 24. The 4 multiplies x, so only dividing by 4 undoes it. A check takes one line, and it finds nearly every slip.',
      wordIds: ['solution'],
    },
  ],
  examples: [
    {
      title: 'Worked example: one step',
      objectiveId: 'solve',
      template: 'solve-equation',
      difficulty: 2,
      wordIds: ['inverse-operation'],
    },
    {
      title: 'Worked example: two steps',
      objectiveId: 'solve',
      template: 'solve-equation',
      difficulty: 3,
      wordIds: ['solution'],
    },
    {
      title: 'Worked example: parentheses',
      objectiveId: 'solve',
      template: 'solve-equation',
      difficulty: 4,
      wordIds: ['equation'],
    },
  ],
  sorting: {
    prompt: 'What is the solution: 3, 4 or 6?',
    instructions: 'Pick up an equation. Put 3, 4 or 6 in for x until both sides agree, then carry it to its bin.',
    objectiveId: 'solve',
    bloom: 'apply',
    categories: [
      { id: 'three', label: 'x = 3' },
      { id: 'four', label: 'x = 4' },
      { id: 'six', label: 'x = 6' },
    ],
    draw(random, grade) {
      const [categoryId, x] = random.pick([
        ['three', 3],
        ['four', 4],
        ['six', 6],
      ] as const);
      const [a, b] = [random.int(2, 9), random.int(2, 12)];
      const form = random.pick(
        grade === 6 ? (['add', 'subtract', 'times'] as const) : (['two', 'brackets', 'minus'] as const),
      );
      const label = {
        add: `x + ${b} = ${x + b}`,
        subtract: `${x + b} − x = ${b}`,
        times: `${a}x = ${a * x}`,
        two: `${a}x + ${b} = ${a * x + b}`,
        brackets: `${a}(x + ${b}) = ${wholeText(a * (x + b))}`,
        minus: `${a}x − ${b} = ${wholeText(a * x - b)}`,
      }[form];
      return { label, categoryId, feedback: 'Put the number of this bin in for x. Are both sides equal?' };
    },
  },
  teacher: {
    bigIdea:
      'An equation is a balance. Whatever keeps both sides equal keeps the solution, so steps are undone in reverse order.',
    prerequisites: [
      'Know that subtracting undoes adding and dividing undoes multiplying.',
      'Evaluate expressions.',
      'Read the equal sign as "is the same as".',
    ],
    discussionQuestions: [
      'Why may we do the same on both sides, but not something different?',
      'In 3x + 4 = 19, what goes wrong when someone divides only the 3x by 3?',
      'How can you check a solution without solving again?',
    ],
    lookFors: [
      'Students say what was done to x, in order, before they undo it.',
      'Students write each step on both sides.',
      'Students put the solution back into the first equation.',
    ],
    warmUp: {
      teacherDoes:
        'Say: "I think of a number, double it and add 5. I get 17." Ask how to find it without guessing. Write the story as an equation only at the end.',
      studentsDo: 'Find the number alone, tell a partner the steps backward, and make up a riddle for the partner.',
    },
    instruction: {
      teacherDoes:
        'Draw a scale for 3x + 4 = 19. Take the same from both pans, line by line, and write the operation beside each line. Show one wrong line and let the class find where the balance broke.',
      studentsDo:
        'Solve two equations with the operation written beside each line, and check by putting the number in.',
    },
    differentiation: {
      below: 'Use pictures of scales with bags and marbles. Stay with one step until undoing is safe.',
      above: 'Ask for an equation with x on both sides and the solution 7, then for one that no number solves.',
      languageLearners:
        'Post the pairs add/subtract and multiply/divide with arrows. Offer the frame "I undo ___ by ___ on both sides".',
    },
  },
  themes: ['laboratory', 'workshop', 'ancient-city'],
});
