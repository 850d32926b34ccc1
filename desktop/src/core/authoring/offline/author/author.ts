/**
 * The offline author: a provider that needs no network and no key. It answers the writing tasks from shipped topics and
 * from the teacher's own text, by rule and by seed, so that the same request gives the same lesson to the byte.
 */
import { setImmediate } from 'node:timers/promises';
import type { LessonRequest } from '@toolboxai/shared/lesson';
import type { z } from 'zod';
import type { Provider, WritingContext, WritingTask } from '../../providers/index.ts';
import {
  assessmentTask,
  contentTask,
  environmentTask,
  type LessonOutline,
  outlineTask,
  refinementTask,
  specificationTask,
} from '../../tasks/index.ts';
import type { TopicSource } from '../topic-source.ts';
import { offersOf } from './activities/index.ts';
import { writeAssessment } from './assessment.ts';
import { chooseTopic, type TopicChoice } from './choose-topic.ts';
import { designEnvironment } from './environment.ts';
import { outlineLesson } from './outline.ts';
import { refineLesson } from './refine.ts';

/** Raised when what it writes for the same request changes, so that a stored lesson tells which author wrote it. */
export const OFFLINE_AUTHOR_VERSION = '2';

type Answers = Readonly<
  Record<WritingTask<z.ZodType, z.ZodType>['id'], (input: unknown, context: WritingContext) => unknown>
>;

export function createOfflineAuthor(choice: TopicChoice): Provider {
  const sourceOf = (request: LessonRequest): TopicSource => chooseTopic(request, choice);

  const answers: Answers = {
    specification: (raw) => {
      const { request } = specificationTask.input.parse(raw);
      const { objectives, teacher, ...rest } = sourceOf(request).specify(request.grade);
      return { ...rest, objectives: objectives.map((objective) => ({ ...objective })), notes: teacher };
    },

    outline: (raw) => {
      const { request, specification } = outlineTask.input.parse(raw);
      const { grade, minutes, seed } = request;
      const source = sourceOf(request);
      const offers = offersOf(source, { seed, grade });
      // Computed questions are short; those about texts take reading.
      const fluent = source.kind === 'mathematics';
      return outlineLesson({ specification, grade, minutes, seed, offers, fluent });
    },

    content: (raw, { write }) => {
      const { request, outline } = contentTask.input.parse(raw);
      const source = sourceOf(request);
      const passages = source.passages(request.grade);
      for (const passage of passages) write(`passage:${passage.title}`, passage.tiers.on);
      return {
        vocabulary: source.vocabulary(request.grade),
        passages,
        explorations: explorationsOf(source, outline, request),
      };
    },

    assessment: (raw, { write }) => {
      const { request, outline } = assessmentTask.input.parse(raw);
      return writeAssessment({
        source: sourceOf(request),
        outline,
        grade: request.grade,
        seed: request.seed,
        written: (item) => write(`question:${item.id}`, item.stem),
      });
    },

    environment: (raw) => {
      const { request, specification, outline } = environmentTask.input.parse(raw);
      return designEnvironment({ specification, outline, seed: request.seed, theme: request.theme });
    },

    refinement: (raw) => {
      const { lesson, ...wanted } = refinementTask.input.parse(raw);
      return refineLesson({ lesson, source: sourceOf(lesson.provenance.request), ...wanted });
    },
  };

  return {
    id: 'offline',
    version: OFFLINE_AUTHOR_VERSION,
    answer: async (task, input, context) => {
      // Between two tasks whoever watches or stops the run is heard; no work of its own would ever let them in.
      await setImmediate();
      context.signal.throwIfAborted();
      return task.output.parse(answers[task.id](input, context));
    },
  };
}

function explorationsOf(source: TopicSource, outline: LessonOutline, { seed, grade }: LessonRequest) {
  return outline.activities
    .filter((activity) => activity.kind === 'guided-exploration')
    .map((activity) => ({
      activityId: activity.id,
      stops: source.stops({ seed, grade, count: activity.parts, tier: 'on' }),
    }));
}
