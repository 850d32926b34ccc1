/** The water cycle: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'mirror',
    objectiveId: 'changes',
    bloom: 'apply',
    difficulty: 3,
    stem: 'After a hot shower the bathroom mirror is covered with tiny drops. Which change made them?',
    answer: 'Condensation: vapor from the warm air cooled on the mirror.',
    wrong: [
      {
        text: 'Melting: the cold mirror gave off water.',
        feedback: 'There was no ice that could melt. The water was in the air.',
      },
      {
        text: 'Evaporation: water left the mirror.',
        feedback: 'Then the mirror would get drier. Here drops appear.',
      },
      {
        text: 'The mirror leaked, because glass lets water through.',
        misconception: 'glass-leaks',
        feedback: 'Glass lets no water through. The drops came from the air.',
      },
    ],
    hint: 'Was the water a gas, a liquid or ice before it sat on the mirror?',
    explanation:
      'The shower filled the air with water vapor. The mirror is colder than the air, so the vapor condensed on it.',
    facts: ['condensation-is'],
  },
  {
    id: 'hair',
    objectiveId: 'changes',
    bloom: 'apply',
    difficulty: 3,
    stem: 'You wash your hair and do not dry it with a towel. An hour later it is dry. Where is the water now?',
    answer: 'In the air of the room, as water vapor.',
    wrong: [
      {
        text: 'Nowhere: it has stopped being there.',
        misconception: 'water-vanishes',
        feedback: 'Water does not stop to exist. It has changed into a gas.',
      },
      {
        text: 'In the room, as a small cloud.',
        misconception: 'clouds-are-vapor',
        feedback: 'A cloud would be drops that you can see. The water is vapor now, and vapor cannot be seen.',
      },
      { text: 'Inside the hair, as ice.', feedback: 'Ice needs a temperature below freezing. The room is warm.' },
    ],
    hint: 'Which change makes wet things dry?',
    explanation: 'The water evaporated: it left the hair as a gas and mixed with the air.',
    facts: ['evaporation-is'],
  },
  {
    id: 'kettle',
    objectiveId: 'changes',
    bloom: 'apply',
    stem: 'A kettle boils. Right at the spout you see nothing. A hand’s width farther up there is a white puff. What is the white puff?',
    answer: 'Tiny drops, formed when vapor from the spout cooled',
    wrong: [
      {
        text: 'Water vapor, which is white',
        misconception: 'clouds-are-vapor',
        feedback: 'Vapor has no color. It is in the clear gap at the spout.',
      },
      { text: 'Smoke from the hot kettle', feedback: 'Nothing burns here. Only water comes out of the spout.' },
      {
        text: 'Air that the kettle has made white',
        feedback: 'Air stays clear. What you see must be made of something else.',
      },
    ],
    hint: 'What is the difference between the clear gap and the white part? One of them is cooler.',
    explanation:
      'Hot vapor leaves the spout unseen. In the cooler air it condenses into tiny drops, and those can be seen.',
    facts: ['cloud-is', 'condensation-is'],
  },
  {
    id: 'two-dishes',
    objectiveId: 'changes',
    bloom: 'analyze',
    stem: 'Two dishes hold the same amount of water. One has a lid. After three days the open dish is dry, and drops hang under the lid of the other. What do the two dishes show together?',
    answer: 'Water leaves both dishes as vapor, and under the lid it turns back into liquid.',
    wrong: [
      {
        text: 'Water in the open dish was destroyed, and the lid saved the rest.',
        misconception: 'water-vanishes',
        feedback: 'Nothing was destroyed. The drops under the lid show where the water goes: into the air.',
      },
      {
        text: 'Only the water in the open dish evaporated.',
        feedback: 'How would the drops have come under the lid? That water had to rise too.',
      },
      {
        text: 'The lid made new water.',
        misconception: 'new-water',
        feedback: 'A lid makes no water. The drops came from the dish.',
      },
    ],
    hint: 'Ask of the drops under the lid: where were they three days ago, and how did they get up there?',
    explanation:
      'Water evaporates from both. Without a lid the vapor spreads through the room. Under the lid it is caught and condenses.',
    facts: ['evaporation-is', 'condensation-is'],
  },
  {
    id: 'drop-home',
    objectiveId: 'path',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Snow falls on a mountain in winter. In July a fish in the river below swims in that water. Which path fits?',
    answer: 'The snow melted in spring, and the water ran down to the river.',
    wrong: [
      {
        text: 'The snow turned into a cloud and the cloud sank into the river.',
        feedback: 'Clouds do not sink into rivers. Think of what snow does when it gets warm.',
      },
      {
        text: 'The snow was used up, and the river made new water.',
        misconception: 'new-water',
        feedback: 'Rivers make no water. It has to come from somewhere.',
      },
      {
        text: 'Plants drank the snow and kept it.',
        misconception: 'plants-keep-water',
        feedback: 'Then it would not be in the river. And plants do not keep their water.',
      },
    ],
    hint: 'What happens to snow in spring? Which way is down?',
    explanation: 'Snow is water that waits. When it melts, it becomes runoff and groundwater that feed the river.',
    facts: ['runoff-moves'],
  },
  {
    id: 'rain-twice',
    objectiveId: 'path',
    bloom: 'apply',
    difficulty: 3,
    stem: 'It rains on a forest far from the sea. Hours later new clouds rise above the same forest. From where did much of their water come?',
    answer: 'From wet ground and from leaves that give off vapor',
    wrong: [
      {
        text: 'From the clouds, which make water themselves',
        misconception: 'new-water',
        feedback: 'Clouds make no water. It has to rise into the air first.',
      },
      {
        text: 'Only from the sea, since forests keep all their rain',
        misconception: 'plants-keep-water',
        feedback: 'Forests do not keep it. Leaves give off most of the water that roots take in.',
      },
      {
        text: 'From the wood of the trees, which turns into clouds',
        feedback: 'Wood does not become water. But the water in a tree can leave it.',
      },
    ],
    hint: 'Which two ways lead from the land into the air?',
    explanation:
      'Water evaporates from wet ground, and trees give off vapor by transpiration. A forest can feed its own rain.',
    facts: ['transpiration-moves'],
  },
  {
    id: 'dry-pot',
    objectiveId: 'path',
    bloom: 'apply',
    stem: 'You cover the soil of a potted plant with plastic, so that no water can leave the soil. You weigh the pot. A day later it is lighter. Why?',
    answer: 'Water went through roots and stem and left by the leaves.',
    wrong: [
      {
        text: 'The plant used up the water, and used-up water weighs nothing.',
        misconception: 'plants-keep-water',
        feedback: 'Water that is kept keeps its weight. If the pot is lighter, water has left it.',
      },
      { text: 'Water evaporated from the soil.', feedback: 'The plastic stops that way. Which way is left?' },
      {
        text: 'Water sank into the table.',
        feedback: 'A pot that leaks would leave a wet table. Think of the part above the plastic.',
      },
    ],
    hint: 'One way out of the pot is closed. Which part of the plant is still in the open air?',
    explanation: 'The roots take water from the soil, and the leaves give it off as vapor. That is transpiration.',
    facts: ['transpiration-moves', 'soaking-moves'],
  },
  {
    id: 'parking-lot',
    objectiveId: 'predict',
    bloom: 'apply',
    stem: 'A town turns a meadow beside a creek into a paved parking lot. What will the creek most likely do after the next big storm?',
    answer: 'Rise higher and faster than before',
    wrong: [
      {
        text: 'Stay lower, because the pavement drinks the rain',
        feedback: 'Pavement lets hardly any water in. Where must the rain go instead?',
      },
      {
        text: 'Do the same as before, because the rain is the same',
        feedback: 'The rain is the same, but the ground is not. Compare grass with pavement.',
      },
      {
        text: 'Dry up, because the rain soaks in and is lost',
        misconception: 'soaked-is-lost',
        feedback: 'On pavement it cannot soak in, and water in the ground is not lost.',
      },
    ],
    hint: 'Compare what rain can do on a meadow and on a street.',
    explanation: 'Rain that soaked into the meadow now runs off the pavement. More water reaches the creek at once.',
    facts: ['street-runs', 'sand-soaks'],
  },
  {
    id: 'no-rain',
    objectiveId: 'predict',
    bloom: 'analyze',
    stem: 'Two streams get the same rain. After a month without rain, stream A still flows and stream B is dry. Around A the ground is sandy with trees. Around B it is bare rock. What explains this best?',
    answer: 'Around A rain soaked in, and groundwater feeds the stream for weeks.',
    wrong: [
      {
        text: 'The trees around A make new water for the stream.',
        misconception: 'new-water',
        feedback: 'Trees make no water. Ask where the rain of last month is stored.',
      },
      {
        text: 'Around A rain soaked in and was lost, so it cannot be the ground.',
        misconception: 'soaked-is-lost',
        feedback: 'Water that soaks in is not lost. It moves on slowly, and that is just what feeds a stream.',
      },
      {
        text: 'Stream B dried up because rock melts in the sun.',
        feedback: 'Rock does not melt in the sun. Think of how fast rain leaves bare rock.',
      },
    ],
    hint: 'Follow one raindrop on sand and one on rock. Which one reaches its stream first? Which one comes later?',
    explanation:
      'On rock the rain runs off at once. In sandy soil it becomes groundwater, which comes out little by little.',
    facts: ['ground-feeds', 'sand-soaks'],
  },
];
