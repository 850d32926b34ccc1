/** Food webs: words, passages and stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { pondFigure } from './figure.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'producer',
    objectiveId: 'roles',
    term: 'producer',
    below: 'A living thing that makes its own food.',
    on: 'A living thing, such as a plant, that makes its own food with light.',
    above: 'An organism that builds its food from carbon dioxide and water, usually with energy from light.',
  },
  {
    id: 'consumer',
    objectiveId: 'roles',
    term: 'consumer',
    below: 'A living thing that eats others.',
    on: 'A living thing that must eat other living things to get energy.',
    above: 'An organism that obtains its energy by feeding on other organisms.',
  },
  {
    id: 'decomposer',
    objectiveId: 'roles',
    term: 'decomposer',
    below: 'A living thing that breaks down dead things.',
    on: 'A living thing that breaks down what is dead and gives minerals back to the soil.',
    above: 'An organism, such as a fungus or a bacterium, that breaks down dead matter and recycles its minerals.',
  },
  {
    id: 'energy',
    objectiveId: 'energy',
    term: 'energy',
    below: 'What you need to move and grow.',
    on: 'What living things need to move, grow and keep warm.',
    above: 'The ability to do work or cause change, which all life processes require.',
  },
  {
    id: 'food-chain',
    objectiveId: 'energy',
    term: 'food chain',
    below: 'A line that shows who eats whom.',
    on: 'A single line of arrows that shows how energy goes from one living thing to the next.',
    above: 'A single path along which energy is passed from organism to organism.',
  },
  {
    id: 'predator',
    objectiveId: 'change',
    term: 'predator',
    below: 'An animal that hunts.',
    on: 'An animal that hunts other animals for food.',
    above: 'An animal that captures and feeds on other animals.',
  },
  {
    id: 'prey',
    objectiveId: 'change',
    term: 'prey',
    below: 'An animal that is hunted.',
    on: 'An animal that is hunted and eaten by another.',
    above: 'An animal that is captured and eaten by another animal.',
  },
  {
    id: 'food-web',
    objectiveId: 'change',
    term: 'food web',
    below: 'Many food chains put together.',
    on: 'A picture of all who eat and are eaten in one place, with many crossing lines.',
    above: 'A network of linked feeding relationships within an ecosystem.',
  },
  {
    id: 'ecosystem',
    objectiveId: 'change',
    term: 'ecosystem',
    below: 'A place and all that lives there.',
    on: 'All living things of a place, together with its water, soil and air.',
    above: 'A community of organisms that interact with each other and with their nonliving surroundings.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'who-feeds',
    title: 'Who feeds whom?',
    below: [
      'It is noon at the pond. Tiny green algae float near the top of the sunlit water. They use light to make their own food, so each of them is called a producer. Water fleas eat the algae, small fish eat the water fleas, and a heron waits to catch the fish. All of these animals must eat others. Each one is a consumer.',
      'We can draw this as a food chain: algae, water flea, fish, heron. An arrow leads from each one to the next. It does not say “eats”. It says “gives energy to”.',
      'What happens when the heron dies? Its body does not simply go away, because bacteria and fungi break it down. Each of them is a decomposer. They give minerals back to the mud and the water, and new algae can grow. Nothing is wasted.',
    ].join('\n\n'),
    on: [
      'At noon the pond looks quiet, but a thousand meals are being eaten. Near the surface float tiny green algae. They catch sunlight and use it to make their own food out of air and water, so each of them is a producer. Water fleas graze on the algae, small fish snap up the water fleas, and a heron stands still until a fish comes close. Whoever must eat others is called a consumer.',
      'Scientists draw this as a food chain: algae, water flea, small fish, heron. Each arrow leads from the one that is eaten to the one that eats it, because it shows where the energy goes. At every step most of the energy is used up for moving, growing and keeping warm, and only a small part is left for the next eater. That is why a pond has billions of algae but only one or two herons.',
      'When the heron dies, bacteria and fungi go to work. A decomposer lives on dead matter and returns its minerals to the mud, where they help new algae to grow.',
    ].join('\n\n'),
    above: [
      'At noon the pond appears peaceful, although thousands of meals are being eaten beneath its surface. Microscopic green algae capture sunlight and use its energy to build their own food from carbon dioxide and water, which makes each of them a producer. Water fleas graze on the algae, small fish pursue the water fleas, and a motionless heron waits for the fish. An organism that must feed on others is called a consumer.',
      'Scientists describe this sequence as a food chain: algae, water flea, small fish, heron. Every arrow points from the organism that is eaten toward the organism that eats it, because it represents the direction in which energy travels. At each step most of the energy is spent on movement, growth and warmth, and only a small fraction remains for the next consumer. That explains why a pond supports billions of algae but only one or two herons.',
      'When the heron eventually dies, bacteria and fungi begin their work. A decomposer lives on dead matter and returns its minerals to the mud, where they nourish the next generation of algae.',
    ].join('\n\n'),
  },
  {
    id: 'web',
    title: 'Pull one thread',
    below: [
      'Most animals eat more than one kind of food. A fox eats mice, but it also eats berries, beetles and birds. If we draw all of these lines, they cross each other again and again. Such a picture is called a food web. It shows the life of a whole ecosystem, such as a forest or a pond.',
      'A hunter is a predator. The animal that it hunts is its prey. What happens if a predator is gone? You might think that everything is better for the prey. But along one coast people had hunted nearly all the sea otters, and otters eat sea urchins. Soon there were too many urchins, and they ate up the kelp. Kelp is like a forest under the sea where fish can hide. So the fish lost their home.',
      'Pull one thread of a web, and the whole web moves.',
    ].join('\n\n'),
    on: [
      'Most animals do not depend on a single kind of food. A fox hunts mice, but it also eats berries, beetles and birds. When all such lines are drawn together they cross and form a food web, a map of who gets energy from whom in an ecosystem such as a forest, a meadow or a pond.',
      'An animal that hunts is a predator, and the animal that it hunts is its prey. You might think that prey is better off when the predator is gone. A coast in the north of the Pacific shows that it is not so simple. When people had hunted nearly all the sea otters there, the sea urchins that otters eat spread everywhere. The urchins chewed up the kelp, a kind of forest under water, and the fish that had been hiding in it lost their home.',
      'The kelp had never met a hunter with a boat, and yet it was gone. If you pull at one thread of a web, even distant threads will move. A web with many links holds better than one with few, since an animal that loses one food can turn to another.',
    ].join('\n\n'),
    above: [
      'Most animals do not depend on a single source of food. A fox hunts mice, but it also consumes berries, beetles and birds. When all of these connections are drawn together they form a food web, a map that shows which organisms provide energy for which others within an ecosystem such as a forest, a meadow or a pond.',
      'An animal that hunts is a predator, and the animal that it captures is its prey. It seems reasonable that prey should benefit when a predator disappears, yet a coast of the northern Pacific tells a different story. After people had hunted nearly all of the sea otters, the sea urchins on which otters feed multiplied. The urchins devoured the kelp, an underwater forest, and countless fish that had sheltered among it lost their habitat.',
      'The kelp had no direct connection to the hunters, and yet it vanished. Pull a single thread of a web, and even distant threads will move. An ecosystem with many connections generally survives a disturbance better than one with few, because an animal that loses one source of food can turn to another.',
    ].join('\n\n'),
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'pond',
    title: 'One chain in the pond',
    objectiveId: 'energy',
    wordIds: ['food-chain', 'energy'],
    figure: pondFigure,
    text: 'Read the picture from the left: algae give energy to the water flea, the water flea gives energy to the small fish, the fish gives energy to the heron. The arrows follow the energy, so they point at the eater. Which box would be empty first if the pond lay in the dark? The algae cannot live without light, and nobody else could live without them.',
  },
  {
    id: 'light',
    title: 'Where it all begins',
    objectiveId: 'energy',
    wordIds: ['energy', 'producer'],
    text: 'Think of your last meal and go back, step by step. Bread comes from wheat. Eggs come from hens, and hens eat grain. Almost every path ends at a green plant, and at the light that it caught. A tree is not made of soil. It builds its wood out of air and water, with energy from the Sun.',
  },
  {
    id: 'log',
    title: 'The busy log',
    objectiveId: 'roles',
    wordIds: ['decomposer'],
    text: 'This dead log looks quiet. Inside, white threads of fungus eat their way through the wood. Bacteria, worms and beetles help. In some years the log will be soft, dark soil. Nothing of it has disappeared: its minerals feed the young trees around it. Without decomposers the forest would be buried in dead leaves.',
  },
  {
    id: 'jobs',
    title: 'Three jobs',
    objectiveId: 'roles',
    wordIds: ['producer', 'consumer'],
    text: 'Every living thing here has one of three jobs. Producers make food from light. Consumers eat. Some of them eat plants, some eat animals, and some, like bears and people, eat both. Decomposers break down what is dead. A mushroom grows from the ground like a plant, but it cannot make food. It lives on dead wood, even in the dark.',
  },
  {
    id: 'otter',
    title: 'The otter and the forest under the sea',
    objectiveId: 'change',
    wordIds: ['predator', 'prey'],
    text: 'Sea otters eat sea urchins, and sea urchins eat kelp. Where otters were gone, urchins ate the kelp down to the rock. Where otters came back, the kelp came back as well. An otter never plants kelp. It only eats urchins. Still, the kelp depends on it. That is how a change runs through a web: step by step, from eater to eaten.',
  },
  {
    id: 'threads',
    title: 'How strong is a web?',
    objectiveId: 'change',
    wordIds: ['food-web', 'ecosystem'],
    text: 'The panda eats almost nothing but bamboo. The raccoon eats fruit, eggs, fish, insects and what people throw away. Which of them is in more danger when one food runs out? The more links a living thing has, the better it can bear the loss of one. That is why people who care for nature look after the whole ecosystem and not after one animal alone.',
  },
];
