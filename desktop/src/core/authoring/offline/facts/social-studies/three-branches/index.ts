/** The three branches of the United States government and how they check each other, grades 4 to 6. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const threeBranches = defineFactTopic({
  id: 'three-branches',
  name: 'The three branches of government',
  title: 'Three branches, one government',
  subject: 'social-studies',
  grades: { from: 4, to: 6 },
  aliases: [
    'three branches of government',
    'branches of government',
    'legislative, executive and judicial branch',
    'checks and balances',
    'separation of powers',
    'how a bill becomes a law',
    'how laws are made',
    'Congress, the President and the Supreme Court',
    'US government',
  ],
  themes: ['ancient-city', 'meadow', 'workshop'],
  source: 'The Constitution of the United States, Articles I to III, as taught in elementary civics',
  objectives: [
    {
      id: 'jobs',
      verb: 'Classify',
      text: 'Classify the people and the jobs of the United States government by branch.',
      bloom: 'apply',
    },
    {
      id: 'checks',
      verb: 'Explain',
      text: 'Explain how each branch can check the power of the other two.',
      bloom: 'understand',
    },
    {
      id: 'laws',
      verb: 'Trace',
      text: 'Trace how a bill becomes a law and predict what happens at each step.',
      bloom: 'apply',
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
      'Power in the United States government is divided among three branches. Each has its own job and can check the others, so that no person or group rules alone.',
    prerequisites: [
      'A government makes and enforces rules for a community.',
      'The Constitution is the plan of the United States government.',
    ],
    discussionQuestions: [
      'Why might it be useful that making a law takes many steps? What is the price of it?',
      'Which check do you think is the strongest? Give a reason and an example.',
      'Where in your school are decisions shared by several people? What would change if one person decided alone?',
    ],
    lookFors: [
      'Students ask “make, carry out, or judge?” before they name a branch.',
      'Students name the next turn after a veto instead of stopping there.',
      'Students keep the two houses of Congress apart.',
    ],
    warmUp: {
      teacherDoes:
        'Write a silly class rule on the board. Ask: who should make rules, who should see that they are kept, and who should decide when people disagree? Should that be one person?',
      studentsDo:
        'Think alone, tell a partner, and give one reason for sharing the three jobs or for giving them to one person.',
    },
    instruction: {
      teacherDoes:
        'Draw a triangle with a branch at each corner and one verb below each: make, carry out, judge. Add an arrow for each check as students name it. Keep examples from different times and parties.',
      studentsDo: 'Copy the triangle, put three jobs at each corner, and explain one arrow to a partner.',
    },
    differentiation: {
      below:
        'Give cards with the three verbs and let students place each job under a verb before they name the branch.',
      above:
        'Ask for a path on which a bill is checked by all three branches, and for the number of votes at each step.',
      languageLearners:
        'Teach the verb pairs with gestures: make and write, carry out and do, judge and decide. Offer the frame “___ can check ___ by ___”.',
    },
  },
});
