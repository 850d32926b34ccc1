/** Questions on single facts: what and which, gaps to fill, and statements that hold or do not. */
import {
  fillInItem,
  type Random,
  singleChoiceItem,
  textAnswer,
  trueFalseItem,
  type WrongAnswer,
} from '../../../items/index.ts';
import type { Distractor, FactGraph, Side } from '../graph.ts';
import type { Difficulty, Fact } from '../topic.ts';
import { type FactDraft, lastHint, noted } from './draft.ts';

const SIDES: readonly Side[] = ['object', 'subject'];
const BLANK = '____';
/** A blank is filled with a word or a few, not with a clause. */
const LONGEST_BLANK = 32;
const MOST_WRONG = 3;

export function factDrafts(graph: FactGraph): readonly FactDraft[] {
  return graph.definition.facts.flatMap((fact) => [
    ...SIDES.flatMap((side) => [...choice(graph, fact, side), ...cloze(graph, fact, side)]),
    ...statements(graph, fact),
  ]);
}

function choice(graph: FactGraph, fact: Fact, side: Side): readonly FactDraft[] {
  const stem = graph.ask(fact, side);
  const distractors = graph.distractors(fact, side);
  if (stem === null || distractors.length < 2) return [];
  const answer = graph.entity(fact[side]).name;
  return [
    {
      ...frameOf(graph, fact, 1, 3),
      kind: 'choice',
      stem,
      hints: [graph.relation(fact).hint, `Complete this in your head: ${masked(graph, fact, side)}`],
      named: distractors.some(({ misconception }) => misconception !== null),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          {
            key: textAnswer(answer),
            wrong: chosen(distractors, random).map((distractor) => wrongAnswer(graph, distractor)),
          },
          random,
        ),
    },
  ];
}

function cloze(graph: FactGraph, fact: Fact, side: Side): readonly FactDraft[] {
  const ask = graph.ask(fact, side);
  const answer = graph.entity(fact[side]);
  const distractors = graph.distractors(fact, side).filter(({ entity }) => entity.name.length <= LONGEST_BLANK);
  if (ask === null || distractors.length < 2 || answer.name.length > LONGEST_BLANK) return [];
  const text = graph.say(fact, { side, by: BLANK });
  if (text.split(BLANK).length !== 2) return [];
  return [
    {
      ...frameOf(graph, fact, 2, 2),
      kind: 'cloze',
      stem: `Complete the sentence. ${ask}`,
      hints: [
        graph.relation(fact).hint,
        lastHint(
          answer.name,
          distractors.map(({ entity }) => entity.name),
        ),
      ],
      named: distractors.some(({ misconception }) => misconception !== null),
      build: (frame, random) => {
        const wrong = chosen(distractors, random);
        return fillInItem(
          frame,
          {
            text: text.replace(BLANK, '{{blank-1}}'),
            blanks: [
              {
                id: 'blank-1',
                accepted: [answer.name, ...(answer.also ?? [])],
                wrong: wrong.map((distractor) => ({
                  answer: distractor.entity.name,
                  ...told(graph, distractor),
                })),
              },
            ],
            distractorWords: wrong.map(({ entity }) => entity.name),
          },
          random,
        );
      },
    },
  ];
}

/** The fact itself, and the fact with a mistake in it. */
function statements(graph: FactGraph, fact: Fact): readonly FactDraft[] {
  const truth = graph.say(fact);
  const [denying] = graph.denying(fact.id);
  const holding: FactDraft = {
    ...frameOf(graph, fact, 1, 2),
    kind: 'statement',
    stem: `True or false? ${truth}`,
    hints: [graph.relation(fact).hint, 'Say it in your own words first. Does it fit with what you read?'],
    named: denying !== undefined,
    build: (frame) =>
      trueFalseItem(frame, {
        holds: true,
        wrong: noted(`It does hold. ${denying?.feedback ?? because(fact)}`.trim(), denying?.id),
      }),
  };
  const [mistake] = graph.distractors(fact, 'object');
  if (mistake === undefined) return [holding];
  const claim = graph.say(fact, { side: 'object', by: mistake.entity.name });
  return [
    holding,
    {
      ...frameOf(graph, fact, 1, 2),
      kind: 'statement',
      stem: `True or false? ${claim}`,
      hints: [graph.relation(fact).hint, `Look at “${mistake.entity.name}”. Does it belong in this sentence?`],
      named: mistake.misconception !== null,
      build: (frame) => trueFalseItem(frame, { holds: false, wrong: told(graph, mistake) }),
    },
  ];
}

/** `relating` is the difficulty where the fact is a cause or a contrast, which is understood and not only recalled. */
function frameOf(graph: FactGraph, fact: Fact, recalling: Difficulty, relating: Difficulty) {
  const { link = 'plain' } = graph.relation(fact);
  const relates = link === 'cause' || link === 'contrast';
  return {
    objectiveId: fact.objectiveId,
    about: `fact ${fact.id}`,
    bloom: relates ? ('understand' as const) : ('remember' as const),
    difficulty: relates ? relating : recalling,
    explanation: `${graph.say(fact)} ${because(fact)}`.trim(),
    facts: [fact.id],
    ...(fact.source === undefined ? {} : { source: fact.source }),
  };
}

const because = (fact: Fact) => fact.because ?? '';

function masked(graph: FactGraph, fact: Fact, side: Side): string {
  return graph.say(fact, { side, by: BLANK });
}

/** The known mistakes first, then others at random. */
function chosen(distractors: readonly Distractor[], random: Random): readonly Distractor[] {
  const mistakes = distractors.filter(({ misconception }) => misconception !== null).slice(0, MOST_WRONG);
  const others = distractors.filter(({ misconception }) => misconception === null);
  return [...mistakes, ...random.sample(others, MOST_WRONG - mistakes.length)];
}

function wrongAnswer(graph: FactGraph, distractor: Distractor): WrongAnswer {
  return { answer: textAnswer(distractor.entity.name), ...told(graph, distractor) };
}

/** What the misconception says; else what is true of the thing that was chosen. */
function told(graph: FactGraph, { entity, misconception }: Distractor) {
  return misconception === null
    ? noted(graph.instead(entity.id), undefined)
    : noted(misconception.feedback, misconception.id);
}
