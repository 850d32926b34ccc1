/**
 * Closes a definition over its parameters and finds fair ones: it draws until key and wrong answers all differ.
 *
 * A set of numbers under which two misconceptions give the same answer, or a misconception gives the right one, cannot
 * tell students apart and is thrown away. Only when that never ends are colliding wrong answers left out instead.
 */
import type { Figure } from '@toolboxai/shared/lesson';
import { type Answer, createRandom, distinctWrong, isNumber } from '../../items/index.ts';
import { misconceptionById } from '../misconceptions/index.ts';
import { type Cast, castOf } from './cast.ts';
import type {
  AnswerTask,
  ArrangementSlip,
  Difficulty,
  Draft,
  DraftedTask,
  DraftedWrong,
  DraftRequest,
  Format,
  Parameters,
  Stem,
  Task,
  Template,
  TemplateDefinition,
} from './template.ts';

/** Draws that must be free of collisions, and all draws. */
const STRICT_DRAWS = 150;
const ALL_DRAWS = 400;

export function defineTemplate<P extends Parameters>(definition: TemplateDefinition<P>): Template {
  const { task } = definition;
  return {
    id: definition.id,
    name: definition.name,
    skill: definition.skill,
    grades: definition.grades,
    levels: definition.levels,
    kind: task.kind,
    formats: formatsOf(task),
    distractors: task.kind === 'answer' ? (task.distractors ?? 3) : 3,
    negatives: task.kind === 'answer' && task.negatives === true,
    hasClaim: task.kind === 'answer' && task.claim !== undefined,
    stemIds: definition.stems.map(({ id }) => id),
    misconceptionIds: misconceptionIdsOf(task),
    draft: (request) => draft(definition, request),
  };
}

function draft<P extends Parameters>(definition: TemplateDefinition<P>, request: DraftRequest): Draft | null {
  const { random, difficulty, grade, wrongNeeded, purpose } = request;
  for (let attempt = 0; attempt < ALL_DRAWS; attempt += 1) {
    const p = definition.parameters(random.fork(`parameters-${attempt}`), difficulty, grade);
    if (p === null || (purpose === 'example') !== isForExamples(p)) continue;
    const task = draftTask(definition.task, p, wrongNeeded, attempt < STRICT_DRAWS);
    if (task === null) continue;
    const stems = definition.stems.filter((stem) => fits(stem, p, difficulty));
    if (stems.length === 0) continue;
    const stem = random.fork('stem').pick(stems);
    return {
      parameters: p,
      complexity: definition.complexity(p),
      stem: worded(stem, p, castOf(random.fork('cast'))),
      figure: drawn(definition, p),
      hints: definition.hints(p),
      explanation: definition.explanation(p),
      task,
    };
  }
  return null;
}

/** One set of parameters in five is kept for worked examples; which ones, the parameters alone decide. */
function isForExamples(p: Parameters): boolean {
  return createRandom(0).fork(JSON.stringify(p)).seed % 5 === 0;
}

function fits<P extends Parameters>(stem: Stem<P>, p: P, difficulty: Difficulty): boolean {
  const [from, to] = stem.difficulty ?? [1, 5];
  return difficulty >= from && difficulty <= to && (stem.suits?.(p) ?? true);
}

function worded<P extends Parameters>(stem: Stem<P>, p: P, cast: Cast): Draft['stem'] {
  const unit = typeof stem.unit === 'function' ? stem.unit(p) : (stem.unit ?? null);
  return { id: stem.id, bloom: stem.bloom, text: stem.text(p, cast), unit };
}

function drawn<P extends Parameters>(definition: TemplateDefinition<P>, p: P): Figure | null {
  return definition.figure === undefined ? null : definition.figure(p);
}

function draftTask<P extends Parameters>(
  task: Task<P>,
  p: P,
  wrongNeeded: number,
  strict: boolean,
): DraftedTask | null {
  switch (task.kind) {
    case 'answer':
      return draftAnswer(task, p, wrongNeeded, strict);
    case 'ordering': {
      const entries = task.entries(p);
      if (!allDiffer(entries)) return null;
      return { kind: 'ordering', entries, direction: task.direction, wrong: slipNote(task.slip, p) };
    }
    case 'matching': {
      const pairs = task.pairs(p);
      const rights = pairs.map(({ right }) => right);
      const extra = distinctWrong(
        rights,
        task.extra(p).map((answer) => ({ answer })),
      ).map(({ answer }) => answer);
      if (!allDiffer(rights)) return null;
      return { kind: 'matching', pairs, extra, wrong: slipNote(task.slip, p) };
    }
    case 'select': {
      const right = task.right(p);
      const all = task.wrong(p).map(({ misconception, answer, work }) => draftedWrong(misconception, answer, work));
      const wrong = distinctWrong(right, all);
      if (wrong.length < 2 || right.length < 2 || new Set(right.map(({ text }) => text)).size < right.length)
        return null;
      return { kind: 'select', right, wrong };
    }
    case 'label': {
      const targets = task.targets(p);
      const labels = targets.map(({ label }) => label);
      const extra = distinctWrong(
        labels,
        task.extra(p).map((answer) => ({ answer })),
      ).map(({ answer }) => answer);
      if (!allDiffer(labels)) return null;
      return { kind: 'label', targets, extra, wrong: slipNote(task.slip, p) };
    }
  }
}

function draftAnswer<P extends Parameters>(
  task: AnswerTask<P>,
  p: P,
  wrongNeeded: number,
  strict: boolean,
): DraftedTask | null {
  const key = task.solve(p);
  const all = task.wrong.flatMap((wrong) => {
    const answer = wrong.answer(p);
    return answer === null || !plausible(answer, task.negatives === true)
      ? []
      : [draftedWrong(wrong.misconception, answer, wrong.work(p))];
  });
  const wrong = distinctWrong([key], all);
  if (wrong.length < wrongNeeded || (strict && task.fewAnswers !== true && wrong.length < all.length)) return null;
  const { claim } = task;
  return {
    kind: 'answer',
    key,
    wrong,
    form: task.form,
    distractors: task.distractors ?? 3,
    claim: claim === undefined ? null : (shown) => claim(p, shown),
    alsoAccepted: task.alsoAccepted?.(p) ?? [],
    wordBank: task.wordBank === true,
  };
}

/** A negative count of apples is no answer that a child would think of. */
function plausible(answer: Answer, negatives: boolean): boolean {
  return !isNumber(answer) || negatives || !answer.value.startsWith('-');
}

function draftedWrong(misconceptionId: string, answer: Answer, work: string): DraftedWrong {
  const misconception = misconceptionById(misconceptionId);
  return {
    answer,
    misconceptionId,
    feedback: misconception.feedback({ given: answer.text, work }),
    slip: misconception.slip,
  };
}

function slipNote<P extends Parameters>(slip: ArrangementSlip<P>, p: P) {
  const misconception = misconceptionById(slip.misconception);
  return {
    misconceptionId: slip.misconception,
    feedback: misconception.feedback({ given: slip.given(p), work: slip.work(p) }),
  };
}

function allDiffer(answers: readonly Answer[]): boolean {
  return (
    new Set(answers.map(({ value }) => value)).size === answers.length &&
    new Set(answers.map(({ text }) => text)).size === answers.length
  );
}

function formatsOf<P extends Parameters>(task: Task<P>): readonly Format[] {
  return task.kind === 'answer' ? task.formats : [task.kind];
}

function misconceptionIdsOf<P extends Parameters>(task: Task<P>): readonly string[] {
  switch (task.kind) {
    case 'answer':
      return [...new Set(task.wrong.map(({ misconception }) => misconception))];
    case 'select':
      return task.misconceptions;
    default:
      return [task.slip.misconception];
  }
}
