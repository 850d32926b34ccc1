/** States of matter: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'jar-gas',
    objectiveId: 'sort',
    bloom: 'apply',
    stem: 'Something fills a small jar. You let it into a big jar, and now it fills all of the big jar too. What is it?',
    answer: 'A gas',
    wrong: [
      { text: 'A liquid', feedback: 'A liquid would lie at the bottom of the big jar.' },
      { text: 'A solid', feedback: 'A solid would keep its shape in both jars.' },
      {
        text: 'Nothing, since it has no shape',
        misconception: 'air-is-nothing',
        feedback: 'It fills the jar, so something is there.',
      },
    ],
    hint: 'Which state takes all the room that it can get?',
    explanation: 'Only a gas spreads out until it fills all of its jar.',
    facts: ['gas-does'],
  },
  {
    id: 'tissue-cup',
    objectiveId: 'sort',
    bloom: 'apply',
    stem: 'You push a cup straight down into water, open side first. A dry tissue is stuck inside at the top. It stays dry. Why?',
    answer: 'Air in the cup takes up room and keeps the water out.',
    wrong: [
      {
        text: 'The cup is empty, and water does not like empty cups.',
        misconception: 'air-is-nothing',
        feedback: 'If nothing were in the cup, water would fill it. Air is in there.',
      },
      { text: 'The tissue drinks all the water.', feedback: 'Then it would be wet.' },
      { text: 'The water turns into a gas.', feedback: 'The water stays a liquid. Ask what is in the cup already.' },
    ],
    hint: 'What was in the cup before you pushed it down?',
    explanation: 'Air is matter. It takes up the room in the cup, so the water cannot get in.',
    facts: ['air-is'],
  },
  {
    id: 'honey',
    objectiveId: 'sort',
    bloom: 'analyze',
    stem: 'Honey flows very slowly. Salt flows fast. Which of them is a liquid, and how can you tell?',
    answer: 'Honey: even a tiny bit of it has no shape of its own.',
    wrong: [
      {
        text: 'Salt: it flows fast.',
        misconception: 'pours-is-liquid',
        feedback: 'One grain of salt keeps its shape, however fast a lot of them roll.',
      },
      {
        text: 'Both: both can be poured.',
        misconception: 'pours-is-liquid',
        feedback: 'Pouring is not enough. Look at the smallest bit of each.',
      },
      {
        text: 'None: liquids must be clear like water.',
        feedback: 'Milk and paint are not clear, and they are liquids.',
      },
    ],
    hint: 'Look at the smallest bit of each one. Does it keep its shape?',
    explanation: 'A bit of honey takes the shape of what holds it. A grain of salt is a tiny solid block.',
    facts: ['pile-is', 'liquid-does'],
  },
  {
    id: 'smell',
    objectiveId: 'particles',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Somebody peels an orange at one end of the room. Soon you smell it at the other end. Why?',
    answer: 'Tiny particles of the orange fly through the air to your nose.',
    wrong: [
      {
        text: 'The smell is nothing, so nothing has to move.',
        misconception: 'air-is-nothing',
        feedback: 'Your nose can only smell what gets into it. Something has to move.',
      },
      {
        text: 'The whole orange turned into a gas.',
        feedback: 'The orange is still there. Only a little of it flew away.',
      },
      {
        text: 'Your nose sends out smell to the orange.',
        feedback: 'Noses take smells in. Ask what comes to the nose.',
      },
    ],
    hint: 'What do the particles of a gas do?',
    explanation: 'Some of the juice becomes a gas. Its particles fly around and spread through the room.',
    facts: ['gas-packed'],
  },
  {
    id: 'push-syringe',
    objectiveId: 'particles',
    bloom: 'apply',
    difficulty: 3,
    stem: 'You close a pump full of air with a finger and push. The air gets smaller. With water in the pump you cannot push at all. Why?',
    answer: 'Air particles are far apart, but water particles are close already.',
    wrong: [
      {
        text: 'Air is nothing, so it is easy to push.',
        misconception: 'air-is-nothing',
        feedback: 'If air were nothing, you could push to the very end. But it pushes back.',
      },
      {
        text: 'Water particles are stuck and cannot move.',
        feedback: 'They do move: water flows. But there is no room between them.',
      },
      {
        text: 'Water is heavier, and heavy things do not move.',
        feedback: 'You can push heavy things. The question is how much room there is between particles.',
      },
    ],
    hint: 'Between which particles is there room?',
    explanation:
      'There is much room between the particles of a gas, so they can be pushed closer. In a liquid they touch.',
    facts: ['gas-packed', 'liquid-packed'],
  },
  {
    id: 'butter',
    objectiveId: 'particles',
    bloom: 'apply',
    stem: 'You melt 100 grams of butter in a pan with a lid. How much melted butter is there?',
    answer: '100 grams, since no particles went away',
    wrong: [
      {
        text: 'Less, since melting uses some of it up',
        misconception: 'melting-loses',
        feedback: 'Nothing is used up. The particles only let go of their places.',
      },
      { text: 'More, since liquids are heavier', feedback: 'Where would the extra butter come from?' },
      { text: 'None, since it is not butter any more', feedback: 'It is still butter. Let it cool and you will see.' },
    ],
    hint: 'What happens to the number of particles?',
    explanation: 'Melting changes how particles are packed, not how many there are.',
    facts: ['bag-weight'],
  },
  {
    id: 'chocolate',
    objectiveId: 'changes',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A bar of chocolate lies in a hot car. You find it soft and runny. What do you do to get a hard bar again?',
    answer: 'Put it in a cool place, so that heat goes out of it.',
    wrong: [
      {
        text: 'Nothing helps: only water can get hard again.',
        misconception: 'only-water-changes',
        feedback: 'Chocolate changes both ways, just as water does.',
      },
      { text: 'Warm it more, so that it dries.', feedback: 'More heat keeps it runny. Which way must the heat go?' },
      {
        text: 'Add cold to it, because cold is what is missing.',
        misconception: 'ice-makes-cold',
        feedback: 'Cold is not a thing that you can add. What has to leave the chocolate?',
      },
    ],
    hint: 'It took in heat and melted. What is the way back?',
    explanation: 'It melted because heat went in. When heat goes out again it turns into a solid.',
    facts: ['freezing-turns'],
  },
  {
    id: 'window',
    objectiveId: 'changes',
    bloom: 'apply',
    difficulty: 3,
    stem: 'You breathe on a cold window and it gets foggy. Which change happens?',
    answer: 'Condensing: a gas from your breath turns into tiny drops.',
    wrong: [
      {
        text: 'Melting: the window gets wet.',
        feedback: 'Glass does not melt from your breath. Where does the water come from?',
      },
      { text: 'Evaporating: your breath goes away.', feedback: 'Then the window would stay dry. Here drops appear.' },
      {
        text: 'Freezing: cold goes into your breath.',
        misconception: 'ice-makes-cold',
        feedback: 'The drops are liquid, not ice. And it is heat that moves, out of your breath.',
      },
    ],
    hint: 'What was the water before it sat on the window?',
    explanation: 'Your breath holds water as a gas. On the cold glass it loses heat and becomes liquid.',
    facts: ['condensing-turns'],
  },
  {
    id: 'drink-ice',
    objectiveId: 'changes',
    bloom: 'apply',
    stem: 'Ice cubes make your drink cold. What really happens?',
    answer: 'Heat goes from the drink into the ice, and the ice melts.',
    wrong: [
      {
        text: 'Cold goes from the ice into the drink.',
        misconception: 'ice-makes-cold',
        feedback: 'Cold does not move. Ask which of the two gives heat to the other.',
      },
      { text: 'Heat goes from the ice into the drink.', feedback: 'Then the drink would get warmer.' },
      { text: 'The ice drinks up the warm part of the drink.', feedback: 'Ice cannot drink. It only takes in heat.' },
    ],
    hint: 'The ice melts. What does it need for that, and where does it get it?',
    explanation: 'Ice needs heat to melt. It takes the heat from the drink, and so the drink gets cold.',
    facts: ['melting-heat'],
  },
  {
    id: 'candle',
    objectiveId: 'changes',
    bloom: 'analyze',
    stem: 'On a burning candle you find wax that is hard and wax that runs. What does this show?',
    answer: 'Wax can melt near the flame and freeze where it is cooler.',
    wrong: [
      {
        text: 'There are two kinds of wax in a candle.',
        feedback: 'Let the runny wax cool down: it turns into the same hard wax.',
      },
      {
        text: 'Wax has water in it, since only water can melt.',
        misconception: 'only-water-changes',
        feedback: 'There is no water in it. Wax itself changes its state.',
      },
      {
        text: 'The hard wax took in cold.',
        misconception: 'ice-makes-cold',
        feedback: 'It gave off heat. Cold is not a thing that goes in.',
      },
    ],
    hint: 'Where is the candle hot, and where is it cool?',
    explanation: 'Near the flame wax takes in heat and melts. Farther away it gives off heat and gets hard.',
    facts: ['melting-turns', 'freezing-turns'],
  },
];
