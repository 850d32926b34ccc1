/**
 * Questions on wrong ideas: whether the idea holds, which sentence sets it right, which observation speaks against it,
 * and which evidence belongs to which statement.
 */
import { matchingItem, type Random, singleChoiceItem, textAnswer, trueFalseItem } from '../../../items/index.ts';
import type { FactMisconception, FactTopicDefinition } from '../topic.ts';
import { type FactDraft, nameAt, noted } from './draft.ts';

const OTHERS = 2;
const LEAST_PAIRS = 3;
const MOST_PAIRS = 4;
/** Each objective has its own wording, because a stem tells which question was asked. */
const MATCH_EVIDENCE = [
  'Match each statement with the evidence that supports it.',
  'Match each piece of evidence with the statement that it supports.',
  'Which evidence belongs to which statement? Match them.',
  'How do we know? Match each statement with its evidence.',
];

export function misconceptionDrafts({ misconceptions, objectives }: FactTopicDefinition): readonly FactDraft[] {
  return [
    ...misconceptions.flatMap((misconception, place) => {
      const others = misconceptions.filter((other) => other !== misconception && !overlap(other, misconception));
      return [
        ...isItSo(misconception),
        setsRight(misconception, others, nameAt(place)),
        speaksAgainst(misconception, others, nameAt(place + misconceptions.length)),
      ];
    }),
    ...objectives.flatMap(({ id }, place) =>
      evidenceFor(
        id,
        misconceptions.filter(({ objectiveId }) => objectiveId === id),
        MATCH_EVIDENCE[place % MATCH_EVIDENCE.length] ?? '',
      ),
    ),
  ];
}

function overlap(a: FactMisconception, b: FactMisconception): boolean {
  return (a.overlaps ?? []).includes(b.id) || (b.overlaps ?? []).includes(a.id);
}

function frameOf({ id, objectiveId, truth, evidence, facts }: FactMisconception) {
  return {
    objectiveId,
    about: `misconception ${id}`,
    explanation: `${truth} ${evidence}`,
    facts,
    named: true,
  };
}

function isItSo(misconception: FactMisconception): readonly FactDraft[] {
  const { id, claim, truth, feedback, evidence } = misconception;
  const hints = ['Do not trust the first thought. What did you see or read about it?', `Think of this: ${evidence}`];
  return [
    { statement: claim, holds: false },
    { statement: truth, holds: true },
  ].map(({ statement, holds }) => ({
    ...frameOf(misconception),
    kind: 'statement',
    stem: `True or false? ${statement}`,
    bloom: 'understand',
    difficulty: 3,
    hints,
    build: (frame) => trueFalseItem(frame, { holds, wrong: noted(feedback, id) }),
  }));
}

function setsRight(misconception: FactMisconception, others: readonly FactMisconception[], student: string): FactDraft {
  const { claim, truth } = misconception;
  return {
    ...frameOf(misconception),
    kind: 'set-right',
    stem: `${student} says: “${claim}” Which sentence sets this right?`,
    bloom: 'analyze',
    difficulty: 4,
    hints: [
      'First find the word in the sentence that is not so.',
      'A sentence can be true and still not answer this one. Look for the one about the same thing.',
    ],
    build: (frame, random) =>
      singleChoiceItem(
        frame,
        {
          key: textAnswer(truth),
          wrong: [
            nothingWrong(misconception, `None: what ${student} says is right.`),
            ...besideThePoint(others, random, (other) => other.truth, 'does not answer this idea'),
          ],
        },
        random,
      ),
  };
}

function speaksAgainst(
  misconception: FactMisconception,
  others: readonly FactMisconception[],
  student: string,
): FactDraft {
  const { claim, evidence } = misconception;
  return {
    ...frameOf(misconception),
    kind: 'evidence',
    stem: `${student} believes: “${claim}” Which of these speaks against it?`,
    bloom: 'analyze',
    difficulty: 5,
    hints: [
      `If the idea were right, what would have to be so everywhere? Look for what does not fit.`,
      'All but one of the sentences can be true. Only one has to do with this idea.',
    ],
    build: (frame, random) =>
      singleChoiceItem(
        frame,
        {
          key: textAnswer(evidence),
          wrong: [
            nothingWrong(misconception, `Nothing does: ${student} is right.`),
            ...besideThePoint(others, random, (other) => other.evidence, 'does not test this idea'),
          ],
        },
        random,
      ),
  };
}

function nothingWrong({ id, feedback }: FactMisconception, text: string) {
  return { answer: textAnswer(text), misconceptionId: id, feedback };
}

/** True sentences that belong to other ideas. */
function besideThePoint(
  others: readonly FactMisconception[],
  random: Random,
  text: (misconception: FactMisconception) => string,
  but: string,
) {
  return random.sample(others, OTHERS).map((other) => ({
    answer: textAnswer(text(other)),
    feedback: `That is true, but it ${but}. It speaks about something else: “${other.name}”.`,
  }));
}

function evidenceFor(objectiveId: string, own: readonly FactMisconception[], stem: string): readonly FactDraft[] {
  const [first] = own;
  if (first === undefined || own.length < LEAST_PAIRS) return [];
  if (own.some((one) => own.some((other) => overlap(one, other)))) return [];
  return [
    {
      objectiveId,
      kind: 'match-evidence',
      about: `evidence ${objectiveId}`,
      stem,
      bloom: 'analyze',
      difficulty: 5,
      hints: [
        'Ask of each piece of evidence: what does it show?',
        'Begin with the pair that speaks of the same thing.',
      ],
      explanation: own
        .map(({ truth, evidence }) => `${truth} ${evidence}`)
        .reduce((text, next) => (text.length + next.length > 1100 ? text : `${text} ${next}`)),
      facts: [...new Set(own.flatMap(({ facts }) => facts))],
      named: true,
      build: (frame, random) =>
        matchingItem(
          frame,
          {
            pairs: random.sample(own, MOST_PAIRS).map(({ truth, evidence }) => ({ left: truth, right: evidence })),
            extra: [],
            wrong: noted(
              `Not all pairs fit yet. One of them is this: ${first.truth} ${first.evidence}`.slice(0, 500),
              first.id,
            ),
          },
          random,
        ),
    },
  ];
}
