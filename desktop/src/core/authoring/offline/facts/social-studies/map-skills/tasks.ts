/** Maps and map skills: what is put in order, sorted and labeled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { compassRose } from './figure.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'plan-a-walk',
    objectiveId: 'parts',
    stem: 'Put the steps for planning a walk with a map in order.',
    direction: 'what you do first to what you do last',
    steps: [
      'Read the title to see if it is the right map.',
      'Find where you are and where you want to go.',
      'Choose a way between the two places.',
      'Measure this way and find its length with the scale.',
      'Start to walk.',
    ],
    hint: 'You cannot measure a way before you have chosen it.',
    explanation:
      'First check the title. Then find both places, choose a way, and measure it with the scale. After that you can start.',
    feedback: 'Ask what you need for each step. To choose a way you need two places. To measure a way you need a way.',
    misconception: 'paper-is-real-size',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'which-part-helps',
    objectiveId: 'parts',
    bloom: 'apply',
    prompt: 'Which part of a map answers this question?',
    instructions: 'Pick up a question. Ask what you must look at to answer it. Carry it to that part of a map.',
    hint: 'Is it about what a sign means, how far it is, or what the map shows?',
    categories: [
      {
        id: 'key',
        label: 'Map key',
        selectAll: 'For which of these questions do you need the map key? Choose all.',
        selectOne: 'For which of these questions do you need the map key?',
        things: [
          {
            label: 'What does the red triangle mean?',
            why: 'The key tells what signs mean.',
            misconception: 'same-sign-everywhere',
          },
          {
            label: 'Is the green part a park or a farm?',
            why: 'The key tells what colors mean.',
            misconception: 'same-sign-everywhere',
          },
          {
            label: 'Which sign stands for a school?',
            why: 'The key shows each sign with its meaning.',
            misconception: 'same-sign-everywhere',
          },
          {
            label: 'Why is this road drawn as a thick line?',
            why: 'The key tells what kinds of lines mean.',
            misconception: 'same-sign-everywhere',
          },
        ],
      },
      {
        id: 'scale',
        label: 'Scale',
        selectAll: 'For which of these questions do you need the scale? Choose all.',
        selectOne: 'For which of these questions do you need the scale?',
        things: [
          {
            label: 'How many miles is it to the beach?',
            why: 'The scale tells how far it is.',
            misconception: 'paper-is-real-size',
          },
          {
            label: 'Is the long trail more than 2 miles?',
            why: 'You measure the trail and use the scale.',
            misconception: 'paper-is-real-size',
          },
          {
            label: 'Which of two towns is nearer in miles?',
            why: 'The scale turns inches into miles.',
            misconception: 'paper-is-real-size',
          },
          {
            label: 'How wide is the lake?',
            why: 'You measure the lake and use the scale.',
            misconception: 'paper-is-real-size',
          },
        ],
      },
      {
        id: 'title',
        label: 'Title',
        selectAll: 'For which of these questions do you need the title? Choose all.',
        selectOne: 'For which of these questions do you need the title?',
        things: [
          { label: 'Which city is on this map?', why: 'The title names the place.' },
          {
            label: 'Is this a map of rain or of roads?',
            why: 'The title tells what the map is about.',
            misconception: 'one-map-for-all',
          },
          { label: 'Is this the map of the zoo or of the park?', why: 'The title tells which place it is.' },
          {
            label: 'Does the map show today or the year 1900?',
            why: 'The title tells the time if it matters.',
            misconception: 'map-is-a-photo',
          },
        ],
      },
    ],
  },
  {
    id: 'which-map',
    objectiveId: 'kinds',
    bloom: 'apply',
    prompt: 'Which map answers this question?',
    instructions: 'Pick up a question. Ask what you must see to answer it. Carry it to the map that shows this.',
    hint: 'Is it about streets, about the sky, about the land, or about borders?',
    categories: [
      {
        id: 'road',
        label: 'Road map',
        selectAll: 'Which of these questions can a road map answer? Choose all.',
        selectOne: 'Which of these questions can a road map answer?',
        things: [
          {
            label: 'Which street leads to the zoo?',
            why: 'A road map shows streets.',
            misconception: 'one-map-for-all',
          },
          { label: 'Where do the two highways meet?', why: 'A road map shows highways.' },
          {
            label: 'How can we drive around the lake?',
            why: 'A road map shows where you can drive.',
            misconception: 'one-map-for-all',
          },
          { label: 'On which side of town is Oak Street?', why: 'A road map shows the names of streets.' },
        ],
      },
      {
        id: 'weather',
        label: 'Weather map',
        selectAll: 'Which of these questions can a weather map answer? Choose all.',
        selectOne: 'Which of these questions can a weather map answer?',
        things: [
          {
            label: 'Do we need umbrellas for the game?',
            why: 'A weather map shows rain.',
            misconception: 'one-map-for-all',
          },
          { label: 'Where will it snow tonight?', why: 'A weather map shows snow.' },
          { label: 'Is it hotter here or by the sea today?', why: 'A weather map shows how hot it is.' },
          { label: 'Where is the storm moving?', why: 'A weather map shows storms.', misconception: 'map-is-a-photo' },
        ],
      },
      {
        id: 'physical',
        label: 'Physical map',
        selectAll: 'Which of these questions can a physical map answer? Choose all.',
        selectOne: 'Which of these questions can a physical map answer?',
        things: [
          { label: 'Where are the highest mountains?', why: 'A physical map shows landforms.' },
          { label: 'Does the river flow into a lake?', why: 'A physical map shows rivers and lakes.' },
          {
            label: 'Is the land flat or hilly?',
            why: 'A physical map shows the shape of the land.',
            misconception: 'one-map-for-all',
          },
          { label: 'Which valley lies between two hills?', why: 'A physical map shows valleys and hills.' },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [
  {
    id: 'label-rose',
    objectiveId: 'directions',
    stem: 'Label the compass rose. The letter N shows north.',
    figure: compassRose,
    targets: [
      { x: 86, y: 50, description: 'the end on the right', label: 'east' },
      { x: 50, y: 88, description: 'the end at the bottom', label: 'south' },
      { x: 14, y: 50, description: 'the end on the left', label: 'west' },
    ],
    extra: ['up'],
    hint: 'Face north. East is on your right.',
    explanation: 'When north is at the top, east is on the right, south is at the bottom, and west is on the left.',
    feedback: 'Start with south. It is opposite to north. Then put east on the right and west on the left.',
    misconception: 'west-is-left',
  },
];
