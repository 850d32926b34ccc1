/**
 * How a lesson is made: SPARC as a graph of steps. Specification says what is meant, pseudocode gives the shape (and may
 * wait for the teacher's word), architecture lets content, assessment and environment agents write side by side,
 * refinement puts the parts together and mends what the checks find, code builds the place, and proof lets simulated
 * students play it and mends what they meet.
 *
 *     specification ── outline ── review ──┬── content ─────┐
 *                                          ├── assessment ──┼── refinement ── code ── proof
 *                                          └── environment ─┘
 */
import {
  type CheckReport,
  checkReportSchema,
  idSchema,
  type Lesson,
  type LessonRequest,
  lessonRequestSchema,
  lessonSchema,
  type PlayReplay,
  type Standard,
} from '@toolboxai/shared/lesson';
import { z } from 'zod';
import { assembleLesson } from '../assembly/index.ts';
import { nearestToGrade } from '../curriculum/index.ts';
import { type AttemptContext, defineGate, defineInput, defineStep, defineWorkflow } from '../engine/index.ts';
import { type ProveLesson, proveUntilPassed } from '../proof/index.ts';
import type { Provider, WritingContext } from '../providers/index.ts';
import {
  assessmentSchema,
  assessmentTask,
  contentSchema,
  contentTask,
  environmentSchema,
  environmentTask,
  outlineSchema,
  outlineTask,
  specificationSchema,
  specificationTask,
} from '../tasks/index.ts';
import { REFINEMENT_ROUNDS, refineUntilPassed } from './refine-until-passed.ts';

export interface LessonWorkflowParts {
  readonly provider: Provider;
  /** Texts of standard codes; throws AppError `standard-unknown` for a code that the table does not have. */
  readonly standards: (codes: readonly string[]) => readonly Standard[];
  /** All checks but the play, those of the built place included. */
  readonly check: (lesson: Lesson) => Promise<CheckReport>;
  /** The same checks, and the play of what passed them. */
  readonly prove: ProveLesson;
  /** Takes the replay of each play; too large for the run's own record. */
  readonly keepReplay: (lessonId: string, replay: PlayReplay) => void;
}

export const lessonInputSchema = z.strictObject({ lessonId: idSchema, request: lessonRequestSchema });

export const madeLessonSchema = z.strictObject({
  /** Its report stands in `checks`; a lesson that did not pass is a draft that can be mended by hand. */
  lesson: lessonSchema,
  passed: z.boolean(),
  /** What was mended on the way, in words. */
  changes: z.array(z.string()),
});
export type MadeLesson = z.infer<typeof madeLessonSchema>;

const WORKFLOW_VERSION = 2;

export type LessonWorkflow = ReturnType<typeof defineLessonWorkflow>;

export function defineLessonWorkflow({ provider, standards, check, prove, keepReplay }: LessonWorkflowParts) {
  const input = defineInput(lessonInputSchema);

  const specification = defineStep({
    id: 'specification',
    title: 'Say what students will learn',
    phase: 'specification',
    agent: 'content',
    needs: { input },
    input: z.object({ input: lessonInputSchema }),
    output: specificationSchema,
    run: async (step) => {
      const { request } = step.input.input;
      const draft = await provider.answer(specificationTask, { request }, writing(step));
      return withStandards(draft, request, standards);
    },
  });

  const outline = defineStep({
    id: 'outline',
    title: 'Plan the period',
    phase: 'pseudocode',
    agent: 'content',
    needs: { input, specification },
    input: z.object({ input: lessonInputSchema, specification: specificationSchema }),
    output: outlineSchema,
    run: async (step) =>
      provider.answer(
        outlineTask,
        { request: step.input.input.request, specification: step.input.specification },
        writing(step),
      ),
  });

  const review = defineGate({
    id: 'review',
    title: 'Review the plan',
    phase: 'pseudocode',
    needs: { specification, outline },
    input: z.object({ specification: specificationSchema, outline: outlineSchema }),
    proposal: z.strictObject({ specification: specificationSchema, outline: outlineSchema }),
    decision: z.discriminatedUnion('answer', [
      z.strictObject({ answer: z.literal('approve') }),
      z.strictObject({ answer: z.literal('decline') }),
    ]),
    output: outlineSchema,
    propose: (proposal) => proposal,
    conclude: ({ input: proposed, decision, endEarly }) =>
      decision.answer === 'approve' ? proposed.outline : endEarly('You declined the plan.'),
    withoutReview: () => ({ answer: 'approve' as const }),
  });

  const writingNeeds = { input, specification, outline: review };
  const writingInput = z.object({
    input: lessonInputSchema,
    specification: specificationSchema,
    outline: outlineSchema,
  });

  const content = defineStep({
    id: 'content',
    title: 'Write what students read',
    phase: 'architecture',
    agent: 'content',
    needs: writingNeeds,
    input: writingInput,
    output: contentSchema,
    run: async (step) => provider.answer(contentTask, taskInput(step.input), writing(step)),
  });

  const assessment = defineStep({
    id: 'assessment',
    title: 'Write the questions',
    phase: 'architecture',
    agent: 'assessment',
    needs: writingNeeds,
    input: writingInput,
    output: assessmentSchema,
    run: async (step) => provider.answer(assessmentTask, taskInput(step.input), writing(step)),
  });

  const environment = defineStep({
    id: 'environment',
    title: 'Imagine the place',
    phase: 'architecture',
    agent: 'environment',
    needs: writingNeeds,
    input: writingInput,
    output: environmentSchema,
    run: async (step) => provider.answer(environmentTask, taskInput(step.input), writing(step)),
  });

  const refinement = defineStep({
    id: 'refinement',
    title: 'Put it together and mend it',
    phase: 'refinement',
    agent: 'validation',
    needs: { ...writingNeeds, content, assessment, environment },
    input: writingInput.extend({
      content: contentSchema,
      assessment: assessmentSchema,
      environment: environmentSchema,
    }),
    output: z.strictObject({ lesson: lessonSchema, changes: z.array(z.string()) }),
    run: async (step) => {
      const { input: asked, ...written } = step.input;
      const author = { id: provider.id, version: provider.version };
      const lesson = assembleLesson({ id: asked.lessonId, author, request: asked.request, ...written });
      return refineUntilPassed({ lesson, provider, check, context: writing(step) });
    },
  });

  const code = defineStep({
    id: 'code',
    title: 'Build the place and check everything',
    phase: 'code',
    agent: 'validation',
    needs: { refined: refinement },
    input: z.object({ refined: z.object({ lesson: lessonSchema, changes: z.array(z.string()) }) }),
    output: madeLessonSchema,
    run: async (step) => {
      const { lesson, changes } = step.input.refined;
      step.progress('Building the place and running every check', undefined, { code: 'building', params: {} });
      const checks = checkReportSchema.parse(await check(lesson));
      return { lesson: { ...lesson, checks }, passed: checks.passed, changes };
    },
  });

  const proof = defineStep({
    id: 'proof',
    title: 'Let simulated students play it',
    phase: 'code',
    agent: 'validation',
    needs: { built: code },
    input: z.object({ built: madeLessonSchema }),
    output: madeLessonSchema,
    run: async (step) => {
      const { built } = step.input;
      // What is wrong on paper is hers to mend first; playing it would only say so again.
      if (!built.passed) return built;
      const context = { ...writing(step), progress: step.progress };
      const proved = await proveUntilPassed({
        lesson: built.lesson,
        provider,
        prove,
        keepReplay,
        roundsBefore: REFINEMENT_ROUNDS,
        context,
      });
      return { ...proved, changes: [...built.changes, ...proved.changes] };
    },
  });

  return defineWorkflow({
    id: 'lesson',
    version: WORKFLOW_VERSION,
    input,
    steps: [specification, outline, review, content, assessment, environment, refinement, code, proof],
    output: proof,
  });
}

function writing(step: AttemptContext): WritingContext {
  return { signal: step.signal, write: step.token, progress: step.progress };
}

function taskInput<S, O>(input: {
  readonly input: { readonly request: LessonRequest };
  readonly specification: S;
  readonly outline: O;
}) {
  return { request: input.input.request, specification: input.specification, outline: input.outline };
}

/**
 * Attaches the texts of the standards. A topic that spans grades names the codes of all of them: an objective keeps those
 * that she asked for and those nearest to her grade.
 */
function withStandards(
  draft: Omit<z.infer<typeof specificationSchema>, 'standards'>,
  request: LessonRequest,
  lookUp: LessonWorkflowParts['standards'],
): z.infer<typeof specificationSchema> {
  const asked = lookUp(request.standards).map((standard) => standard.code);
  const objectives = draft.objectives.map(({ standardCodes, ...objective }) => {
    const near = nearestToGrade(standardCodes, request.grade);
    return { ...objective, standardCodes: standardCodes.filter((code) => asked.includes(code) || near.includes(code)) };
  });
  const codes = [...new Set([...asked, ...objectives.flatMap((objective) => objective.standardCodes)])];
  const kept = codes.slice(0, MOST_STANDARDS);
  return {
    ...draft,
    standards: [...lookUp(kept)],
    objectives: objectives.map((objective) => ({
      ...objective,
      standardCodes: objective.standardCodes.filter((code) => kept.includes(code)),
    })),
  };
}

/** What a lesson can hold; a request cannot ask for more. */
const MOST_STANDARDS = 8;
