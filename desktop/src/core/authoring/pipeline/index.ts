/** The pipeline: from a request to a checked lesson. */
export {
  defineLessonWorkflow,
  type LessonWorkflow,
  type LessonWorkflowParts,
  lessonInputSchema,
  type MadeLesson,
} from './lesson-workflow.ts';
export { type MadeSoFar, type MakingStep, type MakingView, makingViews } from './making-view.ts';
