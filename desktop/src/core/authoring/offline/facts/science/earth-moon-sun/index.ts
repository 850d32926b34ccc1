/** Earth, Moon and Sun, grades 5 to 7: day and night, the phases of the Moon, and the seasons. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const earthMoonSun = defineFactTopic({
  id: 'earth-moon-sun',
  name: 'Earth, Moon and Sun',
  title: 'Earth, Moon and Sun: days, phases and seasons',
  subject: 'science',
  grades: { from: 5, to: 7 },
  aliases: [
    'moon phases',
    'the moon',
    'phases of the moon',
    'day and night',
    'seasons',
    'why we have seasons',
    'rotation and revolution of Earth',
    'sun earth moon system',
    'eclipses',
  ],
  themes: ['space-station', 'desert', 'arctic'],
  source:
    'Common knowledge of astronomy, as taught in the middle grades; the pendulum is that of L. Foucault (Paris, 1851).',
  objectives: [
    {
      id: 'rotation',
      verb: 'Explain',
      text: 'Explain day and night and the daily paths of Sun and Moon by the turning of Earth.',
      bloom: 'understand',
    },
    {
      id: 'phases',
      verb: 'Model',
      text: 'Model the phases of the Moon and tell them apart from eclipses.',
      bloom: 'apply',
    },
    {
      id: 'seasons',
      verb: 'Explain',
      text: 'Explain the seasons by the tilt of Earth and use evidence against the idea of distance.',
      bloom: 'analyze',
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
      'Days, phases and seasons are patterns of light. They follow from three simple motions: Earth turns, the Moon goes around Earth, and the tilted Earth goes around the Sun.',
    prerequisites: [
      'Light travels in straight lines, and things that block it cast shadows.',
      'Earth is a ball, and the Moon goes around it.',
    ],
    discussionQuestions: [
      'How could you convince someone that Earth turns, without a picture from space?',
      'Why is there no eclipse at every full moon?',
      'What would change for us if the axis of Earth lay flat on its side?',
    ],
    lookFors: [
      'Students take a view from far above and then the view from the ground.',
      'Students say which half is lit, and then how much of it we see.',
      'Students use tilt, and not distance, when they speak of the seasons.',
    ],
    warmUp: {
      teacherDoes:
        'Ask: when was the last time that you saw the Moon? What shape was it, and what time of day? Draw the answers on the board. Some of them will be in daylight.',
      studentsDo: 'Draw the Moon as they remember it, with the time, and compare with the others.',
    },
    instruction: {
      teacherDoes:
        'Darken the room and put one lamp in the middle. Each student holds a ball on a pencil at arm’s length, a little above the head, and turns around slowly. Stop at each quarter and ask what is lit and what is seen.',
      studentsDo: 'Turn with the ball, name the phase at each stop, and show where the Sun, Earth and Moon are.',
    },
    differentiation: {
      below:
        'Keep to new moon, half and full moon. Let students place three balls on a mat with an arrow for sunlight.',
      above:
        'Let students work out when each phase rises and sets, or how the seasons would be with a tilt of 90 degrees.',
      languageLearners:
        'Act out rotate (turn on the spot) and orbit (walk around someone). Offer the frame “We see ___ because the lit half ___.”',
    },
  },
});
