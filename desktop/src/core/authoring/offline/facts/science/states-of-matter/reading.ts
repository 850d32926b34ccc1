/** States of matter: words, passages and stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { particleFigure } from './figure.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'matter',
    objectiveId: 'sort',
    term: 'matter',
    below: 'The stuff that all things are made of.',
    on: 'Anything that takes up room and has weight.',
    above: 'Everything that has mass and takes up space.',
  },
  {
    id: 'solid',
    objectiveId: 'sort',
    term: 'solid',
    below: 'Something that keeps its shape.',
    on: 'Matter that keeps its own shape.',
    above: 'Matter with a shape and a size of its own.',
  },
  {
    id: 'liquid',
    objectiveId: 'sort',
    term: 'liquid',
    below: 'Something wet that you can pour.',
    on: 'Matter that flows and takes the shape of its cup.',
    above: 'Matter that has a fixed size but takes the shape of its container.',
  },
  {
    id: 'gas',
    objectiveId: 'sort',
    term: 'gas',
    below: 'Something like air.',
    on: 'Matter that spreads out and fills all the room it can get.',
    above: 'Matter without a fixed shape or size that spreads to fill its container.',
  },
  {
    id: 'particle',
    objectiveId: 'particles',
    term: 'particle',
    below: 'A bit so tiny that you cannot see it.',
    on: 'One of the tiny bits that all things are made of, too small to see.',
    above: 'One of the extremely small pieces of which all matter consists.',
  },
  {
    id: 'melt',
    objectiveId: 'changes',
    term: 'melt',
    below: 'To get soft and runny from heat.',
    on: 'To turn from hard to runny when heat goes in.',
    above: 'To change from a solid into a liquid by taking in heat.',
  },
  {
    id: 'freeze',
    objectiveId: 'changes',
    term: 'freeze',
    below: 'To get hard from cold.',
    on: 'To turn from runny to hard when heat goes out.',
    above: 'To change from a liquid into a solid by giving off heat.',
  },
  {
    id: 'evaporate',
    objectiveId: 'changes',
    term: 'evaporate',
    below: 'To dry up and go into the air.',
    on: 'To leave a wet thing and go into the air.',
    above: 'To change from a liquid into a gas at its surface.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'kitchen',
    title: 'Three states in one kitchen',
    below: [
      'Look around the kitchen. A spoon is hard and keeps its shape, so it is a solid. Milk is wet, and you can pour it. It takes the shape of the cup, so it is a liquid. Air is all around you. You cannot see it, but it fills the whole room. It is a gas.',
      'All of these things are matter. Matter takes up room and has weight. Even air has weight! If you pump up a flat ball, it gets bigger and a little heavier.',
      'What about salt? You can pour it like water. But if you look at one grain, you will see that it keeps its shape. So salt is made of many tiny solids.',
    ].join('\n\n'),
    on: [
      'Look around a kitchen and you will find three states of matter. A spoon is a solid, because it keeps its own shape wherever you put it. Milk is a liquid: it flows, and it takes the shape of any cup. The air between them is a gas. It spreads out until it fills the whole room, even the space under the table.',
      'All three are matter, because they take up room and have weight. Air does too, although nobody can see it. When you pump up a flat ball, it gets bigger and also a little heavier.',
      'Salt is a tricky case, since you can pour it like water. Look closely at one single grain. It keeps its shape, so it is a solid. A pile of salt is just a crowd of tiny solids that roll over each other.',
    ].join('\n\n'),
    above: [
      'Any kitchen contains three different states of matter. A spoon is a solid, because it keeps its own shape wherever you put it. Milk is a liquid: it flows, and it takes the shape of whatever container holds it. The air between them is a gas, which spreads out until it fills the entire room, including the space beneath the table.',
      'All three are matter, because they take up space and have weight. Although air is invisible, it is matter too. When you pump up a flat ball, it becomes bigger and also slightly heavier.',
      'Salt is an interesting case, since it can be poured like water. If you examine a single grain through a lens, you notice that it keeps its shape, so it must be a solid. A pile of salt is simply a crowd of tiny solids that roll over each other.',
    ].join('\n\n'),
  },
  {
    id: 'dance',
    title: 'The dance of the particles',
    below: [
      'All things are made of tiny bits. Each bit is a particle. You cannot see them. In a solid they sit close and shake in place. In a liquid they are close too, but they slide. In a gas they are far apart and fly around fast.',
      'Heat makes them move more. Put ice in the sun. Heat goes in. The particles let go of their places, and the ice will melt. Put water in a very cold box. Heat goes out. The particles slow down and hold on. The water will freeze.',
      'Water can also go into the air. It will evaporate. Not just water can do this. Wax can melt. Iron can melt too, if it gets very, very hot.',
    ].join('\n\n'),
    on: [
      'All matter is made of particles, bits so tiny that nobody can see them. Imagine them as dancers. In a solid they stand in rows, packed close, and only shake in place. In a liquid they are still close together, but they slide past each other. In a gas they fly around fast, with a lot of room between them.',
      'Heat changes the dance. When heat goes into ice, the particles shake harder until they leave their rows and the ice begins to melt. When heat goes out of water, the particles slow down, hold on to each other and freeze into ice. No particle is lost, so the weight stays the same.',
      'At the top of a puddle some particles break free. They evaporate and become a gas. Water is not the only thing that changes its state: wax, butter and even iron melt when they get hot enough.',
    ].join('\n\n'),
    above: [
      'All matter consists of particles, pieces so small that they cannot be seen. Imagine them as dancers on a crowded floor. In a solid they are packed in rows and only shake in place. In a liquid they remain close together, but they can slide past each other. In a gas they race around, separated by a lot of empty space.',
      'Heat changes the dance. When heat enters ice, the particles shake harder and harder until they leave their positions and the ice begins to melt. When heat leaves water, the particles slow down, hold on to each other and freeze. Because no particle is lost, the weight stays exactly the same.',
      'At the surface of a puddle some particles break free, evaporate and become a gas. Water is not the only material that changes its state: wax, butter and even iron will melt at a high enough temperature.',
    ].join('\n\n'),
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'shapes',
    title: 'The shape test',
    objectiveId: 'sort',
    wordIds: ['solid', 'liquid'],
    text: 'Here is a simple test. Put a thing in a cup, then in a bowl. Does it keep its shape? Then it is a solid. Does it lie flat and take the shape of the bowl? Then it is a liquid. Try it with a rock and with juice. Then try it with rice. A grain of rice keeps its shape. So rice is a solid, even though you can pour it.',
  },
  {
    id: 'air',
    title: 'The empty cup that is full',
    objectiveId: 'sort',
    wordIds: ['gas', 'matter'],
    text: 'Is this cup empty? Push it upside down into water. The water does not fill it. Something is in the way: air! Air is a gas. It takes up room, and it has weight. All the air in a classroom weighs more than a grown-up. We do not feel it, because we are used to it.',
  },
  {
    id: 'boxes',
    title: 'Three boxes of dots',
    objectiveId: 'particles',
    wordIds: ['particle'],
    figure: particleFigure,
    text: 'Look at the three boxes. The dots stand for particles. In one box they sit in rows and shake. In one they touch, but slide past each other. In one they are far apart and fly. Which box is like a rock? Which one is like milk? Which one is like air?',
  },
  {
    id: 'bag',
    title: 'Ice in a bag',
    objectiveId: 'particles',
    wordIds: ['particle', 'melt'],
    text: 'Put an ice cube in a bag and close it. Weigh it. Wait till the ice has melted. Weigh it again. It is the same! The ice did not lose any particles. They only left their rows. Now think of a puddle. When it dries up, its particles fly off. They are still there, in the air around you.',
  },
  {
    id: 'stove',
    title: 'Bubbles in a pot',
    objectiveId: 'particles',
    wordIds: ['gas'],
    text: 'A pot of water boils. Big bubbles rise. What is in them? It is not air. It is water that has become a gas. Heat makes its particles move so fast that they push the rest of the water aside. Leave the pot for a long time and all the water will be gone. It is in the air of the kitchen now.',
  },
  {
    id: 'wax',
    title: 'Candle and freezer',
    objectiveId: 'changes',
    wordIds: ['melt', 'freeze'],
    text: 'Near a flame, wax takes in heat and melts. It runs down the candle. Then it cools and gets hard again. Water does the same thing in a freezer: heat goes out of it, and it turns into ice. Feel the back of a freezer. It is warm! That is the heat that came out of the food.',
  },
];
