/** The rock cycle: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'fern',
    objectiveId: 'kinds',
    bloom: 'apply',
    stem: 'On a hike you find a gray rock in thin layers. Between two layers is the print of a fern. What kind of rock is it most likely?',
    answer: 'Sedimentary, since the fern was covered by mud',
    wrong: [
      {
        text: 'Igneous, since gray rocks come from volcanoes',
        misconception: 'looks-decide',
        feedback: 'Color does not decide. In melted rock the fern would have burned.',
      },
      {
        text: 'Metamorphic, since the fern was melted into it',
        misconception: 'metamorphic-melted',
        feedback: 'Metamorphic rocks do not melt, and a fern would not stay whole in a melt.',
      },
      {
        text: 'None: prints of plants are made by people',
        feedback: 'Prints like this are fossils, and they form without people.',
      },
    ],
    hint: 'How can a leaf get into a rock and stay whole?',
    explanation: 'Mud covered the fern, more layers came on top, and all of it was pressed to rock.',
    facts: ['fossils-tell'],
  },
  {
    id: 'white-rocks',
    objectiveId: 'kinds',
    bloom: 'analyze',
    stem: 'Two white rocks lie on a table. One is full of shell bits. The other has none, but it sparkles with crystals that fit tightly together. Both fizz in a weak acid. What is the best explanation?',
    answer: 'The first is limestone, and the second is marble that was limestone before.',
    wrong: [
      {
        text: 'Both are the same kind of rock, since both are white.',
        misconception: 'looks-decide',
        feedback: 'They have the same color and fizz alike, but one has shells and the other new crystals.',
      },
      {
        text: 'The second is limestone that was melted by lava.',
        misconception: 'metamorphic-melted',
        feedback: 'If it had been melted it would be igneous. It changed while it was solid.',
      },
      {
        text: 'The second is granite, since it has crystals.',
        feedback: 'Granite does not fizz. Both rocks are made of the same material.',
      },
    ],
    hint: 'What do they share, and what is different? What could have taken the shells away?',
    explanation:
      'Both are made of the same mineral. Heat and pressure changed the shells of one into new, tight crystals.',
    facts: ['marble-is', 'limestone-is'],
  },
  {
    id: 'pumice',
    objectiveId: 'kinds',
    bloom: 'apply',
    stem: 'A rock is so full of small holes that it floats on water. How did it most likely form?',
    answer: 'From frothy lava that hardened with gas bubbles in it',
    wrong: [
      {
        text: 'From sand that was pressed together',
        feedback: 'Pressing closes gaps. It does not make round bubbles.',
      },
      {
        text: 'By a squeeze deep in Earth that made the holes',
        misconception: 'metamorphic-melted',
        feedback: 'A squeeze would close the holes.',
      },
      {
        text: 'You can only tell from its color',
        misconception: 'looks-decide',
        feedback: 'Look at the holes. They tell more than the color.',
      },
    ],
    hint: 'Think of a bottle of soda that is opened. What comes out of it?',
    explanation:
      'Gas bubbles in lava, as in soda. When the froth hardens fast the bubbles stay. Such rock is pumice, which is igneous.',
    facts: ['bubbles-tell'],
  },
  {
    id: 'old-wall',
    objectiveId: 'processes',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A stone wall has cracked in the frost. The pieces still lie at its foot. What has happened so far?',
    answer: 'Weathering only',
    wrong: [
      {
        text: 'Erosion only',
        misconception: 'weathering-is-erosion',
        feedback: 'Nothing has been carried away yet. It has only broken.',
      },
      {
        text: 'Weathering and erosion, since they are the same',
        misconception: 'weathering-is-erosion',
        feedback: 'They are not the same. The pieces lie where they fell.',
      },
      { text: 'Deposition by a river', feedback: 'No river is there that could drop anything.' },
    ],
    hint: 'Did something break, or was something carried to another place?',
    explanation: 'Frost broke the stone. As long as the pieces are not carried away there is no erosion.',
    facts: ['weathering-works'],
  },
  {
    id: 'brown-river',
    objectiveId: 'processes',
    bloom: 'apply',
    difficulty: 3,
    stem: 'After heavy rain a clear river turns brown and flows fast. What does the brown color show?',
    answer: 'Erosion: the river carries soil and bits of rock.',
    wrong: [
      {
        text: 'Weathering: the river has melted rock in it.',
        misconception: 'weathering-is-erosion',
        feedback: 'Weathering breaks rock, and a river melts none. What does it carry?',
      },
      {
        text: 'Deposition: the river has dropped its mud.',
        feedback: 'When mud is dropped the water gets clear. Here it is still in the water.',
      },
      {
        text: 'Melting: the river is hot.',
        feedback: 'Rain does not make a river hot. Rock melts only far above its heat.',
      },
    ],
    hint: 'What makes the water brown, and where does it go?',
    explanation: 'Fast water picks up soil and bits of rock and carries them along: erosion.',
    facts: ['erosion-works'],
  },
  {
    id: 'two-igneous',
    objectiveId: 'processes',
    bloom: 'apply',
    stem: 'Rock A has crystals as large as peas. Rock B is made of the same minerals, but you need a lens to see its crystals. Where did each of them cool?',
    answer: 'A deep below the ground, B at or near the surface',
    wrong: [
      {
        text: 'A at the surface, B deep below the ground',
        misconception: 'crystals-need-fire',
        feedback: 'At the surface rock cools fast. Large crystals need time.',
      },
      {
        text: 'Both at the surface, but A was hotter',
        misconception: 'crystals-need-fire',
        feedback: 'It is time that counts, not how hot the melt was.',
      },
      {
        text: 'In water, since crystals are made of ice',
        feedback: 'These crystals are minerals. They grow from melted rock.',
      },
    ],
    hint: 'Where does melted rock stay hot for a long time?',
    explanation: 'Deep below, magma cools slowly, so crystals have time to grow. At the surface lava cools fast.',
    facts: ['slow-grows', 'fast-grows'],
  },
  {
    id: 'mountain-sand',
    objectiveId: 'cycle',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A granite mountain stands in rain and frost for millions of years. A river runs from it to the sea. What can the granite become?',
    answer: 'Sand that builds up in the sea and turns into sandstone',
    wrong: [
      {
        text: 'Nothing else, since granite lasts for ever',
        misconception: 'rocks-never-change',
        feedback: 'Frost, rain and rivers wear down even granite. It only takes long.',
      },
      {
        text: 'Nothing before it has become metamorphic',
        misconception: 'one-way-round',
        feedback: 'There is no fixed order. At the surface it gets worn down.',
      },
      { text: 'Lava that flows into the sea', feedback: 'Rain and frost do not melt rock.' },
    ],
    hint: 'What do frost and rain do to it? Where does the river take the bits?',
    explanation:
      'Weathering breaks it, erosion carries the sand to the sea, and layers of sand are pressed to sandstone.',
    facts: ['any-becomes', 'outside-driven'],
  },
  {
    id: 'buried-slate',
    objectiveId: 'cycle',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Layers of mud have turned into a rock called shale. Later it is buried deep where it is hot, but not hot enough to melt. What happens next?',
    answer: 'It changes into a metamorphic rock such as slate.',
    wrong: [
      {
        text: 'It must first become igneous.',
        misconception: 'one-way-round',
        feedback: 'It did not melt, so it cannot become igneous now. There is no fixed order.',
      },
      {
        text: 'It stays shale, since rock does not change.',
        misconception: 'rocks-never-change',
        feedback: 'Heat and pressure do change rock, slowly.',
      },
      {
        text: 'It melts and gets hard again.',
        misconception: 'metamorphic-melted',
        feedback: 'It is not hot enough to melt. It changes while it is solid.',
      },
    ],
    hint: 'There is heat and pressure, but no melting. Which kind of rock forms like that?',
    explanation: 'Heat and pressure change solid shale to slate: a metamorphic rock.',
    facts: ['any-becomes', 'limestone-leads'],
  },
  {
    id: 'island',
    objectiveId: 'cycle',
    bloom: 'apply',
    stem: 'A new volcanic island rises from the sea. Its beach is made of black sand. Where does the sand come from?',
    answer: 'From lava rock that waves have broken into bits',
    wrong: [
      {
        text: 'From the volcano, which throws out finished sandstone',
        feedback: 'Sandstone forms from layers of sand. The island is too young for that.',
      },
      {
        text: 'From far away, since new rock does not break',
        misconception: 'rocks-never-change',
        feedback: 'Even new rock breaks when waves hit it day and night.',
      },
      {
        text: 'From metamorphic rock, since that comes next',
        misconception: 'one-way-round',
        feedback: 'Nothing has to come next. Look at what the waves find on the island.',
      },
    ],
    hint: 'Which rock is the island made of, and what do waves do to it?',
    explanation: 'The island is basalt from cooled lava. Waves break it, so the sand has the same black color.',
    facts: ['lava-leads', 'outside-driven'],
  },
  {
    id: 'no-sun',
    objectiveId: 'cycle',
    bloom: 'analyze',
    stem: 'On the Moon there is no wind, no rain and no rivers. Astronauts brought home many rocks. Which kind did they not find, and why?',
    answer: 'Sedimentary rock from water, since no rivers drop layers there',
    wrong: [
      {
        text: 'Igneous rock, since the Moon is cold',
        feedback: 'The Moon was hot when it was young. Much of it is cooled lava.',
      },
      {
        text: 'They found all kinds, since the cycle must run in order',
        misconception: 'one-way-round',
        feedback: 'The cycle is no clockwork. Without water and wind a part of it is missing.',
      },
      {
        text: 'They found none that ever changed',
        misconception: 'rocks-never-change',
        feedback: 'Moon rocks have changed too: they were melted, and broken by impacts.',
      },
    ],
    hint: 'Which part of the cycle needs moving water or wind?',
    explanation: 'Layers of sand and mud need water or wind to carry and drop them. The Moon has neither.',
    facts: ['outside-driven', 'river-leads'],
  },
];
