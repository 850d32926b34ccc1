/** Needs, wants, goods and services: the words, the passages in three reading levels, and the stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'need',
    objectiveId: 'sort',
    term: 'need',
    below: 'You must have it to live.',
    on: 'Something that people must have to live and stay well.',
    above: 'Something without which people cannot live in health, such as food, water or shelter.',
  },
  {
    id: 'want',
    objectiveId: 'sort',
    term: 'want',
    below: 'It is nice, but you can live without it.',
    on: 'Something that is nice to have, but that people can live without.',
    above: 'Something that people would like to have although they could live without it.',
  },
  {
    id: 'goods',
    objectiveId: 'sort',
    term: 'goods',
    below: 'Things that people buy.',
    on: 'Things that are made or grown and then sold.',
    above: 'Objects that are produced and sold because they meet needs or wishes.',
  },
  {
    id: 'services',
    objectiveId: 'sort',
    term: 'services',
    below: 'Work that you do for other people.',
    on: 'Work that people do for others, such as teaching or driving.',
    above: 'Useful actions that people perform for others, usually for pay.',
  },
  {
    id: 'scarcity',
    objectiveId: 'choose',
    term: 'scarcity',
    below: 'There is not enough for all.',
    on: 'Having less of something than people would like.',
    above: 'The condition in which resources are too limited to meet every wish.',
  },
  {
    id: 'opportunity-cost',
    objectiveId: 'choose',
    term: 'opportunity cost',
    below: 'What you give up when you choose.',
    on: 'The best thing that you give up when you pick something else.',
    above: 'The value of the best alternative that is given up when a choice is made.',
  },
  {
    id: 'budget',
    objectiveId: 'choose',
    term: 'budget',
    below: 'A plan for your money.',
    on: 'A plan that shows what money comes in and how it will be used.',
    above: 'A plan of income and spending for a certain time.',
  },
  {
    id: 'producer',
    objectiveId: 'prices',
    term: 'producer',
    below: 'A person who makes things to sell.',
    on: 'A person or a company that makes goods or does services.',
    above: 'Someone who creates goods or provides services for others.',
  },
  {
    id: 'consumer',
    objectiveId: 'prices',
    term: 'consumer',
    below: 'A person who buys and uses things.',
    on: 'A person who buys and uses goods and services.',
    above: 'Someone who purchases goods and services in order to use them.',
  },
  {
    id: 'supply',
    objectiveId: 'prices',
    term: 'supply',
    below: 'How much there is to sell.',
    on: 'How much of something there is to sell.',
    above: 'The amount of a good or service that sellers are willing to offer at a given price.',
  },
  {
    id: 'demand',
    objectiveId: 'prices',
    term: 'demand',
    below: 'How much people want to buy.',
    on: 'How much of something people would like to buy.',
    above: 'The amount of a good or service that buyers are willing to purchase at a given price.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'twelve-dollars',
    title: 'Twelve Dollars',
    below: `Rosa had twelve dollars. She got the money from her aunt, because she had helped in the garden all week. On Saturday they went to the market.

“What do you need?” asked her aunt. Rosa saw a shiny red kite for ten dollars. “I need that kite!” she said. Her aunt smiled. “You can live without a kite. It is a want. You must have food, water, clothes and a home. Those are needs. We will buy the food first.”

They bought bread and apples. “These are goods,” said her aunt. “You can hold them.” Then they saw a man who cut hair for seven dollars. “A haircut is not a thing,” said Rosa. “But people pay for it.” Her aunt nodded. “Work for others is called a service. People pay for goods and for services.”

Now Rosa had to choose. If she got the kite, she had no money for her swim class. “Then the swim class is my opportunity cost,” said Rosa. “That is what I give up.” She made a small budget. She paid for the swim class, and she put the rest into a jar. If she saved two dollars each week, she could get the kite in four weeks.`,
    on: `Rosa had earned twelve dollars, because she had helped her aunt in the garden for a whole week. On Saturday morning they walked to the market together.

“What do you need?” asked her aunt. Rosa pointed at a shiny red kite that cost ten dollars. “I really need that kite!” she said. Her aunt smiled. “A kite is a want, because you can live without it. Food, water, clothing and a safe home are needs, and we are going to buy the food first.”

They bought bread and a bag of apples. “These are goods,” explained her aunt, “because they are things that somebody has made or grown.” Then they passed a woman who was cutting hair for seven dollars. “A haircut isn’t a thing,” said Rosa, “but people are paying for it.” Her aunt nodded. “Work that someone does for you is a service. Goods and services are both for sale.”

Now Rosa had to choose. If she bought the kite, she would not have enough money for her swimming lesson. “Then the swimming lesson is my opportunity cost,” she said, “because that is what I would give up.” So Rosa made a small budget. She paid for the lesson and put the rest of the money into a jar. If she saved two dollars every week, the kite would be hers in a month.`,
    above: `Rosa had earned twelve dollars by helping her aunt in the garden for an entire week, and on Saturday morning the two of them walked to the market together.

“What do you need?” asked her aunt. Rosa immediately pointed at a shiny red kite that cost ten dollars. “I absolutely need that kite!” she answered. Her aunt laughed. “A kite is a want, because you can live without it. Food, water, clothing and a safe home are needs, so we are going to buy the food first.”

They purchased bread and a bag of apples. “These are goods,” explained her aunt, “because they are objects that somebody has produced.” Then they passed a woman who was cutting hair for seven dollars. “A haircut isn’t an object,” Rosa remarked, “but people are paying for it anyway.” Her aunt agreed. “Work that somebody performs for you is a service, and people pay for services just as they pay for goods.”

Now Rosa had to make a decision. If she bought the kite, she would not have enough money for her swimming lesson. “Then the swimming lesson is my opportunity cost,” she concluded, “because that is the best thing I would have to give up.” She prepared a simple budget instead: she would pay for the lesson immediately and save two dollars every week, so that the kite could be hers in a month.`,
  },
  {
    id: 'lemonade-stands',
    title: 'The Lemonade Stands',
    below: `It was a very hot day, and the park was full of people. Sam had the only lemonade stand. He was a producer, because he made the drink. Each person who got a cup was a consumer. There was a long line, so the demand was high. But Sam had just one jug, so the supply was small. He asked for one dollar a cup, and people were glad to pay it.

“I will ask for five dollars,” thought Sam. But then the line got short. Most people went home to drink water. They did not want to pay so much.

The next day, two more stands came to the park. Now there was a lot of lemonade. Sam had to ask for less, or no one would come to him. He sold each cup for fifty cents.

Then the rain came. Nobody wanted a cold drink, and all three stands had too much of it. When it is cold, people want hot cocoa! So Sam went home and made some.

There is one more thing that Sam found out. Lemons do not grow on a table. If a storm hurts the lemon trees, there is scarcity. Then each lemon costs more, and so does each cup.`,
    on: `It was a very hot day, and the park was crowded with people. Sam had the only lemonade stand. Sam was a producer, because he made the lemonade, and everybody who bought a cup was a consumer. The line was long, so the demand was high. But Sam had only one jug, so the supply was small. He asked for one dollar a cup, and people paid it gladly.

“Then I will ask for five dollars,” thought Sam. But as soon as he changed the sign, the line became short. Most people decided to drink water at home, because they did not want to pay so much.

On the next day, two more stands opened in the park. Suddenly there was more lemonade than people wanted, and Sam had to lower his price to fifty cents. Otherwise everybody would have bought it from somebody else.

Then it began to rain. Nobody wanted a cold drink, and all three stands were left with too much of it. On a cold day people want hot cocoa, so Sam went home and started to make some.

Sam learned one more thing that summer. When a storm damages the lemon trees, there is scarcity. Every lemon costs more, and a cup of lemonade becomes more expensive as well.`,
    above: `It was an extremely hot day, and the park was crowded with visitors. Sam owned the only lemonade stand. As the person who made the lemonade, Sam was a producer, and everybody who purchased a cup was a consumer. Because the line was long, the demand was obviously high. Sam had prepared only one jug, however, so the supply was small. He charged one dollar for each cup, and people paid it gladly.

“In that case I can charge five dollars,” thought Sam. But as soon as he had changed his sign, the line disappeared. Most customers decided to drink water at home instead of paying so much.

On the following day, two additional stands opened in the park. Suddenly there was more lemonade than people wanted, and Sam was forced to lower his price to fifty cents. Otherwise his customers would simply have bought it from somebody else.

Then it started to rain. Nobody was interested in cold drinks, and all three stands had far too much lemonade left. On a chilly afternoon people prefer hot cocoa, so Sam hurried home to prepare some.

Sam discovered one more thing that summer. When a storm damages the lemon trees, there is scarcity: every single lemon becomes more expensive, and so does every cup of lemonade.`,
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'must-have-shelf',
    title: 'The must-have shelf',
    objectiveId: 'sort',
    wordIds: ['need', 'want'],
    text: 'Food, water, clothes and a home: people in all lands must have these. They are needs. But look at the way people meet them. Some eat rice, and some eat bread. Some live in tents, and some live in tall houses. A toy or a game is a want. It is fun, but you can live without it.',
  },
  {
    id: 'hands-and-things',
    title: 'Things and helping hands',
    objectiveId: 'sort',
    wordIds: ['goods', 'services'],
    text: 'A baker sells you bread. You can hold it, so bread is one of the goods. A bus driver takes you to town. You cannot hold the ride! It is work that the driver does for you. That is a service. Doctors and teachers do services, too.',
  },
  {
    id: 'one-cookie-left',
    title: 'One cookie left',
    objectiveId: 'choose',
    wordIds: ['scarcity'],
    text: 'There is one cookie and there are two friends. That is scarcity. They must choose. They can share it, take turns, or let one friend have it. Time can be scarce as well. There are only twenty-four hours in a day, even for a king.',
  },
  {
    id: 'fork-in-the-road',
    title: 'A fork in the road',
    objectiveId: 'choose',
    wordIds: ['opportunity-cost', 'budget'],
    text: 'You have one hour. You can swim, or you can read with your grandpa. You pick the pool. Then the time with Grandpa is what you give up. That is the opportunity cost, and it is not a price in dollars. A budget helps you to plan before you choose.',
  },
  {
    id: 'maker-and-buyer',
    title: 'Maker and buyer',
    objectiveId: 'prices',
    wordIds: ['producer', 'consumer'],
    text: 'A shoemaker makes boots. She is a producer. When she buys lunch, she is a consumer. Most people are both! In the morning they work for others. Later they buy what other people have made.',
  },
  {
    id: 'up-and-down',
    title: 'Prices up, prices down',
    objectiveId: 'prices',
    wordIds: ['supply', 'demand'],
    text: 'In winter there are few strawberries, but many people would like some. The price goes up. In June the fields are full of them. Now there are more than people want, and the price goes down. A seller who asks for too much will have no buyers.',
  },
];
