/**
 * Experiments of a fact topic: a small model with variables, and for each variable that can be tested the question and
 * the conclusion to draw. The seed decides which is tested and where the variables stand at first.
 */
import type { Item } from '@toolboxai/shared/lesson';
import { type ItemFrame, type Random, singleChoiceItem, textAnswer } from '../../items/index.ts';
import type { TaskDraft } from '../../topic-source.ts';
import { noted } from './drafts/index.ts';

type Params = TaskDraft<'experiment'>['params'];

export interface FactExperiment {
  readonly id: string;
  readonly objectiveId: string;
  /** What to do, in words of the grade. */
  readonly instructions: string;
  readonly variables: readonly Omit<Params['variables'][number], 'start'>[];
  readonly outcome: Params['outcome'];
  readonly model: Params['model'];
  readonly levelsNeeded: number;
  /** What the model leaves out or takes as so: ground of the numbers. */
  readonly source: string;
  readonly tests: readonly ExperimentTest[];
}

export interface ExperimentTest {
  readonly variableId: string;
  readonly question: string;
  readonly conclusion: {
    readonly stem: string;
    readonly answer: string;
    /** 2 to 4. */
    readonly wrong: readonly { readonly text: string; readonly misconception?: string; readonly feedback: string }[];
    readonly hint: string;
    readonly explanation: string;
  };
}

/** Every topic with experiments teaches against it. */
export const UNFAIR_TEST = {
  id: 'changes-two-things',
  name: 'Changing several things at once',
  what: 'Students change two or more things between two trials and still say which of them made the difference.',
  why: 'Changing everything at once looks like a faster way to a large effect.',
  teacherMove: 'Ask: what if the other thing did it? Let students name one trial that could tell the two apart.',
};

const UNFAIR_FEEDBACK =
  'You changed more than one thing. Now you cannot tell which of them made the difference. Change only one thing and keep the rest.';

export function drawExperiment(
  experiments: readonly FactExperiment[],
  random: Random,
  topicId: string,
): TaskDraft<'experiment'> | null {
  if (experiments.length === 0) return null;
  const experiment = random.fork('experiment').pick(experiments);
  const test = random.fork('test').pick(experiment.tests);
  const start = random.fork('start');
  return {
    objectiveId: experiment.objectiveId,
    bloom: 'analyze',
    instructions: experiment.instructions,
    conclusion: conclusionItem(experiment, test, random.fork('conclusion'), topicId),
    params: {
      question: test.question,
      variables: experiment.variables.map((variable) => ({
        ...variable,
        levels: [...variable.levels],
        start: start.fork(variable.id).int(0, variable.levels.length - 1),
      })),
      testedId: test.variableId,
      outcome: { ...experiment.outcome },
      model: { ...experiment.model },
      levelsNeeded: experiment.levelsNeeded,
      unfair: { feedback: UNFAIR_FEEDBACK, misconceptionId: UNFAIR_TEST.id },
    },
  };
}

function conclusionItem(
  experiment: FactExperiment,
  { variableId, conclusion }: ExperimentTest,
  random: Random,
  topicId: string,
): Item {
  const frame: ItemFrame = {
    // Its id in the lesson is given with its place.
    id: `conclusion-${experiment.id}`,
    objectiveId: experiment.objectiveId,
    stem: conclusion.stem,
    bloom: 'analyze',
    difficulty: 4,
    hints: [conclusion.hint, 'Look at your results. Compare only trials in which one thing was different.'],
    explanation: conclusion.explanation,
    provenance: {
      kind: 'facts',
      topic: topicId,
      facts: [`experiment-${experiment.id}-${variableId}`],
      source: experiment.source,
    },
  };
  const wrong = conclusion.wrong.map(({ text, misconception, feedback }) => ({
    answer: textAnswer(text),
    ...noted(feedback, misconception),
  }));
  return singleChoiceItem(frame, { key: textAnswer(conclusion.answer), wrong }, random);
}
