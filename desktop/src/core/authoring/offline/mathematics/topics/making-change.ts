/** Paying and getting change, grades 2 to 4. */
import { moneyText } from '../../items/index.ts';
import { numberLine } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { CENT, CHANGE, DOLLAR, PRICE } from '../vocabulary/measurement.ts';

export const makingChangeTopic = defineTopic({
  id: 'making-change',
  name: 'Money: paying and making change',
  title: 'At the fruit stand: paying and making change',
  aliases: [
    'money',
    'making change',
    'counting money',
    'dollars and cents',
    'coins and bills',
    'money word problems',
    'change from a dollar',
    'buying and selling',
    'coins',
  ],
  grades: { from: 2, to: 4 },
  objectives: [
    {
      id: 'change',
      verb: 'Compute',
      text: 'Compute the change when one or more things are bought.',
      bloom: 'apply',
      standardCodes: ['2.MD.C.8', '4.MD.A.2'],
      questions: [{ template: 'make-change', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze wrong change and tell what went wrong.',
      bloom: 'analyze',
      standardCodes: ['2.MD.C.8', '4.MD.A.2'],
      questions: [{ template: 'make-change', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: ['money-extra-dollar', 'copies-given-number', 'add-one-left-out', 'money-dollar-cent-places'],
  words: [DOLLAR, CENT, PRICE, CHANGE],
  passages: [
    {
      id: 'how-it-works',
      title: 'Apples for a Dollar',
      below: `Mila has a fruit stand. She sells big red apples. The price of one apple is sixty-five cents. Ben wants an apple. He gives Mila one dollar. That is more than the price, so he must get money back. The money he gets back is called change.

How much change must Mila give him? She counts up from the price. One dollar is a hundred cents. She starts at sixty-five. She puts down a nickel and says, "Seventy." She puts down a nickel again and says, "Seventy-five." Then she puts down a quarter and says, "One hundred." Now she has come to one dollar, so she can stop.

Ben looks at the coins in his hand. Five and five and twenty-five cents make thirty-five cents. Is that right? The apple was sixty-five cents, and the change is thirty-five cents. Both make one dollar. Yes, the change is right!`,
      on: `On Saturday Mila helps at the fruit stand in her street, where she sells big red apples. The price of one apple is sixty-five cents. Ben buys an apple and gives Mila one dollar, which is more than the price, so he must get some money back. This money is called change.

To find the change, Mila counts up from the price until she reaches one dollar, which is one hundred cents. She starts at sixty-five and puts down a nickel. "Seventy," she says. She puts down another nickel and says, "Seventy-five." Last of all she puts down a quarter and says, "One hundred," and now she has come to one dollar.

Ben looks at the coins in his hand. Five cents and five cents and twenty-five cents make thirty-five cents. To check it, he puts the price and the change together. Sixty-five cents and thirty-five cents are one dollar, so the change is right.`,
      above: `Every Saturday Mila helps at the fruit stand in her neighborhood, where she sells large red apples. The price of one apple is sixty-five cents. Ben buys an apple and pays with one dollar. He gives her more money than the apple costs, so Mila must return a part of it. The money that a customer gets back is called change.

To find the correct change, Mila counts up from the price until she reaches one dollar, which is worth one hundred cents. She begins at sixty-five and puts a nickel on the table, which brings her to seventy. Another nickel brings her to seventy-five, and finally a quarter brings her to one hundred. Now she has reached one dollar, so she can stop.

Ben examines the coins in his hand: five cents, another five cents, and twenty-five cents make thirty-five cents together. To check the result, he adds the price and the change. Sixty-five cents and thirty-five cents equal exactly one dollar, which proves that the change is correct.`,
    },
  ],
  ideas: [
    {
      id: 'count-up',
      title: 'Count up from the price',
      objectiveId: 'change',
      text: 'A pen costs 40¢. You pay with $1.00, which is 100¢. Count up: 10 more is 50, and 50 more is 100. So the change is 60¢. You can also take away: 100 − 40 = 60.',
      wordIds: ['change', 'cent', 'price'],
      figure: numberLine(
        {
          steps: 10,
          labels: { 0: '0¢', 4: '40¢', 5: '50¢', 10: '$1' },
          points: [{ step: 4, letter: 'P' }],
        },
        'A number line from 0 cents to 1 dollar in steps of ten cents. Point P stands at the price, 40 cents.',
      ),
    },
    {
      id: 'two-steps',
      title: 'To the next dollar, then on',
      objectiveId: 'change',
      text: 'A book costs $3.25. You pay with $5.00. First count up to the next dollar: 75¢ more makes $4.00. Then $1.00 more makes $5.00. The change is $1.75. Did you buy two things? Add their prices first.',
      wordIds: ['dollar', 'price'],
    },
    {
      id: 'put-it-together',
      title: 'Put it together again',
      objectiveId: 'trace',
      text: 'Price and change must make what you paid. Someone pays $2.00 for a $1.30 snack and gets $1.70. But $1.30 and $1.70 make $3.00. That is a dollar too much! The 30 cents have already used up a part of the second dollar. The change is 70¢.',
      wordIds: ['change', 'dollar'],
    },
  ],
  examples: [
    {
      title: 'Worked example: from one dollar',
      objectiveId: 'change',
      template: 'make-change',
      difficulty: 1,
      wordIds: ['change'],
    },
    {
      title: 'Worked example: from five dollars',
      objectiveId: 'change',
      template: 'make-change',
      difficulty: 2,
      wordIds: ['dollar'],
    },
    {
      title: 'Worked example: two things',
      objectiveId: 'change',
      template: 'make-change',
      difficulty: 4,
      wordIds: ['price'],
    },
  ],
  sorting: {
    prompt: 'Is the change less than 50¢, just 50¢, or more than 50¢?',
    instructions: 'Pick up a card. Count up from the price, then carry the card to the bin where it belongs.',
    objectiveId: 'change',
    bloom: 'apply',
    categories: [
      { id: 'less', label: 'Less than 50¢' },
      { id: 'exact', label: 'Just 50¢' },
      { id: 'more', label: 'More than 50¢' },
    ],
    draw(random, grade) {
      const dollars = random.int(1, 6);
      const step = grade <= 2 ? 10 : 5;
      const change = random.chance(1, 3) ? 50 : random.int(1, Math.floor(95 / step)) * step;
      const price = 100 * dollars - change;
      return {
        label: `${moneyText(price)}, paid with ${moneyText(100 * dollars)}`,
        categoryId: change === 50 ? 'exact' : change < 50 ? 'less' : 'more',
        feedback: `Start at ${moneyText(price)} and count up to ${moneyText(100 * dollars)}. How many cents is that?`,
        misconception: 'money-extra-dollar',
      };
    },
  },
  teacher: {
    bigIdea: 'Price and change together make what was paid, so the change can be found by counting up.',
    prerequisites: ['Know what each coin is worth.', 'Count by fives and tens.', 'Know that 100 cents make a dollar.'],
    discussionQuestions: [
      'Which is easier for you: counting up from the price or taking away from 100?',
      'How can you check your change in a shop?',
      'Which coins could make 35¢? Find three ways.',
    ],
    lookFors: [
      'Students count up by way of tens and full dollars.',
      'Students add the prices first when two things are bought.',
      'Students check that price and change make what was paid.',
    ],
    warmUp: {
      teacherDoes: 'Show a dime, a nickel and a quarter. Ask for their worth, then for ways to make 30¢.',
      studentsDo: 'Lay out coins for 30¢ in two ways and compare them with a partner.',
    },
    instruction: {
      teacherDoes:
        'Play shop: a thing costs 65¢, paid with a dollar. Count the change into the hand while the class counts along. Then show wrong change and let the class find the slip.',
      studentsDo: 'Play shop in pairs, take turns with selling and buying, and check each change.',
    },
    differentiation: {
      below: 'Use prices in tens of cents and play money on the desk.',
      above: 'Ask for the fewest coins for each change, and for two things with change from ten dollars.',
      languageLearners: 'Practice "It costs ___", "Here is ___", "Your change is ___" while playing shop.',
    },
  },
  themes: ['meadow', 'coast', 'ancient-city'],
});
