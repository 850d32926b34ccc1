/** Earth, Moon and Sun: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'phone-call',
    objectiveId: 'rotation',
    bloom: 'apply',
    difficulty: 3,
    stem: 'It is noon where you live. You call a friend on the exact opposite side of Earth. What is it like at her place?',
    answer: 'Night, since her side faces away from the Sun',
    wrong: [
      {
        text: 'Noon too, since there is only one Sun',
        feedback: 'There is one Sun, but it can light only one half of Earth at a time.',
      },
      {
        text: 'Night, since the Sun has moved behind her',
        misconception: 'sun-goes-around',
        feedback: 'It is night there, but the Sun has not moved around. Earth has turned.',
      },
      {
        text: 'Morning, since the day begins everywhere at once',
        feedback: 'Places get into the light one after another as Earth turns.',
      },
    ],
    hint: 'Take a ball and a lamp. Which part of the ball is dark?',
    explanation: 'The Sun lights the half of Earth that faces it. The opposite side is in the dark.',
    facts: ['day-comes'],
  },
  {
    id: 'pole-shadow',
    objectiveId: 'rotation',
    bloom: 'apply',
    difficulty: 3,
    stem: 'In the morning the shadow of a flagpole points to the west. Where does it point in the late afternoon, and why?',
    answer: 'To the east, since Earth has turned and the Sun now stands in the west',
    wrong: [
      {
        text: 'To the west, since the pole has not moved',
        feedback: 'The pole has not moved against the ground, but the ground has turned with it.',
      },
      {
        text: 'To the east, since the Sun has flown half around Earth',
        misconception: 'sun-goes-around',
        feedback: 'The direction is right, the reason is not: Earth turns, not the Sun.',
      },
      {
        text: 'Straight up, since the Sun is low',
        feedback: 'A shadow lies on the ground, on the side away from the Sun.',
      },
    ],
    hint: 'A shadow points away from the Sun. On which side is the Sun in the afternoon?',
    explanation:
      'As Earth turns from west to east, the Sun seems to move to the west, and the shadow swings to the east.',
    facts: ['ground-turns'],
  },
  {
    id: 'slow-planet',
    objectiveId: 'rotation',
    bloom: 'apply',
    stem: 'A planet is like Earth, but it turns on its axis ten times as slowly. About how long is it from sunrise to sunset at its equator?',
    answer: 'About 5 of our days',
    wrong: [
      { text: 'About 12 hours, as on Earth', feedback: 'That would be so if it turned as fast as Earth.' },
      {
        text: 'About half a year, since its year decides',
        misconception: 'sun-goes-around',
        feedback: 'The year is the trip around the Sun. Day and night come from turning.',
      },
      { text: 'About 1 hour, since slow is a tenth', feedback: 'Slower turning makes days longer, not shorter.' },
    ],
    hint: 'Its full turn takes 10 times 24 hours. Which part of it is daylight?',
    explanation: 'A full turn takes 240 hours, which is 10 days. About half of that is daylight: 5 days.',
    facts: ['day-takes', 'day-comes'],
  },
  {
    id: 'morning-moon',
    objectiveId: 'rotation',
    bloom: 'analyze',
    stem: 'Two students argue. One saw the Moon at 9 in the morning. The other says that this is impossible. What would settle it best?',
    answer: 'To look for the Moon each morning in the week after full moon',
    wrong: [
      {
        text: 'To look at midnight, since the Moon is only out then',
        misconception: 'moon-at-night-only',
        feedback: 'That cannot show whether it is ever up by day. Look in the daytime.',
      },
      {
        text: 'To ask which of the two has the better grades',
        feedback: 'A question about the sky is settled by the sky.',
      },
      {
        text: 'To wait until the Sun has gone to the other side of Earth',
        misconception: 'sun-goes-around',
        feedback: 'Then it is night. And it is Earth that turns.',
      },
    ],
    hint: 'Which observation could prove one of them wrong?',
    explanation: 'After full moon the Moon sets later each morning, so it can be seen in daylight. One look decides.',
    facts: ['moon-seen'],
  },
  {
    id: 'crescent',
    objectiveId: 'phases',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Soon after sunset you see a thin crescent low in the west. Which side of it is lit?',
    answer: 'The side toward the place where the Sun went down',
    wrong: [
      {
        text: 'The side away from the Sun, since Earth shades the rest',
        misconception: 'phases-are-shadow',
        feedback: 'Earth is not between the two. The lit side always faces the Sun.',
      },
      {
        text: 'Any side, since the Moon glows by itself',
        misconception: 'moon-makes-light',
        feedback: 'The Moon has no light of its own. Its lit side must face the Sun.',
      },
      { text: 'The upper side, since light rises', feedback: 'Light does not rise. Ask where the lamp is: the Sun.' },
    ],
    hint: 'Where is the lamp that lights the Moon?',
    explanation: 'The Sun lights the half of the Moon that faces it, so the bright edge points to the Sun.',
    facts: ['moon-shines'],
  },
  {
    id: 'full-rise',
    objectiveId: 'phases',
    bloom: 'apply',
    difficulty: 3,
    stem: 'At full moon, Moon and Sun stand on opposite sides of Earth. About when does the full Moon rise?',
    answer: 'At sunset',
    wrong: [
      { text: 'At noon', feedback: 'At noon the Sun is high, so what is opposite to it is far below the horizon.' },
      { text: 'At sunrise', feedback: 'At sunrise the full Moon goes down on the other side.' },
      {
        text: 'It is up at every hour, since it is full',
        feedback: 'It rises and sets like everything in the sky, because Earth turns.',
      },
    ],
    hint: 'When one of two opposite things goes down in the west, what does the other one do in the east?',
    explanation: 'Opposite to the Sun means: when the Sun sets, the Moon rises, and it stays up all night.',
    facts: ['full-stands'],
  },
  {
    id: 'earth-from-moon',
    objectiveId: 'phases',
    bloom: 'apply',
    stem: 'At new moon an astronaut stands on the side of the Moon that faces Earth. How does Earth look to her?',
    answer: 'Round and fully lit',
    wrong: [
      {
        text: 'Dark, since it is in the shadow of the Moon',
        misconception: 'phases-are-shadow',
        feedback: 'The shadow of the Moon is tiny and mostly misses Earth. Which half of Earth does the Sun light?',
      },
      {
        text: 'Half lit, like everything in space',
        feedback: 'Half of it is lit, but how much of that half faces her?',
      },
      {
        text: 'Dark, since only the Moon gives light in space',
        misconception: 'moon-makes-light',
        feedback: 'The Moon gives no light of its own. Both are lit by the Sun.',
      },
    ],
    hint: 'Draw Sun, Moon and Earth in a line. Which side of Earth does she look at?',
    explanation: 'At new moon the Moon is between Sun and Earth, so she looks at just the half of Earth that is lit.',
    facts: ['new-stands'],
  },
  {
    id: 'no-tilt',
    objectiveId: 'seasons',
    bloom: 'apply',
    stem: 'Imagine that the axis of Earth stood upright, without any tilt. What would a year be like where you live?',
    answer: 'Every day would be about 12 hours long, with hardly any seasons.',
    wrong: [
      {
        text: 'The same as now, since the distance makes the seasons',
        misconception: 'distance-makes-seasons',
        feedback: 'The distance changes little. Without tilt the light would be nearly the same all year.',
      },
      {
        text: 'It would be summer all the time everywhere.',
        feedback: 'The poles would still get only slanting light, and stay cold.',
      },
      {
        text: 'The axis would tip to one side in summer.',
        misconception: 'axis-flips',
        feedback: 'The axis does not tip over, with or without tilt.',
      },
    ],
    hint: 'Which half of Earth would be turned more to the Sun in June? And in December?',
    explanation:
      'Without tilt no half would ever lean toward the Sun. Day length and height of the Sun would not change.',
    facts: ['seasons-come'],
  },
  {
    id: 'two-suns',
    objectiveId: 'seasons',
    bloom: 'analyze',
    stem: 'In early January Earth is about 5 million kilometers nearer to the Sun than in early July. In Canada it is freezing then. What follows from this?',
    answer: 'Distance cannot be what makes the seasons.',
    wrong: [
      {
        text: 'The numbers must be wrong, since near means warm.',
        misconception: 'distance-makes-seasons',
        feedback: 'The numbers are measured. When facts and idea disagree, the idea has to go.',
      },
      {
        text: 'Canada is farther from the Sun than the rest of Earth.',
        misconception: 'distance-makes-seasons',
        feedback: 'Compared with 150 million kilometers, all places on Earth are equally far.',
      },
      {
        text: 'The axis tips over in January and makes it cold.',
        misconception: 'axis-flips',
        feedback: 'The axis keeps its direction all year.',
      },
    ],
    hint: 'If near meant warm, what would January be like everywhere on Earth?',
    explanation:
      'If distance made the seasons, all of Earth would have summer in January. The tilt explains what we see.',
    facts: ['earth-nearest', 'canada-january-is'],
  },
];
