/**
 * A lesson in the making as a teacher watches it: the run's steps in words and states, and what of the lesson already
 * stands. Made from the run's events alone, so a reload, a reconnect and a replay show the same.
 */
import type { LessonRequest } from '@toolboxai/shared/lesson';
import {
  applyEvent,
  describeRun,
  type RecordedError,
  type RecordedRunEvent,
  type RunView,
  type Said,
  type StepView,
} from '../engine/index.ts';
import { assessmentSchema, contentSchema, outlineSchema, specificationSchema } from '../tasks/index.ts';
import { type LessonWorkflow, lessonInputSchema, madeLessonSchema } from './lesson-workflow.ts';

export interface MakingStep extends Pick<StepView, 'id' | 'title' | 'kind' | 'state' | 'attempt' | 'text'> {
  /** The last thing it said of itself, and how far it is, from 0 to 1. */
  readonly message: string | null;
  readonly said: Said | null;
  readonly fraction: number | null;
  readonly error: RecordedError | null;
}

/** What of the lesson stands so far; empty lists until their step is done. */
export interface MadeSoFar {
  readonly title: string | null;
  readonly objectives: readonly string[];
  readonly phases: readonly {
    readonly title: string;
    readonly minutes: number;
    readonly teacherDoes: string;
    readonly studentsDo: string;
  }[];
  readonly activities: readonly { readonly title: string; readonly minutes: number; readonly instructions: string }[];
  readonly words: readonly string[];
  readonly passages: readonly string[];
  readonly questions: readonly string[];
}

export interface MakingView extends Pick<RunView, 'runId' | 'status' | 'sequence' | 'settled'> {
  readonly lessonId: string | null;
  /** What was asked for; the text of her own notes is left out, since it may be long. */
  readonly request: Omit<LessonRequest, 'ownText'> | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly steps: readonly MakingStep[];
  readonly soFar: MadeSoFar;
  /** Whether the finished lesson passed its checks; null until it is finished. */
  readonly passed: boolean | null;
  readonly error: RecordedError | null;
  readonly reason: string | null;
}

/** Follows a run event by event. */
export interface MakingFollower {
  take(event: RecordedRunEvent): void;
  view(): MakingView;
}

export function followMaking(workflow: LessonWorkflow): MakingFollower {
  let run = describeRun(workflow, []);
  let asked: Pick<MakingView, 'lessonId' | 'request'> = { lessonId: null, request: null };
  let soFar = NOTHING;
  return {
    take: (recorded) => {
      run = applyEvent(run, recorded);
      const { event } = recorded;
      if (event.type === 'run-started') asked = askedFor(event.input);
      if (event.type === 'completed') soFar = { ...soFar, ...madeBy(event.step, event.output) };
    },
    view: () => ({
      runId: run.runId,
      status: run.status,
      sequence: run.sequence,
      settled: run.settled,
      ...asked,
      startedAt: run.startedAt ?? null,
      endedAt: run.endedAt ?? null,
      steps: run.steps.map(shownStep),
      soFar,
      passed: run.output === undefined ? null : madeLessonSchema.parse(run.output).passed,
      error: run.error ?? null,
      reason: run.reason ?? null,
    }),
  };
}

/** How long events are gathered into one view: shorter than an eye notices. */
const GATHER_MS = 40;

/**
 * Views of the run as its events come in. A burst of events gives one view, and the last view always stands for all of
 * them. `pause` resolves after so many milliseconds.
 */
export async function* makingViews(
  workflow: LessonWorkflow,
  events: AsyncIterable<RecordedRunEvent>,
  pause: (milliseconds: number) => Promise<void>,
): AsyncGenerator<MakingView> {
  const follower = followMaking(workflow);
  const iterator = events[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (;;) {
      const first = await next;
      if (first.done === true) return;
      follower.take(first.value);
      next = iterator.next();
      const enough = pause(GATHER_MS).then(() => undefined);
      for (;;) {
        const another = await Promise.race([next, enough]);
        if (another === undefined || another.done === true) break;
        follower.take(another.value);
        next = iterator.next();
      }
      yield follower.view();
    }
  } finally {
    await iterator.return?.();
  }
}

const NOTHING: MadeSoFar = {
  title: null,
  objectives: [],
  phases: [],
  activities: [],
  words: [],
  passages: [],
  questions: [],
};

function askedFor(input: unknown): Pick<MakingView, 'lessonId' | 'request'> {
  const { lessonId, request } = lessonInputSchema.parse(input);
  const { ownText: _ownText, ...rest } = request;
  return { lessonId, request: rest };
}

function madeBy(step: string, output: unknown): Partial<MadeSoFar> {
  switch (step) {
    case 'specification': {
      const { title, objectives } = specificationSchema.parse(output);
      return { title, objectives: objectives.map(({ text }) => text) };
    }
    case 'outline': {
      const { phases, activities } = outlineSchema.parse(output);
      return {
        phases: phases.map(({ title, minutes, teacherDoes, studentsDo }) => ({
          title,
          minutes,
          teacherDoes,
          studentsDo,
        })),
        activities: activities.map(({ title, minutes, instructions }) => ({ title, minutes, instructions })),
      };
    }
    case 'content': {
      const { vocabulary, passages } = contentSchema.parse(output);
      return { words: vocabulary.map(({ term }) => term), passages: passages.map(({ title }) => title) };
    }
    case 'assessment':
      return { questions: assessmentSchema.parse(output).items.map(({ stem }) => stem) };
    default:
      return {};
  }
}

function shownStep({ id, title, kind, state, attempt, message, said, fraction, text, error }: StepView): MakingStep {
  return {
    id,
    title,
    kind,
    state,
    attempt,
    message: message ?? null,
    said: said ?? null,
    fraction: fraction ?? null,
    text,
    error: error ?? null,
  };
}
