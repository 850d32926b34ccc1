/** The rock cycle: what is put in order, sorted and labelled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { groundFigure } from './figure.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'to-sandstone',
    objectiveId: 'processes',
    stem: 'A cliff turns into sandstone in the sea. Put the steps in order.',
    direction: 'what happens first to what happens last',
    steps: [
      'Frost breaks bits off the cliff.',
      'A river carries the bits away.',
      'The bits sink in the sea.',
      'New layers press on the old ones.',
      'Minerals glue the grains together.',
    ],
    askNext: 'A cliff turns into sandstone. What comes right after this step? {step}',
    hint: 'Break, carry, drop, press, glue.',
    explanation:
      'Weathering breaks the cliff, erosion carries the bits, deposition drops them, layers press them, and minerals cement the grains.',
    feedback: 'Nothing can be carried before it is broken, and nothing pressed before it has been dropped.',
    misconception: 'weathering-is-erosion',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'rock-bins',
    objectiveId: 'kinds',
    bloom: 'apply',
    prompt: 'Read what a scientist wrote about each rock. Which kind of rock is it?',
    instructions: 'Read the card. Ask how this rock must have formed. Carry it to the bin of its kind.',
    hint: 'Melted and hardened, layered and pressed, or squeezed and heated?',
    categories: [
      {
        id: 'igneous',
        label: 'Igneous',
        selectAll: 'Which of these notes speak of igneous rocks? Choose all.',
        selectOne: 'Which one of these notes speaks of an igneous rock?',
        things: [
          {
            label: 'Full of gas holes, found beside a volcano',
            why: 'Gas holes form when lava hardens, so it is igneous.',
          },
          {
            label: 'Black glass from lava that cooled very fast',
            why: 'Lava that cools very fast becomes glass, which is igneous.',
          },
          {
            label: 'Large crystals, from magma that cooled slowly',
            why: 'It came from magma that cooled, so it is igneous.',
            misconception: 'crystals-need-fire',
          },
          {
            label: 'Dark rock of an old lava flow',
            why: 'A lava flow that hardened is igneous rock.',
            misconception: 'looks-decide',
          },
        ],
      },
      {
        id: 'sedimentary',
        label: 'Sedimentary',
        selectAll: 'Which of these notes speak of sedimentary rocks? Choose all.',
        selectOne: 'Which one of these notes speaks of a sedimentary rock?',
        things: [
          {
            label: 'Made of sand grains that are glued together',
            why: 'Grains glued together are pressed sediment: sedimentary.',
          },
          {
            label: 'White rock full of sea shells',
            why: 'Shells sank and were pressed to rock: sedimentary.',
            misconception: 'looks-decide',
          },
          {
            label: 'Flat layers of hardened mud with footprints',
            why: 'Mud in layers that hardened is sedimentary rock.',
          },
          {
            label: 'Rounded pebbles held in hard sand',
            why: 'A river rounded the pebbles before sand covered them: sedimentary.',
          },
        ],
      },
      {
        id: 'metamorphic',
        label: 'Metamorphic',
        selectAll: 'Which of these notes speak of metamorphic rocks? Choose all.',
        selectOne: 'Which one of these notes speaks of a metamorphic rock?',
        things: [
          {
            label: 'Wavy bands, squeezed deep under mountains',
            why: 'A squeeze made the bands, and nothing melted: metamorphic.',
            misconception: 'metamorphic-melted',
          },
          {
            label: 'Was limestone before heat changed it',
            why: 'Limestone changed by heat is marble: metamorphic.',
            misconception: 'metamorphic-melted',
          },
          { label: 'Was mudstone, now splits into hard, thin plates', why: 'Squeezed mudstone is slate: metamorphic.' },
          {
            label: 'Pebbles in it are squashed flat like coins',
            why: 'Pressure squashed the pebbles while the rock was solid: metamorphic.',
            misconception: 'metamorphic-melted',
          },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [
  {
    id: 'ground',
    objectiveId: 'cycle',
    stem: 'The picture is a cut through the ground. What happens at each place?',
    figure: groundFigure,
    targets: [
      {
        x: 10,
        y: 22,
        description: 'the top of the bare mountain on the left',
        label: 'rock is broken by frost and rain',
      },
      { x: 48, y: 62, description: 'the flat layers on the floor of the sea', label: 'sedimentary rock forms' },
      { x: 48, y: 90, description: 'the bent layers deep below the sea', label: 'metamorphic rock forms' },
      { x: 84, y: 84, description: 'the chamber of red melted rock on the right', label: 'magma cools slowly' },
    ],
    extra: ['fossils grow'],
    hint: 'Where is it cold and wet? Where is it hot, and where is it hot enough to melt?',
    explanation:
      'Frost and rain wear the mountain down, layers in the sea become sedimentary rock, deep ones become metamorphic, and magma cools to igneous rock.',
    feedback: 'Look for layers, for a squeeze and for red melted rock.',
    misconception: 'one-way-round',
  },
];
