/** Ancient Egypt, grades 5 to 7: the Nile and its flood, how people lived and worked, and what evidence tells us. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const ancientEgypt = defineFactTopic({
  id: 'ancient-egypt',
  name: 'Ancient Egypt and the Nile',
  title: 'Gift of the river: ancient Egypt',
  subject: 'social-studies',
  grades: { from: 5, to: 7 },
  aliases: [
    'ancient Egypt',
    'Egypt',
    'the Nile',
    'Nile River civilization',
    'ancient Egyptians',
    'pharaohs and pyramids',
    'pyramids',
    'hieroglyphs',
    'daily life in ancient Egypt',
    'river valley civilizations: Egypt',
  ],
  themes: ['ancient-city', 'desert', 'coast'],
  source: 'Common knowledge of the ancient world, as taught in the middle grades and shown by large museums',
  objectives: [
    {
      id: 'nile',
      verb: 'Explain',
      text: 'Explain how the Nile and its yearly flood shaped farming, travel and safety in Egypt.',
      bloom: 'understand',
    },
    {
      id: 'life',
      verb: 'Infer',
      text: 'Infer from objects and pictures how people in ancient Egypt worked and what they believed.',
      bloom: 'analyze',
    },
    {
      id: 'claims',
      verb: 'Evaluate',
      text: 'Evaluate claims about pyramids, mummies and writing with evidence.',
      bloom: 'evaluate',
    },
  ],
  entities,
  relations,
  facts,
  misconceptions,
  words,
  passages,
  stops,
  cases,
  sequences,
  sortings,
  diagrams,
  teacher: {
    bigIdea:
      'A river made a great civilization possible. What we know of it rests on evidence, and evidence can correct stories that everyone believes.',
    prerequisites: [
      'Students can use a map with a compass rose.',
      'Students know that years BCE lie before year 1 and count down.',
    ],
    discussionQuestions: [
      'Which was more important to Egypt: the water of the Nile or its mud? Give reasons.',
      'What will archaeologists in 4,000 years find of your town, and what will they miss?',
      'The pyramid workers were fed and honored, but they could hardly say no. Is “paid workers” a good name for them? Is “slaves”?',
    ],
    lookFors: [
      'Students say “higher up the river” instead of “up on the map”.',
      'Students name the find before they name what it shows.',
      'Students limit a claim to what the evidence supports.',
    ],
    warmUp: {
      teacherDoes:
        'Show a satellite picture of Egypt without its name. Ask where people live and how students can tell. Collect guesses without judging them.',
      studentsDo: 'Point to one place where they would live, and give a reason from the picture.',
    },
    instruction: {
      teacherDoes:
        'Draw the year of the Nile as a circle with three parts. Then put one find on the table in words or as a picture and think aloud: what is it, who used it, what can I say for sure?',
      studentsDo:
        'Add one kind of work to each part of the circle, and then do the three questions with a second find.',
    },
    differentiation: {
      below: 'Work with the map and the circle of seasons, and give the question “What was it for?” with each find.',
      above: 'Ask for one claim that a find supports, one that it does not, and what else one would have to dig for.',
      languageLearners:
        'Use gestures for rise, fall, plow and cut, and label the map together. Offer the frame “This shows that ___ because ___”.',
    },
  },
});
