/** Rules and helpers in a community, grades 1 and 2: who helps, why there are rules, and how to decide fairly. */
import { defineFactTopic } from '../../fact-kit/index.ts';
import { cases } from './cases.ts';
import { entities, facts, relations } from './graph.ts';
import { misconceptions } from './misconceptions.ts';
import { passages, stops, words } from './reading.ts';
import { diagrams, sequences, sortings } from './tasks.ts';

export const community = defineFactTopic({
  id: 'community',
  name: 'Rules and helpers in a community',
  title: 'We live together: rules and helpers',
  subject: 'social-studies',
  grades: { from: 1, to: 2 },
  aliases: [
    'community helpers',
    'community',
    'rules and laws',
    'rules',
    'good citizens',
    'citizenship',
    'being a good citizen',
    'neighborhood helpers',
    'fairness',
  ],
  themes: ['meadow', 'workshop', 'coast'],
  source: 'Common knowledge of living together, as taught in the first grades',
  objectives: [
    { id: 'helpers', verb: 'Choose', text: 'Choose the helper who can solve a problem.', bloom: 'apply' },
    { id: 'rules', verb: 'Explain', text: 'Explain why a rule or a law is there.', bloom: 'understand' },
    { id: 'fair', verb: 'Decide', text: 'Decide what is fair and what a good citizen does.', bloom: 'evaluate' },
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
      'People who live together depend on each other. Helpers do different work, rules have reasons, and a fair decision looks at each person.',
    prerequisites: ['Students can name places in their town or at school.', 'Students know some rules of their class.'],
    discussionQuestions: [
      'Who helped you today? Who helped that person?',
      'Which rule in our class would you miss most if it were gone?',
      'Can it be fair when two people do not get the same?',
    ],
    lookFors: [
      'Students say what a helper does and not only what a helper wears.',
      'Students give a reason for a rule with “so that”.',
      'Students ask what each person needs before they call something fair.',
    ],
    warmUp: {
      teacherDoes: 'Read the questions aloud. Show a bus, a letter and a book. Ask who brought each of them to us.',
      studentsDo: 'Tell a partner one person who helped today, at home, on the way or at school.',
    },
    instruction: {
      teacherDoes:
        'Act out one morning with no rules in line. Stop and ask what went wrong. Make one rule together, and vote on its words.',
      studentsDo: 'Say the rule with “so that”, and show with thumbs if it is for children, for grown-ups, or for all.',
    },
    differentiation: {
      below: 'Read all texts aloud and let students answer in pairs by pointing.',
      above: 'Ask for a new rule for a place in town, with its reason and with the people who should vote on it.',
      languageLearners: 'Use pictures of helpers and places, and practice the frame “A ___ helps people ___”.',
    },
  },
});
