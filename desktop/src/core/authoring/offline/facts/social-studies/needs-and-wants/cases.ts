/** Needs, wants, goods and services: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'cold-town',
    objectiveId: 'sort',
    bloom: 'apply',
    stem: 'A family moves to a very cold town. They have only thin clothes. They can buy four warm coats or one big TV. Which one is a need here?',
    answer: 'The coats, because people must keep warm to stay well',
    wrong: [
      {
        text: 'The TV, because the children wish for it very much',
        misconception: 'strong-wish-is-need',
        feedback: 'They can live without a TV. Could they stay well in the cold without coats?',
      },
      {
        text: 'Both, because both cost a lot of money',
        misconception: 'big-costs-more',
        feedback: 'What it costs does not make it a need. What must people have to live?',
      },
      {
        text: 'No one of them, because only food is a need',
        feedback: 'Food is a need, but not the only one. Think of what keeps people warm and dry.',
      },
    ],
    hint: 'Which one keeps people alive and well?',
    explanation: 'In a very cold place people must have warm clothes. A TV is fun, but the family can live without it.',
    facts: ['clothing-gives', 'need-is'],
  },
  {
    id: 'piano-day',
    objectiveId: 'sort',
    bloom: 'analyze',
    stem: 'On Monday Ms. Kim buys a piano. On Tuesday a man tunes it. On Wednesday her son has a piano lesson. Which of these did she pay for as services?',
    answer: 'The tuning and the lesson',
    wrong: [
      {
        text: 'The piano only',
        misconception: 'only-things-are-bought',
        feedback: 'A piano is a thing, so it is a good. Who worked for her?',
      },
      {
        text: 'Nothing: a service is always free',
        misconception: 'free-costs-nothing',
        feedback: 'People are paid for many services. Which work was done for her?',
      },
      {
        text: 'The piano, the tuning and the lesson',
        feedback: 'One of the three is a thing that she can touch. That one is a good.',
      },
    ],
    hint: 'For each day ask: is it a thing, or is it work?',
    explanation:
      'The piano is a thing, so it is a good. Tuning and teaching are work that people do for her, so they are services.',
    facts: ['service-is', 'good-is'],
  },
  {
    id: 'free-ticket',
    objectiveId: 'choose',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Omar gets a free ticket for a show on Sunday at two. At the same time his team plays a game. He picks the show. What is his opportunity cost?',
    answer: 'The game with his team',
    wrong: [
      {
        text: 'Nothing, because the ticket was free',
        misconception: 'free-costs-nothing',
        feedback: 'He paid no money. But what could he not do at two on Sunday?',
      },
      {
        text: 'The price of the ticket',
        misconception: 'free-costs-nothing',
        feedback: 'The ticket had no price. Think of what he gives up.',
      },
      { text: 'The show', feedback: 'The show is what he picked. What did he not pick?' },
    ],
    hint: 'What else could he do at that time?',
    explanation: 'The opportunity cost is the best thing that is given up. Omar gives up the game with his team.',
    facts: ['cost-is', 'play-leads'],
  },
  {
    id: 'five-balls',
    objectiveId: 'choose',
    bloom: 'apply',
    difficulty: 3,
    stem: 'There are five balls at recess, and ten children want one. Which plan deals with the scarcity?',
    answer: 'Two children share each ball',
    wrong: [
      {
        text: 'Each child takes one ball',
        misconception: 'rich-never-choose',
        feedback: 'Count them: there are only five balls for ten children.',
      },
      {
        text: 'Each child wishes for a ball very much',
        misconception: 'strong-wish-is-need',
        feedback: 'Wishing does not make more balls. What can the children do?',
      },
      {
        text: 'The children get five more from a bank machine',
        misconception: 'money-from-the-wall',
        feedback: 'A machine does not give things for free. Use the five balls that are there.',
      },
    ],
    hint: 'How many children are there for each ball?',
    explanation:
      'Ten children and five balls: there is not enough for each child, so they have to choose, share or take turns.',
    facts: ['scarce-leads', 'scarcity-is'],
  },
  {
    id: 'bike-plan',
    objectiveId: 'choose',
    bloom: 'apply',
    stem: 'Lia gets 5 dollars each week. She would like a helmet for 20 dollars. She also likes to buy a snack for 3 dollars each week. What happens if she buys the snack each week?',
    answer: 'She saves 2 dollars a week and needs ten weeks',
    wrong: [
      {
        text: 'She needs four weeks, because 4 times 5 is 20',
        misconception: 'free-costs-nothing',
        feedback: 'The snack uses some of the money. What is left each week?',
      },
      {
        text: 'She gets the rest from a bank machine',
        misconception: 'money-from-the-wall',
        feedback: 'The machine gives only what she has put into the bank.',
      },
      {
        text: 'She can never save, because she is not rich',
        misconception: 'rich-never-choose',
        feedback: 'She has 2 dollars left each week. Small amounts add up.',
      },
    ],
    hint: 'How much is left of 5 dollars after the snack?',
    explanation:
      'After the snack, 5 minus 3, or 2 dollars, are left each week. 20 divided by 2 is 10, so she needs ten weeks.',
    facts: ['save-leads', 'budget-is'],
  },
  {
    id: 'school-garden-money',
    objectiveId: 'choose',
    bloom: 'evaluate',
    stem: 'A school has 100 dollars for the yard. It can plant a tree or buy a set of balls. Both are good ideas. Which reason shows the best thinking?',
    answer: '“A tree gives shade for many years, and we give up the balls for now.”',
    wrong: [
      {
        text: '“The balls, because then we give up nothing.”',
        misconception: 'free-costs-nothing',
        feedback: 'Each choice gives something up. If they buy the balls, they give up the tree.',
      },
      {
        text: '“Both, because a school is rich and does not have to choose.”',
        misconception: 'rich-never-choose',
        feedback: 'There are only 100 dollars. Each idea costs all of it.',
      },
      {
        text: '“The balls, because I want them very much.”',
        misconception: 'strong-wish-is-need',
        feedback: 'A strong wish is no reason for others. What does each idea give to the school?',
      },
    ],
    hint: 'A good reason tells what you get and what you give up.',
    explanation: 'Both choices could be right. The best thinking names what the school gets and also what it gives up.',
    facts: ['cost-is', 'scarce-leads'],
  },
  {
    id: 'lost-oranges',
    objectiveId: 'prices',
    bloom: 'apply',
    stem: 'A frost kills half of the oranges. Just as many people as before want to buy oranges. What will most likely happen to the price?',
    answer: 'It goes up, because there are fewer oranges',
    wrong: [
      {
        text: 'It goes down, because the fields are smaller',
        misconception: 'big-costs-more',
        feedback: 'Size does not set the price. There are fewer oranges, but just as many buyers.',
      },
      {
        text: 'It stays, because sellers decide alone',
        misconception: 'seller-decides-alone',
        feedback: 'Many buyers want the few oranges. Some will pay more to get them.',
      },
      {
        text: 'It goes down, because oranges are a need',
        misconception: 'strong-wish-is-need',
        feedback: 'People need food, but not just oranges. Compare how many there are with how many people want.',
      },
    ],
    hint: 'Is there more or less of it now? Do people want more or less?',
    explanation:
      'The supply is smaller and the demand is the same. When many people want what is scarce, the price goes up.',
    facts: ['few-moves'],
  },
  {
    id: 'two-bakeries',
    objectiveId: 'prices',
    bloom: 'analyze',
    stem: 'Two bakeries sell the same bread for 4 dollars. One of them now asks for 9 dollars. After a week its shelves are still full. Why?',
    answer: 'Buyers went to the bakery that asks for less',
    wrong: [
      {
        text: 'Its bread got too small',
        misconception: 'big-costs-more',
        feedback: 'The bread is the same. Only the price has changed.',
      },
      {
        text: 'People must pay what a seller asks, so they bought it all',
        misconception: 'seller-decides-alone',
        feedback: 'The shelves are full, so people did not buy. What else could they do?',
      },
      {
        text: 'Nobody needs food any more',
        misconception: 'strong-wish-is-need',
        feedback: 'People still eat. Where did they get their bread?',
      },
    ],
    hint: 'What would you do if the next shop asked for less?',
    explanation:
      'Buyers can choose. When the same bread costs less at another shop, they go there, and the first shop keeps its bread.',
    facts: ['next-moves'],
  },
];
