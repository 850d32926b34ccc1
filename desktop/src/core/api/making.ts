/** Making a lesson over the API: start it, watch it appear, answer its questions, stop it. */
import { setTimeout } from 'node:timers/promises';
import { lessonRequestSchema } from '@toolboxai/shared/lesson';
import { tracked } from '@trpc/server';
import { z } from 'zod';
import type { RecordedRunEvent } from '../authoring/engine/index.ts';
import { makingViews } from '../authoring/pipeline/index.ts';
import { procedure, router } from './trpc.ts';

const runId = z.string().min(1).max(100);

export const makingRouter = router({
  start: procedure
    .input(z.strictObject({ request: lessonRequestSchema, reviewPlan: z.boolean().default(false) }))
    .mutation(({ ctx, input }) => ctx.app.authoring.make(input.request, { reviewPlan: input.reviewPlan })),

  /** Runs, newest first; those cut off by a crash among them. */
  runs: procedure.query(({ ctx }) => ctx.app.library.runs.list().slice(0, 50)),

  /**
   * The lesson as it comes into being: a view at once, then one after every change, to the end of the run. Each is whole,
   * so a client that lost its connection only has to ask again.
   */
  watch: procedure.input(z.strictObject({ runId, lastEventId: z.string().nullish() })).subscription(async function* ({
    ctx,
    input,
    signal,
  }) {
    const { engine, workflow } = ctx.app;
    const live = engine.live(input.runId);
    const events =
      live === undefined ? inTurn(engine.replay(input.runId)) : live.events(signal === undefined ? {} : { signal });
    const views = makingViews(workflow, events, (milliseconds) => setTimeout(milliseconds));
    for await (const view of views) yield tracked(String(view.sequence), view);
  }),

  decide: procedure
    .input(z.strictObject({ runId, step: z.string().min(1), decision: z.unknown() }))
    .mutation(({ ctx, input }) => ctx.app.engine.decide(input.runId, input.step, input.decision)),

  cancel: procedure
    .input(z.strictObject({ runId }))
    .mutation(({ ctx, input }) => ctx.app.engine.cancel(input.runId, 'You stopped it.')),
});

async function* inTurn(events: Iterable<RecordedRunEvent>): AsyncGenerator<RecordedRunEvent> {
  yield* events;
}
