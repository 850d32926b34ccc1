/** Forces and motion: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'bus-brake',
    objectiveId: 'inertia',
    bloom: 'apply',
    difficulty: 3,
    stem: 'You stand in a bus without holding on. The bus brakes hard, and you fall forward. Why?',
    answer: 'Your body keeps its velocity while the bus slows down.',
    wrong: [
      {
        text: 'The brakes push you forward.',
        feedback: 'The brakes act on the wheels. Nothing pushes your body forward.',
      },
      {
        text: 'The force that moved you with the bus is still in you.',
        misconception: 'motion-needs-force',
        feedback: 'A force is not stored in a body. You simply keep moving until a force stops you.',
      },
      {
        text: 'The air in the bus pushes you to the front.',
        feedback: 'Air is far too weak for that. Think of what your body did before.',
      },
    ],
    hint: 'Which velocity did you have just before? What would change it?',
    explanation: 'No force acts on your body to slow it, so it moves on as before, while the bus gets slower.',
    facts: ['first-states'],
  },
  {
    id: 'tablecloth',
    objectiveId: 'inertia',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A magician pulls a smooth cloth from under a plate so fast that the plate stays where it was. Which explanation fits?',
    answer: 'Friction acts too briefly to change the velocity of the plate by much.',
    wrong: [
      {
        text: 'The plate is too heavy to be moved by any force.',
        feedback: 'Any net force moves it. Here the force acts only for an instant.',
      },
      {
        text: 'The plate needs a steady push to move, and gets none.',
        misconception: 'motion-needs-force',
        feedback: 'It does not need a steady push. It stays because almost nothing changed its velocity.',
      },
      {
        text: 'The cloth and the plate cancel each other’s forces.',
        misconception: 'pairs-cancel',
        feedback: 'Their forces act on different things and cannot cancel.',
      },
    ],
    hint: 'The plate is at rest. What would it take to change that?',
    explanation:
      'A thing at rest stays at rest unless a force acts on it for some time. The small friction acts for a moment only.',
    facts: ['first-states', 'friction-acts'],
  },
  {
    id: 'parachute',
    objectiveId: 'inertia',
    bloom: 'apply',
    stem: 'A skydiver with an open parachute sinks straight down at a constant 5 meters per second. She weighs 700 newtons with all her gear. How large is the air resistance?',
    answer: '700 newtons',
    wrong: [
      {
        text: 'Less than 700 newtons, since she moves down',
        misconception: 'steady-needs-net',
        feedback: 'Then the net force would point down, and she would get faster.',
      },
      {
        text: 'More than 700 newtons, since she is slowed',
        feedback: 'Then she would get slower. Her speed is constant.',
      },
      {
        text: '0 newtons, since a constant speed needs no force',
        feedback: 'Gravity still pulls with 700 newtons. Something must balance it.',
      },
    ],
    hint: 'Her velocity does not change. What does that say about the net force?',
    explanation: 'At constant velocity the net force is zero, so air resistance balances her weight of 700 newtons.',
    facts: ['car-net'],
  },
  {
    id: 'puck',
    objectiveId: 'inertia',
    bloom: 'analyze',
    stem: 'A puck is pushed once. It slides 2 meters on carpet, 8 meters on wood and 60 meters on ice. Which conclusion do the three results support best?',
    answer: 'The less friction there is, the longer it keeps its motion.',
    wrong: [
      {
        text: 'The push lasts longer on ice.',
        misconception: 'motion-needs-force',
        feedback: 'It was pushed once each time. After that no push is left.',
      },
      {
        text: 'On ice the net force points forward while it slides.',
        misconception: 'steady-needs-net',
        feedback: 'It still slows down on ice, only slowly. The net force points backward.',
      },
      {
        text: 'Ice makes the puck lighter, so it goes farther.',
        feedback: 'Its mass is the same on every surface. Look for what differs between them.',
      },
    ],
    hint: 'What changes from carpet to ice? What would happen if it got less and less?',
    explanation:
      'Friction shrinks from carpet to ice, and the puck slides farther. With none at all it would never stop.',
    facts: ['probe-goes', 'friction-acts'],
  },
  {
    id: 'shopping-cart',
    objectiveId: 'acceleration',
    bloom: 'apply',
    difficulty: 3,
    stem: 'You push an empty cart, and then a full one, with the same force. How does the full cart speed up?',
    answer: 'More slowly, because the same force acts on more mass',
    wrong: [
      {
        text: 'At the same rate, because the force is the same',
        feedback: 'The force is only half of the story. What about the mass?',
      },
      {
        text: 'Faster, because heavy things move faster',
        misconception: 'heavy-falls-faster',
        feedback: 'More mass is harder to speed up. Weight does not help a cart forward.',
      },
      {
        text: 'Not at all, because the cart pushes back just as hard',
        misconception: 'pairs-cancel',
        feedback: 'The push of the cart acts on you. It cannot cancel the push on the cart.',
      },
    ],
    hint: 'Acceleration is net force divided by mass. Which of the two has grown?',
    explanation: 'With the same force and more mass, the acceleration is smaller.',
    facts: ['mass-leads', 'second-states'],
  },
  {
    id: 'curve',
    objectiveId: 'acceleration',
    bloom: 'apply',
    difficulty: 3,
    stem: 'A cyclist rides around a round track at a steady 20 kilometers per hour. Does she accelerate?',
    answer: 'Yes, since the direction of her motion changes all the time',
    wrong: [
      {
        text: 'No, since her speed stays the same',
        misconception: 'acceleration-is-faster',
        feedback: 'Speed is not all. Velocity has a direction, and hers keeps turning.',
      },
      {
        text: 'No, since the forces on her balance',
        misconception: 'steady-needs-net',
        feedback: 'If they balanced, she would go straight on. Something turns her.',
      },
      {
        text: 'Only when she starts and when she stops',
        misconception: 'acceleration-is-faster',
        feedback: 'Those are accelerations, but so is every turn.',
      },
    ],
    hint: 'What belongs to velocity besides speed?',
    explanation:
      'Velocity is speed and direction. On a round track the direction changes, so she accelerates toward the middle.',
    facts: ['velocity-means', 'acceleration-means'],
  },
  {
    id: 'two-balls',
    objectiveId: 'acceleration',
    bloom: 'apply',
    stem: 'From a roof you drop a steel ball and a wooden ball of the same size. The steel ball is ten times as heavy. The drop is short, so air hardly matters. How do they land?',
    answer: 'At nearly the same moment',
    wrong: [
      {
        text: 'The steel ball first, in a tenth of the time',
        misconception: 'heavy-falls-faster',
        feedback: 'It is pulled ten times as hard, but it has ten times the mass to speed up.',
      },
      {
        text: 'The wooden ball first, since it is easier to speed up',
        feedback: 'It is easier to speed up, but it is also pulled less.',
      },
      {
        text: 'The steel ball first, in half of the time',
        misconception: 'heavy-falls-faster',
        feedback: 'Weight and mass grow together, so the acceleration is the same.',
      },
    ],
    hint: 'Ten times the pull, ten times the mass: what is the force divided by the mass?',
    explanation:
      'Gravity pulls the heavy ball more, in just the same proportion as its mass is larger. The acceleration is the same.',
    facts: ['moon-lands', 'second-states'],
  },
  {
    id: 'canoe',
    objectiveId: 'pairs',
    bloom: 'apply',
    difficulty: 3,
    stem: 'You step from a small canoe onto the shore, and the canoe slides away from it. Why?',
    answer: 'You push the canoe back while it pushes you forward.',
    wrong: [
      {
        text: 'The water pulls the canoe away from the shore.',
        feedback: 'Water was there before too. What did you just do?',
      },
      {
        text: 'You push harder than the canoe, since you are stronger.',
        misconception: 'bigger-pushes-more',
        feedback: 'Both pushes are equally large. The canoe moves because nothing holds it.',
      },
      {
        text: 'It must be chance, since the two pushes cancel.',
        misconception: 'pairs-cancel',
        feedback: 'One push acts on you, the other on the canoe. They do not cancel.',
      },
    ],
    hint: 'Which force moves you to the shore? What is its partner?',
    explanation:
      'To move forward you push the canoe backward. The two forces are a pair, one on you and one on the canoe.',
    facts: ['pair-acts-on', 'foot-pairs'],
  },
  {
    id: 'astronaut',
    objectiveId: 'pairs',
    bloom: 'apply',
    difficulty: 3,
    stem: 'An astronaut floats beside her ship. Her rope is torn, but she holds a heavy wrench. How can she get back to the ship?',
    answer: 'Throw the wrench away from the ship',
    wrong: [
      { text: 'Swim with arms and legs toward the ship', feedback: 'There is no air or water to push against.' },
      { text: 'Throw the wrench toward the ship', feedback: 'Then the wrench pushes her the other way, farther off.' },
      {
        text: 'Nothing helps, since every push is canceled by its partner',
        misconception: 'pairs-cancel',
        feedback: 'The partner acts on the wrench, not on her. So she does move.',
      },
    ],
    hint: 'If you push something one way, which way are you pushed?',
    explanation: 'She pushes the wrench away from the ship, and the wrench pushes her toward it.',
    facts: ['rocket-pairs', 'third-states'],
  },
  {
    id: 'fly-windshield',
    objectiveId: 'pairs',
    bloom: 'apply',
    stem: 'A fly hits the windshield of a car. The force on the fly is 2 newtons. How large is the force of the fly on the car, and why does the car not slow down noticeably?',
    answer: '2 newtons, which is tiny for the large mass of the car',
    wrong: [
      {
        text: 'Almost 0 newtons, since a fly is weak',
        misconception: 'bigger-pushes-more',
        feedback: 'Forces in a pair are equally large, however small one of the two is.',
      },
      {
        text: '2 newtons, but the two forces cancel',
        misconception: 'pairs-cancel',
        feedback: 'One acts on the fly, the other on the car. The car is slowed, only very little.',
      },
      {
        text: '200 newtons, since the car is so much heavier',
        misconception: 'bigger-pushes-more',
        feedback: 'Mass does not make a force of the pair larger.',
      },
    ],
    hint: 'The third law gives the size. The second law tells what it does.',
    explanation: 'The forces are equal. The same 2 newtons give the fly a huge acceleration and the car a tiny one.',
    facts: ['crash-sized', 'second-states'],
  },
];
