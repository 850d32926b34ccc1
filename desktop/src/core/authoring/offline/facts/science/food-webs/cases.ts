/** Food webs: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'cellar',
    objectiveId: 'roles',
    bloom: 'apply',
    stem: 'A farmer grows something in a cellar without any light. It lives on straw and dung. What can it be?',
    answer: 'Mushrooms, which feed on dead matter',
    wrong: [
      {
        text: 'Lettuce, which feeds on the soil',
        misconception: 'plants-eat-soil',
        feedback: 'Lettuce needs light to make its food. Soil alone is not enough.',
      },
      {
        text: 'Mushrooms, which make their own food',
        misconception: 'fungi-are-plants',
        feedback: 'Without light nothing green could make food here, and mushrooms never do.',
      },
      { text: 'Grass, if it gets enough water', feedback: 'Grass is a producer. It cannot live without light.' },
    ],
    hint: 'Which of the three roles needs no light at all?',
    explanation: 'Decomposers get energy from dead matter, so they need no light. Producers do.',
    facts: ['mushroom-role'],
  },
  {
    id: 'island-soil',
    objectiveId: 'roles',
    bloom: 'analyze',
    stem: 'In one plot of forest scientists kill all fungi and bacteria in the soil. Year after year, what would change most there?',
    answer: 'Dead leaves would pile up, and plants would run short of minerals.',
    wrong: [
      {
        text: 'Nothing: dead leaves disappear by themselves.',
        misconception: 'decay-vanishes',
        feedback: 'They only seem to. Who breaks them down when fungi and bacteria are gone?',
      },
      {
        text: 'The plants would grow better, since fungi take their light.',
        misconception: 'fungi-are-plants',
        feedback: 'Fungi do not use light. They give minerals back, and plants need those.',
      },
      {
        text: 'The animals would start to break down the leaves like fungi.',
        feedback: 'Most animals cannot break down wood and dry leaves on their own.',
      },
    ],
    hint: 'Which job would no one do any more? Who depends on that job?',
    explanation:
      'Decomposers pass minerals from dead things back to plants. Without them the minerals stay locked in the leaves.',
    facts: ['decomposer-lives', 'log-becomes'],
  },
  {
    id: 'compost',
    objectiveId: 'roles',
    bloom: 'apply',
    stem: 'A class fills a bin with apple cores and leaves. In spring there is dark, crumbly soil in it, and the bin got warm inside. Who did that?',
    answer: 'Decomposers that fed on the apple cores and leaves',
    wrong: [
      {
        text: 'Nobody: things like that fall to dust by themselves.',
        misconception: 'decay-vanishes',
        feedback: 'In a freezer they would stay whole. Something alive is at work.',
      },
      { text: 'Producers that made food in the bin', feedback: 'It is dark in the bin. Producers need light.' },
      { text: 'The Sun, which burned them', feedback: 'The warmth came from inside, where no Sun shines.' },
    ],
    hint: 'The bin got warm: something in it used energy.',
    explanation:
      'Bacteria, fungi and worms break the scraps down. They live on the energy in them, and some of it warms the bin.',
    facts: ['decomposer-lives'],
  },
  {
    id: 'your-lunch',
    objectiveId: 'energy',
    bloom: 'apply',
    difficulty: 3,
    stem: 'You eat a cheese sandwich. The cheese is made of milk from a cow. Where did its energy first come from?',
    answer: 'From sunlight that grass caught',
    wrong: [
      {
        text: 'From the soil of the meadow',
        misconception: 'plants-eat-soil',
        feedback: 'Soil gives minerals and water, but no energy.',
      },
      {
        text: 'From the cow, which makes energy',
        feedback: 'A cow cannot make energy. She takes it in with her food.',
      },
      { text: 'From the water that the cow drinks', feedback: 'Water carries no energy that animals can live on.' },
    ],
    hint: 'Go back: cheese, milk, cow. What does the cow eat?',
    explanation: 'Cheese comes from milk, milk from a cow, the cow lives on grass, and grass caught sunlight.',
    facts: ['energy-from'],
  },
  {
    id: 'fix-chain',
    objectiveId: 'energy',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A frog eats a fly. A snake eats the frog. Which chain is drawn right?',
    answer: 'fly → frog → snake',
    wrong: [
      {
        text: 'snake → frog → fly',
        misconception: 'arrow-to-food',
        feedback: 'Read the arrow as “gives energy to”. The snake gives no energy to the frog.',
      },
      { text: 'frog → fly → snake', feedback: 'This says that the frog gives energy to the fly.' },
      { text: 'fly → snake → frog', feedback: 'This says that the snake gives energy to the frog.' },
    ],
    hint: 'Read each arrow aloud as “gives energy to”.',
    explanation: 'The fly gives energy to the frog, and the frog gives energy to the snake.',
    facts: ['arrow-points'],
  },
  {
    id: 'big-farm',
    objectiveId: 'energy',
    bloom: 'apply',
    stem: 'A field of corn can feed 100 people for a year. If the corn first feeds cattle and people eat the beef, how many can it feed?',
    answer: 'Far fewer, since the cattle use up most of the energy',
    wrong: [
      {
        text: 'Just as many, since the beef keeps all the energy',
        feedback: 'Cattle walk, breathe and stay warm for years. That takes energy.',
      },
      {
        text: 'More, since meat makes new energy',
        feedback: 'No animal makes energy. It can only pass on what it has left.',
      },
      {
        text: 'None, since the energy goes back to the corn',
        misconception: 'arrow-to-food',
        feedback: 'Energy does not flow back to the food. It goes on to the eater.',
      },
    ],
    hint: 'What does an animal need energy for while it grows up?',
    explanation:
      'At each step of a chain most of the energy is spent on living. Only a small part is stored for the next eater.',
    facts: ['energy-spent'],
  },
  {
    id: 'pond-fish',
    objectiveId: 'change',
    bloom: 'apply',
    difficulty: 3,
    stem: 'In a pond, big fish eat small fish, and small fish eat water fleas. People catch nearly all the big fish. What happens first?',
    answer: 'There are more small fish, and then fewer water fleas.',
    wrong: [
      {
        text: 'Nothing, since nothing else eats big fish there',
        misconception: 'only-neighbors',
        feedback: 'Look the other way too: what did the big fish eat?',
      },
      {
        text: 'There are fewer small fish, since they miss the big ones.',
        feedback: 'Big fish ate them. With fewer hunters, more small fish live.',
      },
      {
        text: 'There are more water fleas, since all do better without hunters.',
        misconception: 'hunters-are-bad',
        feedback: 'Who eats water fleas? There are more of those now.',
      },
    ],
    hint: 'Go step by step: what did the big fish eat, and what do those eat?',
    explanation: 'Fewer big fish eat small fish, so there are more of them. They eat more water fleas.',
    facts: ['frogs-leads'],
  },
  {
    id: 'spray',
    objectiveId: 'change',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A town sprays a marsh and kills all mosquitoes. Swallows eat mosquitoes, and falcons eat swallows. What is likely next?',
    answer: 'There is less food for swallows, and later for falcons.',
    wrong: [
      {
        text: 'Falcons do not notice, since they do not eat mosquitoes.',
        misconception: 'only-neighbors',
        feedback: 'They eat swallows, and swallows eat mosquitoes. Follow both arrows.',
      },
      {
        text: 'There are more swallows, since nothing bites them.',
        feedback: 'Mosquitoes were their food. What do they live on now?',
      },
      {
        text: 'Falcons begin to eat mosquitoes.',
        feedback: 'The mosquitoes are gone, and falcons are not built to catch them.',
      },
    ],
    hint: 'Who loses a meal? Who loses the one that lost a meal?',
    explanation:
      'The change runs along the chain: fewer mosquitoes, fewer swallows, fewer falcons, unless they find other food.',
    facts: ['fire-leads'],
  },
  {
    id: 'two-meadows',
    objectiveId: 'change',
    bloom: 'apply',
    stem: 'In meadow A rabbits eat twelve kinds of plants. In meadow B they eat only clover. A disease kills all clover. Where do the rabbits have it harder?',
    answer: 'In B, since no other food is left for them there',
    wrong: [
      {
        text: 'In A, since twelve kinds of plants need more care',
        feedback: 'Rabbits do not care for plants. They eat them. What is left to eat in A?',
      },
      {
        text: 'In both alike, since both lose the same plant',
        feedback: 'Both lose clover. But how much of the food is that in each?',
      },
      {
        text: 'In none, since a plant is no animal',
        misconception: 'only-neighbors',
        feedback: 'Plants are at the start of every chain. Whoever eats them notices.',
      },
    ],
    hint: 'Count what is left to eat in each meadow.',
    explanation: 'A web with many links holds when one breaks. With only one link, everything hangs on it.',
    facts: ['web-shows', 'fire-leads'],
  },
  {
    id: 'wolves',
    objectiveId: 'change',
    bloom: 'analyze',
    stem: 'Wolves return to a park. After some years there are fewer elk along the rivers, and young trees grow there again. Which chain of reasons fits?',
    answer: 'Wolves keep elk in check, so elk eat fewer young trees.',
    wrong: [
      {
        text: 'Wolves eat what harms trees, such as beetles.',
        feedback: 'Wolves do not live on beetles. Look for the animal between wolf and tree.',
      },
      {
        text: 'Trees have nothing to do with wolves, so it is chance.',
        misconception: 'only-neighbors',
        feedback: 'There is a link between them: elk eat trees, and wolves eat elk.',
      },
      {
        text: 'Trees grow to make up for the bad that wolves do.',
        misconception: 'hunters-are-bad',
        feedback: 'Hunters are part of the web. Ask what elk do to young trees.',
      },
    ],
    hint: 'What do elk eat? What happens to that when there are fewer elk?',
    explanation:
      'The hunter changes the plant eater, and the plant eater changes the plants. A change runs along the web.',
    facts: ['hawks-leads'],
  },
];
