/** Ancient Egypt and the Nile: what is put in order, sorted and labeled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { egyptFigure } from './figure.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'farm-year',
    objectiveId: 'nile',
    stem: 'Put the farm year on the Nile in order. Begin with the rising river.',
    direction: 'what happens first to what happens last',
    steps: [
      'The river rises.',
      'Water covers the fields.',
      'The water drains away and leaves silt.',
      'Farmers plow and sow.',
      'The plants grow and are watered from canals.',
      'Farmers cut the grain.',
      'A scribe records the tax in grain.',
    ],
    askNext: 'What comes right after this in the farm year on the Nile? {step}',
    cyclic: true,
    hint: 'The flood comes first, because it makes the soil ready.',
    explanation:
      'The river rises, covers the fields and leaves silt. Then farmers plow and sow, water the plants, cut the grain, and a scribe records the tax. In the next summer the river rises again.',
    feedback:
      'Ask what the soil must be like for each step. Nobody can plow under water, and nobody can cut what was not sown.',
    misconception: 'flood-is-disaster',
  },
  {
    id: 'making-a-mummy',
    objectiveId: 'claims',
    stem: 'Put the steps of making a mummy in order.',
    direction: 'what is done first to what is done last',
    steps: [
      'The body is washed with water from the Nile.',
      'The organs that would spoil are taken out.',
      'The body is dried with salt for about forty days.',
      'The body is wrapped in strips of linen.',
      'The mummy is laid in a coffin and brought to its tomb.',
    ],
    hint: 'The cloth comes late: it would keep the salt away.',
    explanation:
      'The body is washed, the organs are taken out, salt dries it, linen is wrapped around it, and then it is laid in a coffin.',
    feedback: 'Think of what each step needs: salt can only dry what is not yet wrapped.',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'what-finds-tell',
    objectiveId: 'life',
    bloom: 'analyze',
    prompt: 'What does this find tell us about ancient Egypt?',
    instructions: 'Pick up a find. Ask who used it and for what. Carry it to the part of life that it tells about.',
    hint: 'Was it used to grow food, to write, or for a life after death?',
    categories: [
      {
        id: 'farming',
        label: 'Growing food',
        selectAll: 'Which of these finds tell about growing food? Choose all.',
        selectOne: 'Which of these finds tells about growing food?',
        things: [
          {
            label: 'A wooden sickle with teeth of sharp stone',
            why: 'A sickle cuts ripe grain.',
            misconception: 'everyone-was-rich',
          },
          {
            label: 'A plow that was pulled by two oxen',
            why: 'A plow makes the ground ready for seed.',
            misconception: 'everyone-was-rich',
          },
          {
            label: 'A pole with a bucket to lift river water',
            why: 'It lifts water to the fields, which is irrigation.',
          },
          { label: 'A basket for carrying seed', why: 'Seed was carried in it and sown by hand.' },
          {
            label: 'A picture of men chasing birds from a field',
            why: 'Birds eat the grain, so farmers kept them away.',
          },
        ],
      },
      {
        id: 'writing',
        label: 'Writing and counting',
        selectAll: 'Which of these finds tell about writing and counting? Choose all.',
        selectOne: 'Which of these finds tells about writing and counting?',
        things: [
          { label: 'A palette with dry black and red ink', why: 'A scribe mixed ink on it.' },
          { label: 'A reed with a brush-like tip', why: 'It is a pen of a scribe.' },
          { label: 'A piece of a pot with a shopping list', why: 'Notes were written on broken pots.' },
          { label: 'A tax list with names and sacks', why: 'Someone counted sacks and wrote them down.' },
          { label: 'A copy of a letter made by a student', why: 'Students learned to write by copying.' },
        ],
      },
      {
        id: 'afterlife',
        label: 'Life after death',
        selectAll: 'Which of these finds tell about a belief in life after death? Choose all.',
        selectOne: 'Which of these finds tells about a belief in life after death?',
        things: [
          { label: 'Strips of linen around a mummy', why: 'The body was kept for the next life.' },
          { label: 'A painted coffin with eyes looking out', why: 'The dead person was meant to look out.' },
          { label: 'A spell for the next world, put into a coffin', why: 'The spell was to help the dead on the way.' },
          {
            label: 'A small figure that was to work for the dead',
            why: 'It was put into the tomb to work in the next life.',
          },
          { label: 'A jar of dried meat placed in a tomb', why: 'It was food for the dead.' },
        ],
      },
    ],
  },
  {
    id: 'which-season',
    objectiveId: 'nile',
    bloom: 'apply',
    prompt: 'In which season of the Nile does this happen?',
    instructions: 'Pick up a scene. Ask where the water is and what the plants do. Carry it to its season.',
    hint: 'Is there water on the fields, is seed going in, or is grain coming out?',
    categories: [
      {
        id: 'flood',
        label: 'Flood season',
        selectAll: 'Which of these happen in the flood season? Choose all.',
        things: [
          {
            label: 'A boy rows a boat over his father’s field',
            why: 'There is deep water on the field.',
            misconception: 'flood-is-disaster',
          },
          {
            label: 'Farmers help on a building site, since no field is dry',
            why: 'They cannot farm while the fields are under water.',
            misconception: 'slaves-built-pyramids',
          },
          { label: 'Fish swim where barley grew', why: 'Water covers the fields.', misconception: 'flood-is-disaster' },
          {
            label: 'People give thanks to Hapy for the rising water',
            why: 'The river is rising.',
            misconception: 'flood-is-disaster',
          },
        ],
      },
      {
        id: 'planting',
        label: 'Planting season',
        selectAll: 'Which of these happen in the planting season? Choose all.',
        things: [
          { label: 'Oxen pull a plow through soft, dark mud', why: 'The ground is being made ready for seed.' },
          { label: 'A woman throws seed from a basket', why: 'She is sowing.' },
          {
            label: 'Neighbors mark the borders that the water washed away',
            why: 'The water has just gone, and the fields are measured again.',
            misconception: 'flood-is-disaster',
          },
          { label: 'Goats walk over the field and press the seed in', why: 'The seed has just been sown.' },
        ],
      },
      {
        id: 'harvest',
        label: 'Harvest season',
        selectAll: 'Which of these happen in the harvest season? Choose all.',
        things: [
          { label: 'Men cut yellow barley with sickles', why: 'The grain is ripe.' },
          { label: 'Donkeys carry grain to the storehouse', why: 'The grain has been cut.' },
          { label: 'A scribe counts sacks for the tax', why: 'The tax is taken from the harvest.' },
          {
            label: 'The river is low and the ground is dry and hard',
            why: 'Harvest time comes before the next flood, when the river is lowest.',
          },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [
  {
    id: 'nile-map',
    objectiveId: 'nile',
    stem: 'Label this map of ancient Egypt. North is at the top.',
    figure: egyptFigure,
    targets: [
      { x: 50, y: 6, description: 'the wide water along the top of the map', label: 'Mediterranean Sea' },
      { x: 50, y: 22, description: 'the fan of green where the river splits into branches', label: 'delta' },
      { x: 46, y: 60, description: 'the narrow green strip along the river', label: 'Black Land' },
      { x: 20, y: 60, description: 'the wide sand to the left of the river', label: 'Red Land' },
    ],
    extra: ['mountains of snow'],
    hint: 'The river flows up the map, to the north, and ends in the sea.',
    explanation:
      'The Nile flows north to the Mediterranean Sea. Before it gets there, it spreads into the delta. Along the river lies the Black Land with its rich soil, and beyond it the Red Land, the desert.',
    feedback: 'Start with the sea: it is the wide water at the top. The green strip is where people farmed.',
    misconception: 'people-all-over-desert',
  },
];
