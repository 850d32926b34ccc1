/** Earth, Moon and Sun: words, passages and stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { moonFigure } from './figure.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'axis',
    objectiveId: 'rotation',
    term: 'axis',
    below: 'The line that Earth spins around.',
    on: 'The line from pole to pole around which a planet turns.',
    above: 'The imaginary line through both poles around which a planet rotates.',
  },
  {
    id: 'rotate',
    objectiveId: 'rotation',
    term: 'rotate',
    below: 'To spin.',
    on: 'To turn around a line through one’s own middle, as a top does.',
    above: 'To turn around an internal axis.',
  },
  {
    id: 'orbit',
    objectiveId: 'rotation',
    term: 'orbit',
    below: 'The path around something in space.',
    on: 'The path of one body in space around another.',
    above: 'The curved path that a body follows around another under the pull of gravity.',
  },
  {
    id: 'phase',
    objectiveId: 'phases',
    term: 'phase',
    below: 'The shape of the Moon that we see.',
    on: 'The shape of the lit part of the Moon that we see on a given day.',
    above: 'The portion of the sunlit half of the Moon that is visible from Earth at a given time.',
  },
  {
    id: 'reflect',
    objectiveId: 'phases',
    term: 'reflect',
    below: 'To send light back.',
    on: 'To send back light that falls on a surface.',
    above: 'To return light from a surface instead of absorbing it.',
  },
  {
    id: 'eclipse',
    objectiveId: 'phases',
    term: 'eclipse',
    below: 'When one thing in space gets into the shadow of another.',
    on: 'What happens when one body in space passes through the shadow of another.',
    above: 'The darkening of one celestial body by the shadow of another.',
  },
  {
    id: 'tilt',
    objectiveId: 'seasons',
    term: 'tilt',
    below: 'To lean to one side.',
    on: 'How far something leans to one side instead of standing upright.',
    above: 'The angle by which something leans away from the upright position.',
  },
  {
    id: 'hemisphere',
    objectiveId: 'seasons',
    term: 'hemisphere',
    below: 'Half of Earth.',
    on: 'One half of Earth, such as the half north of the equator.',
    above: 'Either half of Earth, divided by the equator or by a line through both poles.',
  },
  {
    id: 'equinox',
    objectiveId: 'seasons',
    term: 'equinox',
    below: 'A date when day and night are equally long.',
    on: 'One of two dates in the year when day and night are about equally long.',
    above: 'Either of the two moments each year when the Sun stands directly above the equator.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'spin',
    title: 'Riding on a spinning ball',
    below: [
      'You are moving right now, even if you sit very still. Earth turns around a line from pole to pole that is called its axis, and one turn takes about 24 hours. At the equator the ground moves faster than a passenger jet! You do not feel it, because the ride is perfectly smooth and because the air travels with us.',
      'As Earth rotates, it carries you into the sunlight and out of it again, and that is why we have day and night. The Sun seems to rise in the east, but it does not fly around us. It is the ground that turns toward the east. People say that the Sun goes down, but really our part of Earth turns away from it.',
      'Earth also travels around the Sun. This path is called its orbit, and one trip takes a year. The Moon orbits Earth and needs about 27 days for one trip. It rises later each day, and so it is often above us in daylight. You only have to remember to look up.',
    ].join('\n\n'),
    on: [
      'You are moving at this very moment, even if you sit perfectly still. Earth turns around a line from pole to pole that is called its axis, and one turn takes about 24 hours. At the equator the ground races along faster than a passenger jet, but nobody feels it, because the ride is perfectly smooth and the air travels with us.',
      'As Earth rotates, it carries you into the sunlight and out of it again, and so we have day and night. The Sun seems to rise in the east and to set in the west, although it does not fly around us at all. It is the ground that turns toward the east. We still say that the Sun goes down, but it would be more exact to say that our part of Earth turns away from it.',
      'At the same time Earth travels around the Sun on a path that is called its orbit, and one trip takes a year. The Moon, for its part, orbits Earth in about 27 days. It rises about 50 minutes later each day, and therefore it is often above us in bright daylight, for anyone who cares to look up.',
    ].join('\n\n'),
    above: [
      'You are moving at this very moment, even if you are sitting perfectly still. Earth rotates around a line from pole to pole that is called its axis, completing one turn in about 24 hours. At the equator the surface races along considerably faster than a passenger jet, but nobody notices, because the motion is perfectly smooth and the atmosphere travels with us.',
      'As Earth rotates, it carries you into the sunlight and out of it again, which produces day and night. The Sun appears to rise in the east and to set in the west, although it is not circling us at all; it is the surface of Earth that turns toward the east. We still say that the Sun goes down, but it would be more accurate to say that our region of Earth turns away from it.',
      'Meanwhile Earth travels around the Sun on a path that is called its orbit, and each revolution takes a year. The Moon, in turn, orbits Earth in approximately 27 days. Because it rises about 50 minutes later every day, it is frequently visible in bright daylight to anyone who remembers to look up.',
    ].join('\n\n'),
  },
  {
    id: 'light',
    title: 'Half a Moon and a leaning Earth',
    below: [
      'The Moon makes no light of its own. It is a ball of dark rock that can only reflect the light of the Sun. One half of it is always lit, but we do not always see the whole of this half. When the Moon stands between us and the Sun, its lit half faces away, and this phase is called new moon. About two weeks later it has reached the far side of Earth and shows us its lit half completely: full moon. The shadow of Earth has nothing to do with the phases. It touches the Moon only now and then, and that is called an eclipse.',
      'The seasons have to do with light as well. The axis of Earth does not stand upright, but has a tilt of about 23 degrees, and it points in the same direction all year long. In June the northern hemisphere leans toward the Sun. Its days are long, the Sun climbs high, and the light falls steeply on the ground. In December, on the other side of the orbit, it leans away, while the southern hemisphere enjoys its summer.',
      'Twice a year, in March and in September, neither half leans toward the Sun. On such a date, called an equinox, day and night are about equally long.',
    ].join('\n\n'),
    on: [
      'The Moon produces no light of its own. It is a sphere of dark rock that can only reflect the light of the Sun. One half is always illuminated, but we cannot always see the whole of this half. When the Moon stands between us and the Sun, its illuminated half faces away, and this phase is called new moon. Two weeks later it has reached the opposite side of Earth and displays its illuminated half completely: full moon. The shadow of Earth is not involved in the phases. It touches the Moon only occasionally, and such an event is called an eclipse.',
      'The seasons are likewise a matter of light. The axis of Earth has a tilt of about 23 degrees, and it points in the same direction throughout the year. In June the northern hemisphere leans toward the Sun, so its days are long, the Sun climbs high, and the light strikes the ground steeply. In December, on the opposite side of the orbit, it leans away, while the southern hemisphere enjoys its summer.',
      'Twice a year, in March and in September, neither hemisphere leans toward the Sun. On such a date, called an equinox, day and night are approximately equal in length.',
    ].join('\n\n'),
    above: [
      'The Moon produces no light of its own, since it is a sphere of dark rock that can only reflect the light of the Sun. One half of it is always illuminated, but from Earth we cannot always see the whole of this half. When the Moon stands between us and the Sun, its illuminated half faces away from us, and this phase is called new moon. Approximately two weeks later it has reached the opposite side of Earth and displays its illuminated half completely, which we call full moon. The shadow of Earth is not involved in any of the phases. It touches the Moon only occasionally, and such an event is called an eclipse.',
      'The seasons are likewise a matter of light. The axis of Earth has a tilt of about 23 degrees, and it points in the same direction throughout the entire year. In June the northern hemisphere leans toward the Sun, so its days are long, the Sun climbs high, and the light strikes the ground steeply. Six months later, on the opposite side of the orbit, it leans away from the Sun, while the southern hemisphere enjoys its summer.',
      'Twice a year, in March and in September, neither hemisphere leans toward the Sun. On such a date, which is called an equinox, day and night are approximately equal in length everywhere.',
    ].join('\n\n'),
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'lamp',
    title: 'The ball and the lamp',
    objectiveId: 'rotation',
    wordIds: ['axis', 'rotate'],
    text: 'Put a sticker on a ball and turn the ball slowly in front of a lamp. The sticker moves into the light, through the light, and into the dark. The lamp never moved. That is a whole day. If you could sit on the sticker, you would say that the lamp rose on one side and set on the other.',
  },
  {
    id: 'pendulum',
    title: 'The swing that proves it',
    objectiveId: 'rotation',
    wordIds: ['rotate', 'orbit'],
    text: 'In 1851 Léon Foucault hung a heavy ball on a very long wire in Paris and let it swing. Hour by hour its path seemed to turn over the floor. Nothing pushed the ball aside. The floor turned under it, together with the building, the city and all of Earth. You can see such a pendulum in many museums today.',
  },
  {
    id: 'orbit',
    title: 'Four Moons, one Moon',
    objectiveId: 'phases',
    wordIds: ['phase', 'reflect'],
    figure: moonFigure,
    text: 'The picture shows the Moon at four places of its path. The half toward the Sun is always bright. Now imagine that you stand on Earth. On the left you look at the dark half. On the right you look at the bright one. Above and below you see half of each. No shadow of Earth is needed for that.',
  },
  {
    id: 'eclipse',
    title: 'When the full Moon turns red',
    objectiveId: 'phases',
    wordIds: ['eclipse', 'reflect'],
    text: 'Now and then the full Moon passes through the shadow of Earth. It grows dim and turns dark red. If the Moon made its own light, a shadow could not dim it. But why is there no eclipse at every full moon? The path of the Moon is a little tilted, so most of the time it passes above or below the shadow.',
  },
  {
    id: 'leaning',
    title: 'Leaning to the light',
    objectiveId: 'seasons',
    wordIds: ['tilt', 'hemisphere'],
    text: 'Shine a flashlight straight down on paper. You get a small, bright spot. Now hold it at a slant. The same light is spread over a larger spot and is weaker. In summer the Sun stands high and its light falls steeply. In winter it comes at a slant, and the days are short as well. That is what makes the difference, not the distance.',
  },
  {
    id: 'january',
    title: 'A January surprise',
    objectiveId: 'seasons',
    wordIds: ['equinox', 'hemisphere'],
    text: 'In early January Earth is nearer to the Sun than at any other time of the year. In Chicago people shovel snow. In Sydney they go swimming. How can that be? The southern half is tilted toward the Sun then, and the northern half away from it. Half a year later it is the other way round. The axis has not moved at all.',
  },
];
