/** Food webs: what it is about, and the facts. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const entities: FactTopicDefinition['entities'] = {
  role: { producer: 'a producer', consumer: 'a consumer', decomposer: 'a decomposer' },
  living: {
    'makes-food': 'makes its own food from sunlight, air and water',
    'eats-others': 'gets its energy by eating other living things',
    'breaks-down': 'breaks down dead things and waste',
  },
  creature: {
    grass: 'grass',
    algae: 'green algae in a pond',
    rabbit: 'a rabbit',
    hawk: 'a hawk',
    mushroom: 'a mushroom on a dead log',
    'soil-bacteria': 'the bacteria that rot dead leaves',
  },
  eater: { herbivore: 'a herbivore', carnivore: 'a carnivore', omnivore: 'an omnivore' },
  diet: {
    'only-plants': 'eats only plants',
    'only-animals': 'eats only other animals',
    both: 'eats both plants and animals',
    sunlight: { name: 'eats sunlight', about: 'Only producers can use sunlight to make food. Animals cannot.' },
  },
  arrow: { arrows: 'an arrow in a food chain' },
  pointing: {
    'to-eater': 'from the one that is eaten to the one that eats it',
    'to-eaten': {
      name: 'from the eater to its food',
      about: 'The arrow shows where the energy goes, and it does not go back into the food.',
    },
    'to-bigger': {
      name: 'from the smaller animal to the bigger one',
      about: 'Size does not matter. Wolves eat moose that are bigger than they are.',
    },
    'to-faster': {
      name: 'from the slower animal to the faster one',
      about: 'Speed does not matter. The arrow follows the energy.',
    },
  },
  origin: { 'chain-energy': 'the energy in a food web', 'plant-matter': 'most of the stuff that a tree is built from' },
  source: {
    sun: 'sunlight',
    'air-water': 'air and water',
    soil: {
      name: 'soil',
      about: 'Plants take water and a little bit of minerals from the soil, not their energy or most of their stuff.',
    },
    'top-predator': {
      name: 'the strongest animal',
      about: 'The strongest animal is at the end of the chain: it gets energy last.',
    },
    'dead-things': {
      name: 'dead leaves',
      about: 'Dead leaves give minerals back to the soil. Their energy came from somewhere else.',
    },
  },
  matter: { 'dead-log': 'a dead log in a forest' },
  ending: {
    'back-to-soil': 'is broken down, and its minerals go back to the soil',
    'vanishes-log': {
      name: 'disappears and leaves nothing',
      about: 'Matter does not disappear. Decomposers pass it on.',
    },
    'stays-log': {
      name: 'stays as it is for ever',
      about: 'Fungi and bacteria are at work in every forest. A log rots.',
    },
    'turns-plant': {
      name: 'comes back to life as a plant',
      about: 'Dead wood does not live again, but new plants can use its minerals.',
    },
  },
  energy: { 'moose-energy': 'most of the energy in the grass that a rabbit eats' },
  use: {
    'used-up-living': 'is used by the rabbit to move, stay warm and live',
    'stored-all': {
      name: 'is kept for the fox that eats the rabbit',
      about: 'Only a small part, often about a tenth, is stored in the body for the next eater.',
    },
    'returned-grass': {
      name: 'goes back to the grass',
      about: 'Energy moves one way: from the Sun through the web. Grass gets its energy from light.',
    },
    'given-soil': {
      name: 'sinks into the soil at once',
      about: 'Rabbits run and keep warm. That takes most of their energy.',
    },
  },
  event: {
    'frogs-gone': 'the frogs of a pond die out',
    'hawks-gone': 'all hawks leave a meadow',
    'meadow-fire': 'a fire burns all the grass of a meadow',
    'bees-gone': 'all bees leave an orchard',
  },
  effect: {
    'more-insects': 'there are soon more insects, since fewer get eaten',
    'more-mice': 'there are soon more mice, and they eat more seeds',
    'fewer-rabbits': 'there is less food for rabbits, and then for foxes',
    'less-fruit': 'there is less fruit, and less food for thrushes that eat it',
  },
  place: { web: 'a food web', chain: 'a food chain' },
  shape: {
    'many-chains': 'many food chains that are linked',
    'one-path': 'one path of who eats whom',
    cage: {
      name: 'a net in which spiders catch food',
      about: 'That is a spider web. A food web is a picture of who eats whom.',
    },
    shelf: { name: 'a list of all plants of a place', about: 'A list of plants says nothing about who eats whom.' },
  },
};

export const relations: FactTopicDefinition['relations'] = {
  lives: {
    sentence: '{Subject} is a living thing that {object}.',
    askObject: 'How does {subject} live?',
    askSubject: 'What do we call a living thing that {object}?',
    match: 'Match each role in a food web with what it means.',
    hint: 'Who makes the food, who eats, and who cleans up?',
  },
  'is-role': {
    link: 'category',
    sentence: 'The role of {subject} is that of {object}.',
    askObject: 'Which role does this have in a food web: {subject}?',
    selectSubjects: 'Which of these have the role of {object}? Choose all.',
    hint: 'Does it make food, eat others, or break down what is dead?',
  },
  eats: {
    sentence: '{Subject} {object}.',
    askObject: 'What is true of {subject}?',
    askSubject: 'What do we call an animal that {object}?',
    hint: 'Herbs are plants. “Carni” means meat, and “omni” means all.',
  },
  points: {
    sentence: '{Subject} points {object}.',
    askObject: 'Which way does {subject} point?',
    hint: 'The arrow says “gives energy to”.',
  },
  comes: {
    sentence: '{Subject} comes from {object}.',
    askObject: 'Where does {subject} come from?',
    hint: 'Go back along the chain, step by step, to its very start.',
  },
  becomes: {
    link: 'cause',
    sentence: 'In time {subject} {object}.',
    askObject: 'What becomes of {subject}?',
    hint: 'Which living things feed on what is dead?',
  },
  spent: {
    link: 'cause',
    sentence: '{Subject} {object}.',
    askObject: 'What happens to {subject}?',
    hint: 'What does a rabbit do all day? It needs energy for that.',
  },
  leads: {
    link: 'cause',
    sentence: 'When {subject}, this is most likely: {object}.',
    askObject: 'What is most likely when {subject}?',
    askSubject: 'What can be the reason if {object}?',
    match: 'Match each change with what it most likely leads to.',
    hint: 'Ask who eats it, and what it eats.',
  },
  pictures: {
    sentence: '{Subject} shows {object}.',
    askObject: 'What does {subject} show?',
    hint: 'A chain is a single line. A web has many.',
  },
};

export const facts: FactTopicDefinition['facts'] = [
  { id: 'producer-lives', objectiveId: 'roles', relation: 'lives', subject: 'producer', object: 'makes-food' },
  { id: 'consumer-lives', objectiveId: 'roles', relation: 'lives', subject: 'consumer', object: 'eats-others' },
  { id: 'decomposer-lives', objectiveId: 'roles', relation: 'lives', subject: 'decomposer', object: 'breaks-down' },
  { id: 'grass-role', objectiveId: 'roles', relation: 'is-role', subject: 'grass', object: 'producer' },
  {
    id: 'algae-role',
    objectiveId: 'roles',
    relation: 'is-role',
    subject: 'algae',
    object: 'producer',
    because: 'Algae use sunlight as plants do.',
  },
  { id: 'rabbit-role', objectiveId: 'roles', relation: 'is-role', subject: 'rabbit', object: 'consumer' },
  { id: 'hawk-role', objectiveId: 'roles', relation: 'is-role', subject: 'hawk', object: 'consumer' },
  {
    id: 'mushroom-role',
    objectiveId: 'roles',
    relation: 'is-role',
    subject: 'mushroom',
    object: 'decomposer',
    because: 'It feeds on the dead wood and cannot make its own food.',
  },
  {
    id: 'bacteria-role',
    objectiveId: 'roles',
    relation: 'is-role',
    subject: 'soil-bacteria',
    object: 'decomposer',
  },
  {
    id: 'log-becomes',
    objectiveId: 'roles',
    relation: 'becomes',
    subject: 'dead-log',
    object: 'back-to-soil',
    because: 'Fungi, bacteria and small animals in the soil do the work.',
  },
  { id: 'herbivore-eats', objectiveId: 'energy', relation: 'eats', subject: 'herbivore', object: 'only-plants' },
  { id: 'carnivore-eats', objectiveId: 'energy', relation: 'eats', subject: 'carnivore', object: 'only-animals' },
  {
    id: 'omnivore-eats',
    objectiveId: 'energy',
    relation: 'eats',
    subject: 'omnivore',
    object: 'both',
  },
  {
    id: 'arrow-points',
    objectiveId: 'energy',
    relation: 'points',
    subject: 'arrows',
    object: 'to-eater',
    because: 'It shows where the energy goes.',
  },
  {
    id: 'energy-from',
    objectiveId: 'energy',
    relation: 'comes',
    subject: 'chain-energy',
    object: 'sun',
    because:
      'Producers catch sunlight, and all others live on what they make. A few food webs deep in the sea start without light.',
  },
  {
    id: 'tree-from',
    objectiveId: 'energy',
    relation: 'comes',
    subject: 'plant-matter',
    object: 'air-water',
    because: 'A tree builds its wood from carbon dioxide and water.',
  },
  {
    id: 'energy-spent',
    objectiveId: 'energy',
    relation: 'spent',
    subject: 'moose-energy',
    object: 'used-up-living',
    because: 'So there are fewer animals at each step of a chain.',
  },
  { id: 'web-shows', objectiveId: 'change', relation: 'pictures', subject: 'web', object: 'many-chains' },
  {
    id: 'chain-shows',
    objectiveId: 'change',
    relation: 'pictures',
    subject: 'chain',
    object: 'one-path',
    alsoFits: ['many-chains'],
  },
  { id: 'frogs-leads', objectiveId: 'change', relation: 'leads', subject: 'frogs-gone', object: 'more-insects' },
  {
    id: 'hawks-leads',
    objectiveId: 'change',
    relation: 'leads',
    subject: 'hawks-gone',
    object: 'more-mice',
    alsoFits: ['more-insects', 'frogs-gone'],
  },
  { id: 'fire-leads', objectiveId: 'change', relation: 'leads', subject: 'meadow-fire', object: 'fewer-rabbits' },
  { id: 'bees-leads', objectiveId: 'change', relation: 'leads', subject: 'bees-gone', object: 'less-fruit' },
];
