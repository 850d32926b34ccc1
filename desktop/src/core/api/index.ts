/** The typed router: the only door from any user interface into the core. */
import { lessonsRouter } from './lessons.ts';
import { libraryRouter } from './library.ts';
import { makingRouter } from './making.ts';
import { proofRouter } from './proof.ts';
import { topicsRouter } from './topics.ts';
import { router } from './trpc.ts';

export type { MadeSoFar, MakingStep, MakingView } from '../authoring/pipeline/index.ts';
export type { ProofJob } from '../authoring/proof/index.ts';
export type { ApiContext, ApiFailure } from './trpc.ts';

export const apiRouter = router({
  lessons: lessonsRouter,
  making: makingRouter,
  proof: proofRouter,
  topics: topicsRouter,
  library: libraryRouter,
});

export type ApiRouter = typeof apiRouter;
