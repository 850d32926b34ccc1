/** Forces and motion: words, passages and stops. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';
import { boxFigure } from './figure.ts';

export const words: FactTopicDefinition['words'] = [
  {
    id: 'net-force',
    objectiveId: 'inertia',
    term: 'net force',
    below: 'What is left when all pushes and pulls are put together.',
    on: 'The sum of all pushes and pulls on an object, with their directions.',
    above: 'The vector sum of all forces that act on one object.',
  },
  {
    id: 'inertia',
    objectiveId: 'inertia',
    term: 'inertia',
    below: 'Things keep doing what they do.',
    on: 'The tendency of an object to keep its state of rest or motion.',
    above: 'The property of matter by which it resists any change of its velocity.',
  },
  {
    id: 'friction',
    objectiveId: 'inertia',
    term: 'friction',
    below: 'The rubbing that slows things down.',
    on: 'What opposes sliding where two surfaces touch.',
    above: 'The force between touching surfaces that opposes their sliding past each other.',
  },
  {
    id: 'velocity',
    objectiveId: 'acceleration',
    term: 'velocity',
    below: 'How fast something goes, and which way.',
    on: 'Speed together with direction.',
    above: 'The rate and direction in which the position of an object changes.',
  },
  {
    id: 'acceleration',
    objectiveId: 'acceleration',
    term: 'acceleration',
    below: 'Getting faster or slower, or turning.',
    on: 'The rate at which speed or direction changes.',
    above: 'The change of velocity in each unit of time.',
  },
  {
    id: 'mass',
    objectiveId: 'acceleration',
    term: 'mass',
    below: 'How much stuff is in a thing.',
    on: 'The amount of matter in an object, measured in kilograms.',
    above: 'The measure of how much matter an object contains and how strongly it resists acceleration.',
  },
  {
    id: 'newton',
    objectiveId: 'acceleration',
    term: 'newton',
    below: 'What we measure pushes and pulls in.',
    on: 'The unit of force; it gives one kilogram an acceleration of one meter per second squared.',
    above: 'The unit of force, equal to one kilogram times one meter per second squared.',
  },
  {
    id: 'force-pair',
    objectiveId: 'pairs',
    term: 'force pair',
    below: 'A push and the push back.',
    on: 'The two equal and opposite pushes or pulls that two objects exert on each other.',
    above: 'The two forces of an interaction, equal in size, opposite in direction and acting on different objects.',
  },
  {
    id: 'reaction',
    objectiveId: 'pairs',
    term: 'reaction',
    below: 'The push that comes back.',
    on: 'The answer of the second object: what it exerts on the first.',
    above: 'The force by which the second object of an interaction acts back on the first.',
  },
];

export const passages: FactTopicDefinition['passages'] = [
  {
    id: 'probe',
    title: 'Why does it ever stop?',
    below: [
      'Give a toy car a push and let it go, and after a short while it stops. For two thousand years, most people took this as a law of nature: whatever is not pushed comes to rest. Then Galileo and others looked more closely. On a rough surface a ball stops soon, but on a smooth surface it continues much farther. If the floor were perfectly smooth, nothing would stop it at all. It is a force called friction that brings the toy car to rest.',
      'Isaac Newton made this his first law. An object keeps its velocity unless a net force acts on it. We call this inertia. An object at rest remains at rest, and a moving object continues in a straight line at the same speed. The space probe Voyager 1 left Earth in 1977. Its engine is off now, and still it continues year after year, because hardly any force slows it.',
      'The net force is the sum of all pushes and pulls. When they balance each other, it is zero. A car on a straight road with a steady speed has a net force of zero, because its engine only makes up for friction and air resistance.',
    ].join('\n\n'),
    on: [
      'Give a toy car a push, let it go, and after a short distance it stops. For two thousand years most people considered this a law of nature: whatever is not pushed comes to rest. Galileo and others looked more closely. A ball that soon stops on a rough floor will roll considerably farther on a smooth one, so what would happen on a floor that is perfectly smooth? Nothing would stop the ball at all. What brings the toy car to rest is not a missing push but a force that we call friction.',
      'Isaac Newton turned this idea into his first law of motion: an object keeps its velocity unless a net force acts on it. This tendency is called inertia. The space probe Voyager 1, launched in 1977, has left the planets behind and flies on with its engine off, because hardly any force is there to slow it.',
      'The net force is the sum of all pushes and pulls on an object. If these forces balance, it is zero, even though each of the forces may be large. A car that travels along a straight road at a steady speed has a net force of zero, since its engine only makes up for friction and air resistance.',
    ].join('\n\n'),
    above: [
      'Give a toy car a push, release it, and after a short distance it comes to rest. For approximately two thousand years this was considered a law of nature: whatever is not pushed must eventually stop. Galileo and others examined the matter more closely. A ball that stops quickly on a rough floor will roll considerably farther on a smooth one, so on a perfectly smooth surface nothing would stop it at all. What brings the toy car to rest is not a missing push but an opposing force, namely friction.',
      'Isaac Newton transformed this insight into his first law of motion: an object maintains its velocity unless a net force acts on it. This tendency is called inertia. The space probe Voyager 1, launched in 1977, has left the planets behind and continues with its engine switched off, because hardly any force remains to slow it.',
      'The net force is the sum of all forces that act on an object. If these forces balance, the net force is zero, although each individual force may be enormous. A car that travels along a straight road at a steady speed therefore has a net force of zero, since its engine merely compensates for friction and air resistance.',
    ].join('\n\n'),
  },
  {
    id: 'push-back',
    title: 'Every push is answered',
    below: [
      'How much does a force change motion? Newton’s second law gives the answer. A larger net force gives a larger acceleration, and a larger mass gives a smaller one. When you push an empty cart, it speeds up quickly. When you push a full cart just as hard, it speeds up slowly. We measure force with a unit that is called the newton.',
      'Acceleration does not only mean “getting faster”. Because velocity has a direction, a car that brakes or takes a curve accelerates too.',
      'Newton’s third law says that no force comes alone. If you push a wall, the wall pushes you just as hard. The push that comes back is called the reaction, and both together are a force pair. The two forces act on different things, so they cannot cancel. A rocket pushes hot gas down, and the gas pushes the rocket up. When a truck bumps a bicycle, both feel an equally large force. The bicycle is thrown farther because its mass is so small.',
    ].join('\n\n'),
    on: [
      'How much does a force change the motion of an object? Newton’s second law gives the answer: a larger net force causes a larger acceleration, while a larger mass makes the acceleration smaller. An empty cart that you push speeds up quickly, but a full cart that you push just as hard gains speed slowly. Force is measured in a unit named after him, the newton.',
      'Acceleration does not only mean “getting faster”. Because velocity includes a direction, a car that brakes or takes a curve at a steady speed accelerates too.',
      'Newton’s third law says that no force ever comes alone. When you push against a wall, the wall pushes back on you just as hard. This answer is called the reaction, and the two together are a force pair. Since they act on different objects, they cannot cancel each other. A rocket pushes hot gas downward, and the gas pushes the rocket upward. When a truck bumps into a bicycle, both feel a force of exactly the same size. The bicycle is thrown farther only because its mass is so much smaller.',
    ].join('\n\n'),
    above: [
      'How strongly does a force change the motion of an object? Newton’s second law provides the answer: a larger net force produces a larger acceleration, whereas a larger mass reduces it. An empty cart that is pushed gains speed rapidly, while a fully loaded one that is pushed equally hard gains speed slowly. Force is measured in a unit named in his honor, the newton.',
      'Acceleration does not merely mean “getting faster”. Because velocity includes a direction, an automobile that brakes, or that follows a curve at constant speed, accelerates as well.',
      'Newton’s third law states that no force ever occurs alone. When you push against a wall, the wall pushes back on you equally hard. This answer is called the reaction, and both forces together form a force pair. Since they act on different objects, they can never cancel each other. A rocket pushes hot gas downward, and the gas pushes the rocket upward. When a truck collides with a bicycle, both experience a force of exactly the same size; the bicycle is thrown farther only because its mass is considerably smaller.',
    ].join('\n\n'),
  },
];

export const stops: FactTopicDefinition['stops'] = [
  {
    id: 'rink',
    title: 'The long slide',
    objectiveId: 'inertia',
    wordIds: ['inertia', 'friction'],
    text: 'A puck on carpet stops after two steps. The same push on ice sends it across the whole rink. Nothing pushes it while it slides. It keeps its motion all by itself, because that is what every object does. We call it inertia. Friction is what takes the motion away, bit by bit, and on ice there is very little friction.',
  },
  {
    id: 'arrows',
    title: 'Four arrows on a box',
    objectiveId: 'inertia',
    wordIds: ['net-force'],
    figure: boxFigure,
    text: 'Each arrow in the picture is a force on the box. Its length shows how large the force is. Up and down are equally long, so they balance. The arrow to the right is longer than the one to the left. What is left over is the net force. It points to the right, so the box gets faster. If both were equally long, the box would keep its velocity.',
  },
  {
    id: 'carts',
    title: 'Full cart, empty cart',
    objectiveId: 'acceleration',
    wordIds: ['mass', 'acceleration', 'newton'],
    text: 'A net force of 10 newtons acts on a cart of 5 kilograms. Divide: 10 by 5 is 2. The cart gains 2 meters per second in every second. Load it to 10 kilograms, and the same force gives it only 1. That is Newton’s second law: acceleration is net force divided by mass.',
  },
  {
    id: 'moon',
    title: 'Hammer and feather',
    objectiveId: 'acceleration',
    wordIds: ['velocity', 'mass'],
    text: 'In 1971 the astronaut David Scott stood on the Moon and let go of a hammer and a feather. Both hit the ground at the same moment. The Moon pulls the hammer much harder, but the hammer also has much more mass to speed up. The two effects even out. On Earth a feather is slow only because air holds it back.',
  },
  {
    id: 'wall',
    title: 'Push the wall',
    objectiveId: 'pairs',
    wordIds: ['force-pair', 'reaction'],
    text: 'Stand on skates and push against a wall. You roll away from it. Which force moved you? Not your push: that one acts on the wall. It was the push of the wall on you, the other half of the pair. To walk, to swim or to fly you must push something back, so that it can push you forward.',
  },
  {
    id: 'truck',
    title: 'The truck and the bicycle',
    objectiveId: 'pairs',
    wordIds: ['force-pair'],
    text: 'Hook two spring scales together and pull. However hard one side pulls, both scales show the same number. It is the same in a crash. The force of the truck on the bicycle and the force of the bicycle on the truck are equally large. What they do is not equal: the same force that barely slows the truck throws the light bicycle off the road.',
  },
];
