/** The pipeline: from a request to a checked lesson. */
export {
  defineLessonWorkflow,
  type LessonWorkflow,
  type LessonWorkflowParts,
  lessonInputSchema,
  type MadeLesson,
  madeLessonSchema,
} from './lesson-workflow.ts';
export { followMaking, type MadeSoFar, type MakingStep, type MakingView, makingViews } from './making-view.ts';
export { REFINEMENT_ROUNDS, refineUntilPassed } from './refine-until-passed.ts';
