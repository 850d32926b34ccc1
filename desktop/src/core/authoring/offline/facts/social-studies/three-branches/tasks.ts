/** The three branches of government: what is put in order, sorted and labeled. */
import type { FactTopicDefinition } from '../../fact-kit/index.ts';

export const sequences: FactTopicDefinition['sequences'] = [
  {
    id: 'bill-to-law',
    objectiveId: 'laws',
    stem: 'Put the steps of a bill on its way to a law in order.',
    direction: 'what happens first to what happens last',
    steps: [
      'A member of the House introduces the bill.',
      'A committee of the House studies the bill.',
      'The whole House votes for the bill.',
      'The Senate passes the bill in the same words.',
      'The President signs the bill.',
      'Offices of the executive branch carry out the law.',
    ],
    askNext: 'A bill starts in the House. What comes right after this step? {step}',
    hint: 'Ask who must have seen the bill before this step can happen.',
    explanation:
      'A bill that starts in the House is introduced, studied by a committee, passed by the House, passed by the Senate, signed by the President, and then carried out.',
    feedback:
      'Check two things: a committee looks at the bill before a house votes, and both houses vote before the President signs.',
    misconception: 'one-house-is-enough',
  },
  {
    id: 'veto-story',
    objectiveId: 'checks',
    stem: 'Put this story of a vetoed bill in order.',
    direction: 'what happens first to what happens last',
    steps: [
      'Both houses of Congress pass the bill.',
      'The President vetoes the bill.',
      'Two thirds of each house vote to override.',
      'The bill becomes a law without a signature.',
    ],
    hint: 'A veto answers something, and an override answers a veto.',
    explanation:
      'Congress passes the bill, the President vetoes it, Congress overrides the veto, and the bill becomes a law without a signature.',
    feedback: 'An override can only come after a veto, and a veto can only come after Congress has passed the bill.',
    misconception: 'veto-is-final',
  },
];

export const sortings: FactTopicDefinition['sortings'] = [
  {
    id: 'who-does-it',
    objectiveId: 'jobs',
    bloom: 'apply',
    prompt: 'Which branch of the government does this?',
    instructions:
      'Pick up a card. Decide whether it is about making, carrying out or judging a law. Carry it to that branch.',
    hint: 'Ask: is a law being made, carried out, or judged?',
    categories: [
      {
        id: 'legislative',
        label: 'Legislative branch',
        selectAll: 'Which of these does the legislative branch do? Choose all.',
        selectOne: 'Which of these does the legislative branch do?',
        things: [
          {
            label: 'Votes on a bill about clean water',
            why: 'Voting on bills is making laws, so it is Congress.',
            misconception: 'president-makes-laws',
          },
          { label: 'Decides how much money national parks get', why: 'Congress decides how tax money is spent.' },
          { label: 'Sends a bill to a committee', why: 'Committees of Congress study bills.' },
          {
            label: 'Declares war on another country',
            why: 'Only Congress can declare war.',
            misconception: 'president-makes-laws',
          },
          {
            label: 'Introduces a plan for a new law',
            why: 'A member of Congress introduces a bill.',
            misconception: 'president-makes-laws',
          },
        ],
      },
      {
        id: 'executive',
        label: 'Executive branch',
        selectAll: 'Which of these does the executive branch do? Choose all.',
        selectOne: 'Which of these does the executive branch do?',
        things: [
          { label: 'Signs a bill with a pen', why: 'The President signs bills and leads the executive branch.' },
          { label: 'Gives orders to the navy', why: 'The President commands the armed forces.' },
          { label: 'Sends rangers to care for a national park', why: 'Park rangers carry out laws about parks.' },
          { label: 'Vetoes a bill and sends it back', why: 'The veto belongs to the President.' },
          { label: 'Asks the Cabinet for advice', why: 'The Cabinet advises the President.' },
        ],
      },
      {
        id: 'judicial',
        label: 'Judicial branch',
        selectAll: 'Which of these does the judicial branch do? Choose all.',
        selectOne: 'Which of these does the judicial branch do?',
        things: [
          {
            label: 'Decides what one word of a law means',
            why: 'Courts decide what laws mean.',
            misconception: 'court-writes-laws',
          },
          { label: 'Finds that a law breaks the Constitution', why: 'Courts judge whether laws fit the Constitution.' },
          { label: 'Holds a trial about a federal law', why: 'Trials are held in courts.' },
          { label: 'Listens to both sides of a case', why: 'Judges listen to both sides before they decide.' },
          {
            label: 'Settles an argument between two states',
            why: 'A case between two states goes to the Supreme Court.',
          },
        ],
      },
    ],
  },
];

export const diagrams: FactTopicDefinition['diagrams'] = [];
