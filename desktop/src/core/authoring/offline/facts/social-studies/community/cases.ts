/** Rules and helpers in a community: cases that what was learned decides. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const cases: FactTopicDefinition['cases'] = [
  {
    id: 'smoke',
    objectiveId: 'helpers',
    bloom: 'apply',
    stem: 'You see smoke come out of a house. Who has learned to help?',
    answer: 'A firefighter',
    wrong: [
      {
        text: 'A mail carrier',
        misconception: 'one-helper-for-all',
        feedback: 'A mail carrier brings letters. Who has a hose?',
      },
      {
        text: 'A librarian',
        misconception: 'one-helper-for-all',
        feedback: 'A librarian helps with books. Who puts out fires?',
      },
      {
        text: 'A crossing guard',
        misconception: 'only-in-uniform',
        feedback: 'A crossing guard helps on the street. Who puts out fires?',
      },
    ],
    hint: 'Where there is smoke, there may be a fire.',
    explanation: 'Smoke can mean that there is a fire. A firefighter has learned to put out fires.',
    facts: ['firefighter-does'],
  },
  {
    id: 'plain-shirt',
    objectiveId: 'helpers',
    bloom: 'analyze',
    stem: 'Sam says: “That man is not a helper. He wears a plain shirt.” The man reads books to children at the library each day. Is Sam right?',
    answer: 'No, the man helps children, and clothes do not matter',
    wrong: [
      {
        text: 'Yes, a helper must wear a uniform',
        misconception: 'only-in-uniform',
        feedback: 'Look at what he does. Does he help people?',
      },
      {
        text: 'Yes, because he cannot put out a fire',
        misconception: 'one-helper-for-all',
        feedback: 'No helper can do it all. He helps in another way.',
      },
      { text: 'No, because he is tall', feedback: 'It does not matter how he looks. What does he do?' },
    ],
    hint: 'Look at what he does and not at his shirt.',
    explanation: 'He helps children each day, so he is a helper. Many helpers wear plain clothes.',
    facts: ['librarian-does'],
  },
  {
    id: 'wet-floor',
    objectiveId: 'rules',
    bloom: 'apply',
    stem: 'The floor at the pool is wet. Which rule fits best here?',
    answer: 'Walk, do not run',
    wrong: [
      {
        text: 'Raise your hand to speak',
        feedback: 'That is a good rule for class. What could go wrong on a wet floor?',
      },
      {
        text: 'Have no fun',
        misconception: 'rules-stop-fun',
        feedback: 'A rule is not there to stop fun. It should keep people from getting hurt.',
      },
      {
        text: 'Only children must walk',
        misconception: 'grown-ups-are-free',
        feedback: 'Grown-ups can fall, too. A rule for safety is for all.',
      },
    ],
    hint: 'What can happen to people who run on a wet floor?',
    explanation: 'People can slip on a wet floor. If all walk, no one falls and gets hurt.',
    facts: ['walk-why'],
  },
  {
    id: 'aunt-drives',
    objectiveId: 'rules',
    bloom: 'analyze',
    stem: 'Joy’s aunt is late for work. The light is red. No car is near. Joy asks: “Must you stop?” What is the best answer?',
    answer: 'Yes, it is a law for all, and someone could come',
    wrong: [
      {
        text: 'No, grown-ups may choose',
        misconception: 'grown-ups-are-free',
        feedback: 'A law is for grown-ups as well. What if a child runs across?',
      },
      {
        text: 'No, because rules only stop fun',
        misconception: 'rules-stop-fun',
        feedback: 'This law keeps people from getting hurt. What if a bike comes?',
      },
      { text: 'Yes, but only when a guard looks', feedback: 'The law is there all the time, also when no one looks.' },
    ],
    hint: 'Is the law there for her as well? Why is it there?',
    explanation:
      'A red light is a law for all who drive. It keeps people safe, also those whom the driver does not see.',
    facts: ['red-why', 'city-made'],
  },
  {
    id: 'pick-a-name',
    objectiveId: 'fair',
    bloom: 'apply',
    difficulty: 3,
    stem: 'The class has a new fish. All want to pick its name. What is a fair way?',
    answer: 'Each child votes, and they count',
    wrong: [
      {
        text: 'The child who shouts the most picks',
        misconception: 'loudest-decides',
        feedback: 'Then quiet children have no say. How could each one count?',
      },
      {
        text: 'The oldest child picks',
        misconception: 'loudest-decides',
        feedback: 'Then the others have no say. How could each one count?',
      },
      {
        text: 'The fish gets no name',
        misconception: 'rules-stop-fun',
        feedback: 'That makes no one glad. There is a way to choose together.',
      },
    ],
    hint: 'In which way does each child count?',
    explanation: 'In a vote each child counts once. So all have a say.',
    facts: ['vote-is', 'vote-leads'],
  },
  {
    id: 'new-child',
    objectiveId: 'fair',
    bloom: 'apply',
    difficulty: 3,
    stem: 'Eva is new. She stands alone and looks at your game. What would a good citizen of the class do?',
    answer: 'Ask her to join in',
    wrong: [
      {
        text: 'Wait until she shouts',
        misconception: 'loudest-decides',
        feedback: 'She may be shy. She should not have to shout.',
      },
      {
        text: 'Give her nothing, since others got nothing',
        misconception: 'fair-is-the-same',
        feedback: 'The others have friends to play with. What does Eva need?',
      },
      {
        text: 'Go to another place to play',
        feedback: 'Then she is still alone. What would you like if you were new?',
      },
    ],
    hint: 'What would you like if you were new?',
    explanation: 'Eva needs someone to play with. To ask her is kind, and then no one is left out.',
    facts: ['alone-leads'],
  },
  {
    id: 'high-shelf',
    objectiveId: 'fair',
    bloom: 'apply',
    stem: 'The paint is on a high shelf. Max can reach it. Rosa uses a wheelchair and cannot. What is fair?',
    answer: 'Put the paint where Rosa can reach it, too',
    wrong: [
      {
        text: 'Leave it, since the shelf is the same for all',
        misconception: 'fair-is-the-same',
        feedback: 'The shelf is the same, but Rosa cannot reach it. What does she need?',
      },
      { text: 'Let Max have all of it', feedback: 'Then Rosa cannot paint. How can both of them paint?' },
      {
        text: 'Let the loudest child have it',
        misconception: 'loudest-decides',
        feedback: 'Being loud is no reason. Think of what each child needs.',
      },
    ],
    hint: 'What does each child need to paint?',
    explanation: 'Fair means that each one gets what he or she needs. On a low shelf both can reach the paint.',
    facts: ['see-leads'],
  },
  {
    id: 'best-plan',
    objectiveId: 'fair',
    bloom: 'evaluate',
    stem: 'There is one ball and two teams. Which plan is best, and why?',
    answer: 'One team plays first and the other next, so both get a turn',
    wrong: [
      {
        text: 'The loud team gets it, because they can shout',
        misconception: 'loudest-decides',
        feedback: 'Shouting is no good reason. How can both teams play?',
      },
      {
        text: 'No team gets it, because then all have the same',
        misconception: 'fair-is-the-same',
        feedback: 'Now no one can play. Is there a plan that helps both?',
      },
      {
        text: 'Cut the ball in two, so all have the same',
        misconception: 'fair-is-the-same',
        feedback: 'No one can play with half a ball. Is there a better plan?',
      },
    ],
    hint: 'Which plan lets both teams play?',
    explanation: 'When they take turns, both teams can play. That is better than no ball for all.',
    facts: ['swing-leads'],
  },
];
