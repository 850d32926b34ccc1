/** Forces and motion: what it is about, and the facts. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const entities: FactTopicDefinition['entities'] = {
  law: { 'first-law': 'Newton’s first law', 'second-law': 'Newton’s second law', 'third-law': 'Newton’s third law' },
  statement: {
    'keeps-going': 'an object keeps its velocity unless a net force acts on it',
    'force-mass': 'a larger net force, or a smaller mass, gives a larger acceleration',
    'equal-opposite': 'forces come in pairs that are equal in size and opposite in direction',
  },
  force: {
    friction: 'friction',
    gravity: 'gravity',
    normal: 'the normal force',
    tension: 'tension',
    'air-resistance': 'air resistance',
  },
  action: {
    'resists-sliding': 'acts between surfaces and opposes sliding',
    'pulls-masses': 'pulls masses toward each other',
    'holds-up': 'is the push of a surface on what rests on it',
    'pulls-rope': 'is the pull of a stretched rope or string',
    'opposes-air': 'is the push of air against what moves through it',
  },
  quantity: { speed: 'speed', velocity: 'velocity', acceleration: 'acceleration', mass: 'mass' },
  meaning: {
    'how-fast': 'how far something moves in each unit of time',
    'fast-direction': 'how fast and in which direction something moves',
    'change-velocity': 'how quickly velocity changes',
    'how-much': 'how much matter something holds',
  },
  moving: { 'space-probe': 'a space probe far from all stars, with its engine off' },
  result: {
    'coasts-on': 'moves on in a straight line at the same speed',
    'slows-stop': {
      name: 'slows down and stops',
      about: 'To slow down, a thing needs a force against its motion. Far from all stars there is almost none.',
    },
    'falls-down': {
      name: 'falls down',
      about: 'Falling needs gravity that pulls one way. Far from all stars there is almost none.',
    },
    'speeds-up': {
      name: 'gets faster and faster',
      about: 'To get faster, a thing needs a force along its motion. The engine is off.',
    },
  },
  state: { 'steady-car': 'a car at a constant speed on a straight road' },
  balance: {
    'net-zero': 'has a net force of zero',
    'net-forward': {
      name: 'has a net force that points forward',
      about: 'With a net force forward the car would get faster.',
    },
    'net-backward': {
      name: 'has a net force that points backward',
      about: 'With a net force backward the car would get slower.',
    },
    'no-forces': {
      name: 'has no forces on it at all',
      about: 'Engine, air, road and gravity all act on the car. They only balance.',
    },
  },
  contact: { 'truck-bike': 'the forces when a truck bumps a bicycle' },
  compare: {
    'same-size': 'equally large on both',
    'bigger-on-bike': {
      name: 'larger on the bicycle',
      about: 'The bicycle is thrown farther because its mass is small, not because its force is larger.',
    },
    'bigger-on-truck': {
      name: 'larger on the truck',
      about: 'The truck feels less because its mass is large. The force on it is no larger.',
    },
    'only-on-bike': { name: 'only on the bicycle', about: 'No push comes alone. Whoever pushes is pushed back.' },
  },
  drop: { 'hammer-feather': 'a hammer and a feather dropped on the Moon' },
  landing: {
    'land-together': 'land at the same moment',
    'hammer-first': {
      name: 'land one after the other, the hammer first',
      about: 'On Earth air holds the feather back. The Moon has no air.',
    },
    'feather-first': {
      name: 'land one after the other, the feather first',
      about: 'Nothing pushes the feather ahead of the hammer.',
    },
    'never-land': {
      name: 'never land, because the Moon has no gravity',
      about: 'The Moon has gravity, about one sixth of that on Earth.',
    },
  },
  pair: {
    'foot-ground': 'your foot pushes the ground backward',
    'rocket-gas': 'a rocket pushes gas downward',
    'swimmer-water': 'a swimmer pushes water back',
    'book-table': 'a book presses down on a table',
  },
  partner: {
    'ground-foot': 'the ground pushes your foot forward',
    'gas-rocket': 'the gas pushes the rocket upward',
    'water-swimmer': 'the water pushes the swimmer forward',
    'table-book': 'the table presses up on the book',
  },
  change: {
    'double-force': 'the net force on a cart is doubled',
    'double-mass': 'the mass of a cart is doubled and the force stays the same',
    'forces-balance': 'all forces on a moving cart balance',
    'force-against': 'a net force acts against the motion of a cart',
  },
  outcome: {
    'double-acc': 'its acceleration doubles',
    'half-acc': 'its acceleration is cut in half',
    'same-velocity': 'its velocity stays the same',
    'gets-slower': 'it gets slower',
  },
};

export const relations: FactTopicDefinition['relations'] = {
  states: {
    sentence: '{Subject} says that {object}.',
    askObject: 'What does {subject} say?',
    askSubject: 'Which law says that {object}?',
    match: 'Match each of Newton’s laws with what it says.',
    hint: 'One law is about no net force, one about how much force, and one about pairs.',
  },
  acts: {
    sentence: '{Subject} {object}.',
    askObject: 'What is true of {subject}?',
    askSubject: 'Which force {object}?',
    match: 'Match each force with what it does.',
    hint: 'Picture a box on a floor, a rope and a falling leaf.',
  },
  means: {
    sentence: '{Subject} tells {object}.',
    askObject: 'What does {subject} tell?',
    askSubject: 'Which word tells {object}?',
    match: 'Match each word with what it tells.',
    hint: 'Does the direction count? Does it speak of change?',
  },
  goes: {
    sentence: '{Subject} {object}.',
    askObject: 'What is true of the motion of {subject}?',
    hint: 'Which forces are left when the engine is off and nothing is near?',
  },
  'net-on': {
    sentence: '{Subject} {object}.',
    askObject: 'What is true of {subject}?',
    hint: 'Does its velocity change?',
  },
  sized: {
    sentence: 'In a crash, {subject} are {object}.',
    askObject: 'How large are {subject}?',
    hint: 'Which law speaks of pairs?',
  },
  lands: {
    sentence: '{Subject} {object}.',
    askObject: 'What happens with {subject}?',
    hint: 'What is missing on the Moon that slows a feather here?',
  },
  'pairs-with': {
    link: 'cause',
    sentence: 'When {subject}, {object}.',
    askObject: 'What is the other force of the pair when {subject}?',
    askSubject: 'To which push does this belong as the other half: {object}?',
    match: 'Match each force with the other force of its pair.',
    hint: 'Turn the sentence around: A pushes B, so B pushes A.',
  },
  leads: {
    link: 'cause',
    sentence: 'When {subject}, {object}.',
    askObject: 'What happens when {subject}?',
    askSubject: 'What could be the reason if this is seen of a cart: {object}?',
    match: 'Match each change with what it does to the cart.',
    hint: 'Think of net force divided by mass.',
  },
};

export const facts: FactTopicDefinition['facts'] = [
  { id: 'first-states', objectiveId: 'inertia', relation: 'states', subject: 'first-law', object: 'keeps-going' },
  {
    id: 'probe-goes',
    objectiveId: 'inertia',
    relation: 'goes',
    subject: 'space-probe',
    object: 'coasts-on',
    because: 'Hardly any force acts on it, so its velocity does not change.',
  },
  {
    id: 'car-net',
    objectiveId: 'inertia',
    relation: 'net-on',
    subject: 'steady-car',
    object: 'net-zero',
    because: 'Its velocity does not change, so the forces on it balance.',
  },
  { id: 'friction-acts', objectiveId: 'inertia', relation: 'acts', subject: 'friction', object: 'resists-sliding' },
  { id: 'gravity-acts', objectiveId: 'inertia', relation: 'acts', subject: 'gravity', object: 'pulls-masses' },
  { id: 'normal-acts', objectiveId: 'inertia', relation: 'acts', subject: 'normal', object: 'holds-up' },
  { id: 'tension-acts', objectiveId: 'inertia', relation: 'acts', subject: 'tension', object: 'pulls-rope' },
  { id: 'air-acts', objectiveId: 'inertia', relation: 'acts', subject: 'air-resistance', object: 'opposes-air' },
  { id: 'second-states', objectiveId: 'acceleration', relation: 'states', subject: 'second-law', object: 'force-mass' },
  { id: 'speed-means', objectiveId: 'acceleration', relation: 'means', subject: 'speed', object: 'how-fast' },
  {
    id: 'velocity-means',
    objectiveId: 'acceleration',
    relation: 'means',
    subject: 'velocity',
    object: 'fast-direction',
  },
  {
    id: 'acceleration-means',
    objectiveId: 'acceleration',
    relation: 'means',
    subject: 'acceleration',
    object: 'change-velocity',
  },
  { id: 'mass-means', objectiveId: 'acceleration', relation: 'means', subject: 'mass', object: 'how-much' },
  { id: 'force-leads', objectiveId: 'acceleration', relation: 'leads', subject: 'double-force', object: 'double-acc' },
  { id: 'mass-leads', objectiveId: 'acceleration', relation: 'leads', subject: 'double-mass', object: 'half-acc' },
  {
    id: 'balance-leads',
    objectiveId: 'acceleration',
    relation: 'leads',
    subject: 'forces-balance',
    object: 'same-velocity',
  },
  {
    id: 'against-leads',
    objectiveId: 'acceleration',
    relation: 'leads',
    subject: 'force-against',
    object: 'gets-slower',
  },
  {
    id: 'moon-lands',
    objectiveId: 'acceleration',
    relation: 'lands',
    subject: 'hammer-feather',
    object: 'land-together',
    because: 'The hammer is pulled more, but it also has more mass to speed up. Without air both speed up alike.',
  },
  { id: 'third-states', objectiveId: 'pairs', relation: 'states', subject: 'third-law', object: 'equal-opposite' },
  {
    id: 'crash-sized',
    objectiveId: 'pairs',
    relation: 'sized',
    subject: 'truck-bike',
    object: 'same-size',
    because: 'The bicycle only moves more because its mass is smaller.',
  },
  { id: 'foot-pairs', objectiveId: 'pairs', relation: 'pairs-with', subject: 'foot-ground', object: 'ground-foot' },
  { id: 'rocket-pairs', objectiveId: 'pairs', relation: 'pairs-with', subject: 'rocket-gas', object: 'gas-rocket' },
  {
    id: 'swimmer-pairs',
    objectiveId: 'pairs',
    relation: 'pairs-with',
    subject: 'swimmer-water',
    object: 'water-swimmer',
  },
  {
    id: 'book-pairs',
    objectiveId: 'pairs',
    relation: 'pairs-with',
    subject: 'book-table',
    object: 'table-book',
    because: 'Gravity on the book is not its partner: the partner of that is the pull of the book on Earth.',
  },
];
