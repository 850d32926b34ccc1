/** Maps and map skills: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { parkMap } from './figure.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'star-on-zoo-map',
    objectiveId: 'parts',
    bloom: 'apply',
    stem: 'On a map of the state, a star stands for the capital. Now Ivy has a map of the zoo with a star on it. How can she find out what this star means?',
    answer: 'Look at the key of the zoo map',
    wrong: [
      {
        text: 'Look at the key of the state map',
        misconception: 'same-sign-everywhere',
        feedback: 'That key is for the other map. Each map has its own.',
      },
      {
        text: 'Nothing to do: a star is always a capital',
        misconception: 'same-sign-everywhere',
        feedback: 'Is there a capital in a zoo? A sign can mean different things on different maps.',
      },
      {
        text: 'Measure the star with the scale',
        misconception: 'paper-is-real-size',
        feedback: 'The scale tells how far. It does not tell what a sign means.',
      },
    ],
    hint: 'Which part tells what signs mean? On which map?',
    explanation:
      'The key tells what the signs of its own map mean. On the zoo map the star may be a show or a place to eat.',
    facts: ['key-does'],
  },
  {
    id: 'two-trips',
    objectiveId: 'parts',
    bloom: 'analyze',
    stem: 'Map A: one inch is 1 mile. Map B: one inch is 10 miles. On Map A the lake is 5 inches away. On Map B the beach is 2 inches away. Ken says: “The lake is farther, because 5 is more than 2.” Is he right?',
    answer: 'No: the lake is 5 miles away and the beach is 20 miles away',
    wrong: [
      {
        text: 'Yes: 5 inches are always more than 2 inches',
        misconception: 'paper-is-real-size',
        feedback: 'On paper, yes. But an inch of Map B is ten miles long.',
      },
      {
        text: 'No: both are the same, because both are maps',
        misconception: 'one-map-for-all',
        feedback: 'The two maps have different scales. Use each scale to find the miles.',
      },
      {
        text: 'No: the lake is 5 miles away and the beach is 2 miles away',
        misconception: 'paper-is-real-size',
        feedback: 'For Map B you used the scale of Map A. One inch there is 10 miles.',
      },
    ],
    hint: 'Find the miles for each trip. Use the scale of its own map.',
    explanation:
      'On Map A, 5 inches are 5 miles. On Map B, 2 inches are 2 times 10, or 20 miles. So the beach is farther.',
    facts: ['scale-does'],
  },
  {
    id: 'from-pond',
    objectiveId: 'directions',
    bloom: 'apply',
    difficulty: 3,
    figure: parkMap,
    stem: 'Look at the map of the park. You stand at the pond and want to go to the gate. In which direction do you walk?',
    answer: 'South',
    wrong: [
      {
        text: 'North',
        misconception: 'north-is-ahead',
        feedback: 'North is at the top of this map. The gate is below the pond.',
      },
      { text: 'East', feedback: 'East is to the right on this map. The gate is straight below the pond.' },
      {
        text: 'West',
        misconception: 'west-is-left',
        feedback: 'West is to the left on this map. The gate is straight below the pond.',
      },
    ],
    hint: 'Find the arrow for north. Is the gate that way, or the other way?',
    explanation: 'The arrow shows that north is up on this map. The gate is below the pond, so you walk south.',
    facts: ['rose-does', 'north-south'],
  },
  {
    id: 'box-of-school',
    objectiveId: 'directions',
    bloom: 'apply',
    difficulty: 3,
    figure: parkMap,
    stem: 'Look at the map of the park. Which box of the grid has the school in it?',
    answer: 'C3',
    wrong: [
      { text: 'A3', feedback: 'The swings are in A3. Go across to the school and read the letter at the top.' },
      { text: 'C1', feedback: 'The letter is right. Now go down and read the number.' },
      { text: 'D4', feedback: 'Read the letter above the school first, then the number beside it.' },
    ],
    hint: 'Read the letter at the top, then the number at the side.',
    explanation: 'The school is below the letter C and beside the number 3, so it is in C3.',
    facts: ['grid-does'],
  },
  {
    id: 'two-moves',
    objectiveId: 'directions',
    bloom: 'apply',
    figure: parkMap,
    stem: 'Look at the map of the park. Start at the swings in A3. Go two boxes east. Then go two boxes north and one box east. Where are you?',
    answer: 'At the tent',
    wrong: [
      { text: 'At the school', feedback: 'That is where you are after the first part. Now go north and east.' },
      {
        text: 'At the pond',
        misconception: 'west-is-left',
        feedback: 'You went west at the end. East is to the right on this map.',
      },
      {
        text: 'At the gate',
        misconception: 'north-is-ahead',
        feedback: 'The gate is in the south. You had to go north. Check the arrow for north.',
      },
    ],
    hint: 'Put a finger on the swings and move it box by box.',
    explanation:
      'Two boxes east bring you to C3, the school. Two boxes north bring you to C1, and one box east to D1, where the tent is.',
    facts: ['grid-does', 'rose-does'],
  },
  {
    id: 'facing-south',
    objectiveId: 'directions',
    bloom: 'analyze',
    stem: 'Ana and Ben stand on a path and face each other. Ana faces north, so Ben faces south. Ana says: “The river in the west is on my left.” Ben says: “No, it is on my right.” Who is right?',
    answer: 'Both, because left and right depend on the way they face',
    wrong: [
      {
        text: 'Only Ana, because west is always left',
        misconception: 'west-is-left',
        feedback: 'Stand like Ben and face south. On which side is west now?',
      },
      {
        text: 'Only Ben, because Ana faces the wrong way',
        misconception: 'north-is-ahead',
        feedback: 'There is no wrong way to face. North stays where it is.',
      },
      {
        text: 'Nobody, because a river cannot be in the west',
        feedback: 'A river can be anywhere. Think of how each child stands.',
      },
    ],
    hint: 'Draw the two children on a compass rose.',
    explanation:
      'When you face north, west is on your left. When you face south, west is on your right. So both of them are right about the same river.',
    facts: ['north-left', 'south-right'],
  },
  {
    id: 'class-trip',
    objectiveId: 'kinds',
    bloom: 'apply',
    stem: 'A class plans a walk to the highest hill near the school. They want to know how high the hills are. Which map should they use?',
    answer: 'A physical map',
    wrong: [
      {
        text: 'A weather map',
        misconception: 'one-map-for-all',
        feedback: 'A weather map tells about rain and sun. It does not tell how high a hill is.',
      },
      {
        text: 'A political map',
        misconception: 'one-map-for-all',
        feedback: 'A political map shows borders. Which map shows the shape of the land?',
      },
      { text: 'A floor plan', feedback: 'A floor plan shows the rooms of a building. There are no hills in it.' },
    ],
    hint: 'Which map shows landforms?',
    explanation: 'A physical map shows landforms such as hills and mountains, and often how high they are.',
    facts: ['physical-shows', 'river-answer'],
  },
  {
    id: 'photo-or-map',
    objectiveId: 'kinds',
    bloom: 'analyze',
    stem: 'Zoe has a photo from a plane and a map of the same land. She wants to find the border between two states. She can see it on the map only. Why?',
    answer: 'A border is a line that people agreed on, so the eye cannot see it',
    wrong: [
      {
        text: 'The photo was taken on the wrong day',
        misconception: 'map-is-a-photo',
        feedback: 'A border does not come and go. Is there a line painted on the ground?',
      },
      {
        text: 'The plane was too high to see the line',
        misconception: 'map-is-a-photo',
        feedback: 'You could stand right there and see no line. Who made the border?',
      },
      {
        text: 'The map shows everything, and the photo does not',
        misconception: 'one-map-for-all',
        feedback: 'The map leaves out things as well, such as cars. Think of what a border is.',
      },
    ],
    hint: 'If you walk there, can you see a line on the grass?',
    explanation:
      'People agree on where a border is. A photo shows only what can be seen. A map is drawn, so it can show borders and names.',
    facts: ['political-shows'],
  },
  {
    id: 'best-map-for-rescue',
    objectiveId: 'kinds',
    bloom: 'evaluate',
    stem: 'Snow fell all night. A bus driver must bring children home. The driver can look at two maps only. Which two are best?',
    answer: 'A road map and a weather map',
    wrong: [
      {
        text: 'A globe and a floor plan',
        feedback: 'A globe has no small roads, and a floor plan shows rooms. What must the driver know?',
      },
      {
        text: 'A political map and a globe',
        misconception: 'one-map-for-all',
        feedback: 'Borders do not help in the snow. The driver needs streets.',
      },
      { text: 'Two political maps', feedback: 'Two of a kind tell the same. The driver needs streets and snow.' },
    ],
    hint: 'What two things must the driver know?',
    explanation:
      'The driver must know the streets and where the snow is. A road map shows the first, and a weather map shows the second.',
    facts: ['road-shows', 'weather-shows'],
  },
];
