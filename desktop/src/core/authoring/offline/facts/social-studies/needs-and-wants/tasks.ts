/** Needs, wants, goods and services: what is put in order, sorted and labeled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'bread-story',
    objectiveId: 'prices',
    stem: 'Put the story of a loaf of bread in order.',
    direction: 'what happens first to what happens last',
    steps: [
      'A farmer grows wheat.',
      'A mill grinds the wheat into flour.',
      'A baker makes bread from the flour.',
      'A shop sells the bread.',
      'A family eats the bread.',
    ],
    askNext: 'What comes right after this in the story of bread? {step}',
    hint: 'What must be there before the next person can work?',
    explanation:
      'The farmer grows wheat, the mill makes flour, the baker makes bread, the shop sells it, and the family eats it.',
    feedback: 'Ask what each person needs. A baker needs flour, and a mill needs wheat.',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'need-or-want',
    objectiveId: 'sort',
    bloom: 'apply',
    prompt: 'Is it a need or a want?',
    instructions: 'Pick up a card. Ask if people could live without it. Carry it to the right bin.',
    hint: 'Could people live and stay well without it?',
    categories: [
      {
        id: 'need',
        label: 'Need',
        selectAll: 'Which of these are needs? Choose all.',
        things: [
          {
            label: 'Clean water to drink',
            why: 'Nobody can live without water.',
            misconception: 'strong-wish-is-need',
          },
          {
            label: 'A warm coat in an icy winter',
            why: 'In the cold, people must keep warm to stay well.',
            misconception: 'strong-wish-is-need',
          },
          { label: 'Food for the day', why: 'Food gives the body energy.' },
          { label: 'A safe place to sleep', why: 'People must have shelter.' },
          {
            label: 'Medicine for a sick baby',
            why: 'A sick baby must have it to get well.',
            misconception: 'strong-wish-is-need',
          },
          { label: 'A roof that keeps out the rain', why: 'A roof is part of a shelter.' },
        ],
      },
      {
        id: 'want',
        label: 'Want',
        selectAll: 'Which of these are wants? Choose all.',
        things: [
          {
            label: 'A new video game',
            why: 'It is fun, but people can live without it.',
            misconception: 'strong-wish-is-need',
          },
          {
            label: 'A ride at the fair',
            why: 'It is fun, but people can live without it.',
            misconception: 'strong-wish-is-need',
          },
          {
            label: 'A third pair of skates',
            why: 'Nobody must have three pairs of skates.',
            misconception: 'strong-wish-is-need',
          },
          {
            label: 'Stickers for a notebook',
            why: 'They look nice, but people can live without them.',
            misconception: 'strong-wish-is-need',
          },
          {
            label: 'A toy robot',
            why: 'A toy is nice to have. It is not a must.',
            misconception: 'strong-wish-is-need',
          },
          {
            label: 'Balloons for a party',
            why: 'A party is fun without balloons as well.',
            misconception: 'strong-wish-is-need',
          },
        ],
      },
    ],
  },
  {
    id: 'good-or-service',
    objectiveId: 'sort',
    bloom: 'apply',
    prompt: 'Is it a good or a service?',
    instructions: 'Pick up a card. Is it a thing, or is it work for someone? Carry it to the right bin.',
    hint: 'Can you hold it, or does someone work for you?',
    categories: [
      {
        id: 'good',
        label: 'Good',
        selectAll: 'Which of these are goods? Choose all.',
        things: [
          { label: 'A loaf of bread', why: 'Bread is a thing that is made and sold.' },
          { label: 'A pair of boots', why: 'Boots are things that are made and sold.' },
          { label: 'A bag of apples', why: 'Apples are grown and sold.' },
          { label: 'A bicycle', why: 'A bicycle is a thing that is made and sold.' },
          { label: 'A box of paints', why: 'Paints are things that are made and sold.' },
          { label: 'A wooden chair', why: 'A chair is a thing that is made and sold.' },
        ],
      },
      {
        id: 'service',
        label: 'Service',
        selectAll: 'Which of these are services? Choose all.',
        things: [
          {
            label: 'A haircut',
            why: 'Someone cuts your hair. It is work for you.',
            misconception: 'only-things-are-bought',
          },
          {
            label: 'A bus ride',
            why: 'A driver takes you there. It is work for you.',
            misconception: 'only-things-are-bought',
          },
          {
            label: 'A visit to the dentist',
            why: 'The dentist looks after your teeth. It is work for you.',
            misconception: 'only-things-are-bought',
          },
          { label: 'A swimming lesson', why: 'A teacher works with you.', misconception: 'only-things-are-bought' },
          {
            label: 'The repair of a flat tire',
            why: 'Someone fixes it for you. That is work.',
            misconception: 'only-things-are-bought',
          },
          {
            label: 'Walking a neighbor’s dog for pay',
            why: 'It is work that is done for a neighbor.',
            misconception: 'only-things-are-bought',
          },
        ],
      },
    ],
  },
  {
    id: 'price-up-or-down',
    objectiveId: 'prices',
    bloom: 'apply',
    prompt: 'Will the price most likely go up or down?',
    instructions: 'Pick up a card. Ask if there is less than people want, or more. Carry it to up or down.',
    hint: 'Less than people want: up. More than people want: down.',
    categories: [
      {
        id: 'up',
        label: 'Price goes up',
        selectAll: 'In which of these cases will the price most likely go up? Choose all.',
        things: [
          {
            label: 'A storm ruins most of the lemons',
            why: 'There are fewer lemons, and people still want them.',
            misconception: 'big-costs-more',
          },
          {
            label: 'All children want the same small toy',
            why: 'Many people want it, and there are only so many.',
            misconception: 'big-costs-more',
          },
          {
            label: 'It pours, and one shop has umbrellas left',
            why: 'Many people want an umbrella, and there are few.',
          },
          {
            label: 'A new team makes its caps very popular',
            why: 'More people want the caps than before.',
            misconception: 'seller-decides-alone',
          },
          { label: 'Bees are sick, so there is little honey', why: 'There is less honey than people want.' },
        ],
      },
      {
        id: 'down',
        label: 'Price goes down',
        selectAll: 'In which of these cases will the price most likely go down? Choose all.',
        things: [
          {
            label: 'Farms pick far more apples than people want',
            why: 'There is more than people want to buy.',
            misconception: 'big-costs-more',
          },
          {
            label: 'Five more stands sell the same lemonade',
            why: 'There is much more lemonade, and buyers can choose.',
            misconception: 'seller-decides-alone',
          },
          {
            label: 'It is hot, and a shop is full of winter coats',
            why: 'Few people want coats on a hot day.',
            misconception: 'big-costs-more',
          },
          { label: 'A new machine makes ten times as many pens', why: 'There are many more pens than before.' },
          {
            label: 'Nobody plays with last year’s toy any more',
            why: 'Few people want it now.',
            misconception: 'seller-decides-alone',
          },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [];
