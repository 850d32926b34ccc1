/** The hand-written cases, and the pictures to label. */
import { labelDiagramItem, singleChoiceItem, textAnswer } from '../../../items/index.ts';
import type { FactGraph } from '../graph.ts';
import type { Difficulty, FactCase } from '../topic.ts';
import { type FactDraft, noted } from './draft.ts';

const DIFFICULTY: Readonly<Record<FactCase['bloom'], Difficulty>> = {
  understand: 3,
  apply: 4,
  analyze: 5,
  evaluate: 5,
};

export function caseDrafts(graph: FactGraph): readonly FactDraft[] {
  return graph.definition.cases.map((told): FactDraft => {
    const [first] = told.facts;
    return {
      objectiveId: told.objectiveId,
      kind: `case-${told.bloom}`,
      about: `case ${told.id}`,
      stem: told.stem,
      bloom: told.bloom,
      difficulty: told.difficulty ?? DIFFICULTY[told.bloom],
      hints: [told.hint, ...(first === undefined ? [] : [`Use this: ${graph.say(graph.fact(first))}`])],
      explanation: told.explanation,
      facts: told.facts,
      named: told.wrong.some(({ misconception }) => misconception !== undefined),
      ...(told.figure === undefined ? {} : { figure: told.figure }),
      build: (frame, random) =>
        singleChoiceItem(
          frame,
          {
            key: textAnswer(told.answer),
            wrong: told.wrong.map(({ text, misconception, feedback }) => ({
              answer: textAnswer(text),
              ...noted(feedback, misconception),
            })),
          },
          random,
        ),
    };
  });
}

export function diagramDrafts({ definition }: FactGraph): readonly FactDraft[] {
  return definition.diagrams.map(({ id, figure, targets, extra, feedback, misconception, ...rest }) => ({
    objectiveId: rest.objectiveId,
    kind: 'diagram',
    about: `diagram ${id}`,
    stem: rest.stem,
    bloom: 'understand',
    difficulty: 3,
    hints: [rest.hint, `One of the labels is “${targets[0]?.label ?? ''}”: ${targets[0]?.description ?? ''}`],
    explanation: rest.explanation,
    facts: [`diagram-${id}`],
    named: misconception !== undefined,
    build: (frame, random) =>
      labelDiagramItem({ ...frame, figure }, { targets, extra, wrong: noted(feedback, misconception) }, random),
  }));
}
