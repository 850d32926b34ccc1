/** States of matter: what it is about, and the facts. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const entities: FactTopicDefinition['entities'] = {
  state: { solid: 'a solid', liquid: 'a liquid', gas: 'a gas' },
  habit: {
    'keeps-shape': 'keeps its own shape',
    'takes-shape': 'takes the shape of its cup but not more room',
    'fills-all': 'spreads out and fills all the room it can get',
  },
  particles: {
    'close-still': 'packed close and only shake in place',
    'close-slide': 'close together but slide past each other',
    'far-fast': 'far apart and fly around fast',
    gone: { name: 'not there at all', about: 'All matter is made of tiny particles. They are always there.' },
  },
  crowd: {
    'solid-particles': { name: 'the particles of a solid', about: 'The particles of a solid are packed close.' },
    'liquid-particles': {
      name: 'the particles of a liquid',
      about: 'The particles of a liquid slide past each other.',
    },
    'gas-particles': { name: 'the particles of a gas', about: 'The particles of a gas are far apart.' },
  },
  material: {
    rock: 'a rock',
    milk: 'milk',
    helium: 'the helium in a party balloon',
    sand: 'a grain of sand',
  },
  change: { melting: 'melting', freezing: 'freezing', evaporating: 'evaporating', condensing: 'condensing' },
  turn: {
    'solid-liquid': 'a solid into a liquid',
    'liquid-solid': 'a liquid into a solid',
    'liquid-gas': 'a liquid into a gas',
    'gas-liquid': 'a gas into a liquid',
  },
  push: {
    'takes-heat': { name: 'heat goes in', about: 'Heat goes in when something melts or evaporates.' },
    'gives-heat': { name: 'heat goes out', about: 'Heat goes out when something freezes or condenses.' },
    'nothing-heat': { name: 'no heat moves', about: 'Without heat that goes in or out, a thing stays as it is.' },
  },
  air: { air: 'the air in a ball' },
  airness: {
    'has-weight': 'has weight and takes up room',
    nothing: { name: 'is nothing at all', about: 'Air is matter. You can feel it push when wind blows.' },
    'room-only': {
      name: 'takes up room but weighs nothing',
      about: 'A ball gets a little heavier when you pump air into it.',
    },
  },
  bits: { 'sand-pile': 'a pile of sand' },
  flow: {
    'many-solids': 'many tiny solids that roll over each other',
    'is-liquid': {
      name: 'a liquid, because you can pour it',
      about: 'A drop of liquid has no shape of its own. A grain of sand has one.',
    },
    'is-gas': {
      name: 'a gas, because it blows away',
      about: 'Wind can carry tiny solids too. A gas would fill the whole room.',
    },
  },
  puddle: { 'ice-cube': 'an ice cube that melts in a closed bag' },
  amount: {
    'same-amount': 'weighs just as much as before',
    lighter: {
      name: 'gets lighter, because some of it is used up',
      about: 'Nothing leaves a closed bag, so nothing can be lost.',
    },
    heavier: {
      name: 'gets heavier, because water is heavier than ice',
      about: 'Nothing comes into a closed bag, so its weight cannot grow.',
    },
  },
  bubble: { 'boil-bubbles': 'the bubbles in boiling water' },
  inside: {
    'vapor-inside': 'water that has become a gas',
    'air-inside': {
      name: 'air that was hiding in the water',
      about: 'A little air leaves early. Boiling goes on till all the water is gone, and no air is left by then.',
    },
    'empty-inside': {
      name: 'nothing, they are empty',
      about: 'Something must push the water aside. Bubbles are full of gas.',
    },
  },
};

export const relations: FactTopicDefinition['relations'] = {
  does: {
    sentence: '{Subject} {object}.',
    askObject: 'What is true of {subject}?',
    askSubject: 'What {object}?',
    match: 'Match each state of matter with the way it acts.',
    hint: 'Think of a rock, of milk and of the air in a balloon.',
  },
  packed: {
    sentence: '{Subject} are {object}.',
    askObject: 'How are {subject}?',
    askSubject: 'Which ones are {object}?',
    match: 'Match the particles with how they are.',
    hint: 'Particles that hold each other tight keep a shape. What if they do not?',
  },
  is: {
    link: 'category',
    sentence: '{Subject} is {object}.',
    askObject: 'Which state of matter is {subject} in a warm room?',
    selectSubjects: 'Which of these is {object} in a warm room? Choose all that fit.',
    hint: 'Does it keep its shape? Does it flow? Does it fill all the room?',
  },
  turns: {
    sentence: '{Subject} turns {object}.',
    askObject: 'What does {subject} turn?',
    askSubject: 'Which change turns {object}?',
    match: 'Match each change with what it does.',
    hint: 'Think of ice that gets warm, and of a cold window.',
  },
  heat: {
    link: 'cause',
    sentence: 'In {subject}, {object}.',
    askObject: 'Where does heat go in {subject}?',
    hint: 'Must you warm it or cool it to make this happen?',
  },
  'air-is': {
    sentence: '{Subject} {object}.',
    askObject: 'What is true of {subject}?',
    hint: 'Pump up a flat ball. What gets bigger? What gets heavier?',
  },
  'pile-is': {
    sentence: '{Subject} is {object}.',
    askObject: 'What is {subject}?',
    hint: 'Look at just one grain. Does it keep its shape?',
  },
  weighs: {
    link: 'cause',
    sentence: '{Subject} {object}.',
    askObject: 'What happens to the weight of {subject}?',
    hint: 'Can anything get in or out of the bag?',
  },
  filled: {
    sentence: 'What fills {subject} is {object}.',
    askObject: 'What fills {subject}?',
    hint: 'Where does the water go when a pot boils dry?',
  },
};

export const facts: FactTopicDefinition['facts'] = [
  { id: 'solid-does', objectiveId: 'sort', relation: 'does', subject: 'solid', object: 'keeps-shape' },
  { id: 'liquid-does', objectiveId: 'sort', relation: 'does', subject: 'liquid', object: 'takes-shape' },
  { id: 'gas-does', objectiveId: 'sort', relation: 'does', subject: 'gas', object: 'fills-all' },
  { id: 'rock-is', objectiveId: 'sort', relation: 'is', subject: 'rock', object: 'solid' },
  {
    id: 'sand-is',
    objectiveId: 'sort',
    relation: 'is',
    subject: 'sand',
    object: 'solid',
    because: 'Each grain keeps its own shape.',
  },
  { id: 'milk-is', objectiveId: 'sort', relation: 'is', subject: 'milk', object: 'liquid' },
  { id: 'helium-is', objectiveId: 'sort', relation: 'is', subject: 'helium', object: 'gas' },
  {
    id: 'pile-is',
    objectiveId: 'sort',
    relation: 'pile-is',
    subject: 'sand-pile',
    object: 'many-solids',
    because: 'Each grain keeps its shape, though the pile does not.',
  },
  {
    id: 'air-is',
    objectiveId: 'sort',
    relation: 'air-is',
    subject: 'air',
    object: 'has-weight',
    because: 'Air is matter, and all matter has weight and takes up room.',
  },
  {
    id: 'solid-packed',
    objectiveId: 'particles',
    relation: 'packed',
    subject: 'solid-particles',
    object: 'close-still',
    because: 'That is why a solid keeps its shape.',
  },
  {
    id: 'liquid-packed',
    objectiveId: 'particles',
    relation: 'packed',
    subject: 'liquid-particles',
    object: 'close-slide',
    because: 'That is why a liquid can be poured.',
  },
  {
    id: 'gas-packed',
    objectiveId: 'particles',
    relation: 'packed',
    subject: 'gas-particles',
    object: 'far-fast',
    because: 'That is why a gas fills the whole room.',
  },
  {
    id: 'bag-weight',
    objectiveId: 'particles',
    relation: 'weighs',
    subject: 'ice-cube',
    object: 'same-amount',
    because: 'All its particles are still in the bag.',
  },
  {
    id: 'bubbles-hold',
    objectiveId: 'particles',
    relation: 'filled',
    subject: 'boil-bubbles',
    object: 'vapor-inside',
    because: 'Heat makes its particles fly far apart.',
  },
  { id: 'melting-turns', objectiveId: 'changes', relation: 'turns', subject: 'melting', object: 'solid-liquid' },
  { id: 'freezing-turns', objectiveId: 'changes', relation: 'turns', subject: 'freezing', object: 'liquid-solid' },
  { id: 'evaporating-turns', objectiveId: 'changes', relation: 'turns', subject: 'evaporating', object: 'liquid-gas' },
  { id: 'condensing-turns', objectiveId: 'changes', relation: 'turns', subject: 'condensing', object: 'gas-liquid' },
  {
    id: 'melting-heat',
    objectiveId: 'changes',
    relation: 'heat',
    subject: 'melting',
    object: 'takes-heat',
    because: 'Ice must take in heat to become water.',
  },
  {
    id: 'freezing-heat',
    objectiveId: 'changes',
    relation: 'heat',
    subject: 'freezing',
    object: 'gives-heat',
    because: 'Water must lose heat to become ice.',
  },
];
