/** Photosynthesis: what it is about, and the facts. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const entities: FactTopicDefinition['entities'] = {
  part: {
    root: 'the roots',
    stoma: 'the stomata',
    chloroplast: 'the chloroplasts',
    vein: 'the veins of a leaf',
  },
  job: {
    'take-water': 'take in water from the soil',
    'let-gas': 'let carbon dioxide in and oxygen out',
    'catch-light': 'catch light and use it to make sugar',
    'carry-sap': 'carry water to the leaf cells and sugar away from them',
  },
  ingredient: {
    'carbon-dioxide': 'carbon dioxide',
    water: 'water',
    light: 'light',
    sugar: 'sugar',
    oxygen: 'oxygen',
    minerals: {
      name: 'minerals',
      about: 'Minerals from the soil help a plant to build its parts, but sugar is not made from them.',
    },
    nitrogen: { name: 'nitrogen gas', about: 'Most of the air is nitrogen, but leaves cannot use it as a gas.' },
  },
  role: {
    'raw-material': 'a raw material of photosynthesis',
    product: 'a product of photosynthesis',
    'energy-supply': 'the energy supply of photosynthesis',
  },
  thing: {
    'sugar-carbon': 'the carbon in the sugar that a leaf makes',
    'plant-weight': 'most of the dry weight of a tree',
  },
  origin: {
    'from-air': 'carbon dioxide in the air',
    'from-soil': {
      name: 'minerals in the soil',
      about: 'Soil gives water and a few minerals. The carbon of a plant comes from somewhere else.',
    },
    'from-water': { name: 'water from the roots', about: 'Water brings hydrogen and oxygen, but it holds no carbon.' },
    'from-light': {
      name: 'light that turned into matter',
      about: 'Light brings energy. It does not turn into the matter of the plant.',
    },
  },
  pigment: { chlorophyll: 'chlorophyll' },
  color: {
    'absorbs-red-blue': 'takes in red and blue light and sends back much of the green',
    'absorbs-green': {
      name: 'takes in green light best',
      about: 'If leaves took in the green light, they would not look green.',
    },
    'makes-light': {
      name: 'makes its own green light',
      about: 'In the dark a leaf does not shine. It only sends back light that falls on it.',
    },
    'absorbs-nothing': { name: 'lets all light pass', about: 'Then a leaf would be clear as glass and get no energy.' },
  },
  process: {
    photosynthesis: 'photosynthesis',
    respiration: 'cellular respiration',
    transpiration: { name: 'transpiration', about: 'Transpiration is the loss of water vapor from leaves.' },
    pollination: { name: 'pollination', about: 'Pollination brings pollen to a flower, so that seeds can form.' },
  },
  doing: {
    'stores-energy': 'stores the energy of light in sugar',
    'frees-energy': 'frees the energy of sugar for the work of the cell',
    'moves-water': {
      name: 'pulls water up from the roots',
      about: 'Water is pulled up when it evaporates from the leaves. That is transpiration.',
    },
    'splits-cells': {
      name: 'divides one cell into two',
      about: 'Cells divide when a plant grows. That is neither photosynthesis nor respiration.',
    },
  },
  doer: { 'plant-cells': 'a living plant', 'animal-cells': 'an animal' },
  schedule: {
    'day-and-night': 'carries out respiration day and night',
    'only-night': {
      name: 'carries out respiration only at night',
      about: 'Cells need energy at every moment, also by day.',
    },
    'never-respires': {
      name: 'never needs respiration',
      about: 'Every living cell of a plant or an animal must free energy from sugar.',
    },
    'only-spring': {
      name: 'carries out respiration only when it grows',
      about: 'Cells need energy to stay alive, even in a plant that does not grow.',
    },
  },
  sign: {
    iodine: 'iodine that turns blue-black',
    limewater: 'limewater that turns cloudy',
    splint: 'a glowing splint that bursts into flame',
    mirror: 'a cold mirror that fogs up',
  },
  found: { starch: 'starch', 'co2-gas': 'carbon dioxide gas', 'oxygen-gas': 'much oxygen', 'vapor-gas': 'water vapor' },
  event: {
    'more-light': 'a dim lamp above a water plant is replaced by a bright one',
    'no-co2': 'a plant stands in air without carbon dioxide',
    'closed-stomata': 'a plant closes its stomata on a hot, dry day',
    'dark-room': 'a healthy plant is kept in a dark room for weeks',
  },
  effect: {
    'more-oxygen': 'more bubbles of oxygen rise from its leaves',
    'no-sugar': 'it makes no sugar, however bright the light',
    'saves-water': 'it loses less water, but gets less carbon dioxide',
    'uses-reserves': 'its new leaves grow pale, and it lives on stored sugar',
  },
};

export const relations: FactTopicDefinition['relations'] = {
  has: {
    link: 'part',
    sentence: '{Subject} {object}.',
    askObject: 'What do {subject} do for the plant?',
    askSubject: 'Which parts of a plant {object}?',
    match: 'Match each part of a plant with its job.',
    hint: 'Follow what the plant needs: where does it come in, and where is it used?',
  },
  serves: {
    link: 'category',
    sentence: '{Subject} is {object}.',
    askObject: 'Which part does this play: {subject}?',
    selectSubjects: 'Which of these is {object}? Choose all that fit.',
    hint: 'What goes in, what comes out, and what drives it?',
  },
  comes: {
    sentence: '{Subject} comes from {object}.',
    askObject: 'Where does {subject} come from?',
    hint: 'Which of them holds carbon that a leaf can take in?',
  },
  treats: {
    sentence: 'The green pigment {subject} {object}.',
    askObject: 'What does the green pigment {subject} do with light?',
    hint: 'You see the light that is sent back, not the light that is taken in.',
  },
  does: {
    sentence: '{Subject} {object}.',
    askObject: 'What does {subject} do?',
    askSubject: 'Which process {object}?',
    hint: 'One of the two builds sugar, the other takes it apart.',
  },
  when: {
    sentence: '{Subject} {object}.',
    askObject: 'When does {subject} carry out respiration?',
    hint: 'When does a living cell need energy?',
  },
  shows: {
    sentence: '{Subject} is a sign of {object}.',
    askObject: 'Of what is this a sign: {subject}?',
    askSubject: 'Which of these is a sign of {object}?',
    match: 'Match each sign in an experiment with what it shows.',
    hint: 'Which test did you meet for a gas, and which for what is stored in a leaf?',
  },
  leads: {
    link: 'cause',
    sentence: 'When {subject}, {object}.',
    askObject: 'What happens when {subject}?',
    askSubject: 'What could be the reason if a plant is seen like this: {object}?',
    match: 'Match each change with what follows from it.',
    hint: 'Which of the things that photosynthesis needs is there more of, or less?',
  },
};

export const facts: FactTopicDefinition['facts'] = [
  { id: 'roots-do', objectiveId: 'model', relation: 'has', subject: 'root', object: 'take-water' },
  { id: 'stomata-do', objectiveId: 'model', relation: 'has', subject: 'stoma', object: 'let-gas' },
  { id: 'chloroplasts-do', objectiveId: 'model', relation: 'has', subject: 'chloroplast', object: 'catch-light' },
  { id: 'veins-do', objectiveId: 'model', relation: 'has', subject: 'vein', object: 'carry-sap' },
  { id: 'co2-serves', objectiveId: 'model', relation: 'serves', subject: 'carbon-dioxide', object: 'raw-material' },
  { id: 'water-serves', objectiveId: 'model', relation: 'serves', subject: 'water', object: 'raw-material' },
  { id: 'sugar-serves', objectiveId: 'model', relation: 'serves', subject: 'sugar', object: 'product' },
  { id: 'oxygen-serves', objectiveId: 'model', relation: 'serves', subject: 'oxygen', object: 'product' },
  { id: 'light-serves', objectiveId: 'model', relation: 'serves', subject: 'light', object: 'energy-supply' },
  {
    id: 'chlorophyll-treats',
    objectiveId: 'model',
    relation: 'treats',
    subject: 'chlorophyll',
    object: 'absorbs-red-blue',
    because: 'So leaves look green to us.',
  },
  { id: 'carbon-comes', objectiveId: 'matter', relation: 'comes', subject: 'sugar-carbon', object: 'from-air' },
  {
    id: 'weight-comes',
    objectiveId: 'matter',
    relation: 'comes',
    subject: 'plant-weight',
    object: 'from-air',
    because: 'The carbon and most of the oxygen in dry wood came out of the air.',
  },
  {
    id: 'photosynthesis-does',
    objectiveId: 'matter',
    relation: 'does',
    subject: 'photosynthesis',
    object: 'stores-energy',
  },
  { id: 'respiration-does', objectiveId: 'matter', relation: 'does', subject: 'respiration', object: 'frees-energy' },
  {
    id: 'plant-respires',
    objectiveId: 'matter',
    relation: 'when',
    subject: 'plant-cells',
    object: 'day-and-night',
    because: 'Its cells need energy at every moment.',
  },
  { id: 'animal-respires', objectiveId: 'matter', relation: 'when', subject: 'animal-cells', object: 'day-and-night' },
  {
    id: 'light-leads',
    objectiveId: 'test',
    relation: 'leads',
    subject: 'more-light',
    object: 'more-oxygen',
    because: 'More light lets it make more sugar, and oxygen is set free with it.',
  },
  {
    id: 'co2-leads',
    objectiveId: 'test',
    relation: 'leads',
    subject: 'no-co2',
    object: 'no-sugar',
    because: 'Without carbon dioxide there is no carbon to build sugar from.',
  },
  {
    id: 'stomata-leads',
    objectiveId: 'test',
    relation: 'leads',
    subject: 'closed-stomata',
    object: 'saves-water',
    because: 'Water vapor and carbon dioxide pass through the same openings.',
  },
  {
    id: 'dark-leads',
    objectiveId: 'test',
    relation: 'leads',
    subject: 'dark-room',
    object: 'uses-reserves',
    because: 'Without light it makes no new sugar, but respiration goes on.',
  },
  {
    id: 'iodine-shows',
    objectiveId: 'test',
    relation: 'shows',
    subject: 'iodine',
    object: 'starch',
    because: 'Plants store sugar as starch, so starch tells that a leaf made sugar.',
  },
  { id: 'limewater-shows', objectiveId: 'test', relation: 'shows', subject: 'limewater', object: 'co2-gas' },
  { id: 'splint-shows', objectiveId: 'test', relation: 'shows', subject: 'splint', object: 'oxygen-gas' },
  { id: 'mirror-shows', objectiveId: 'test', relation: 'shows', subject: 'mirror', object: 'vapor-gas' },
];
