/** Making a lesson over the API: start it, watch it appear, answer its questions, stop it. */
import { lessonRequestSchema } from '@toolboxai/shared/lesson';
import { tracked } from '@trpc/server';
import { z } from 'zod';
import { describeRun, type RecordedRunEvent } from '../authoring/engine/index.ts';
import { procedure, router } from './trpc.ts';

const runId = z.string().min(1).max(100);

export const makingRouter = router({
  start: procedure
    .input(z.strictObject({ request: lessonRequestSchema, reviewPlan: z.boolean().default(false) }))
    .mutation(({ ctx, input }) => ctx.app.authoring.make(input.request, { reviewPlan: input.reviewPlan })),

  /** Runs, newest first; those cut off by a crash among them. */
  runs: procedure.query(({ ctx }) => ctx.app.library.runs.list().slice(0, 50)),

  /** The run as it stands: each step's state, times and last message. */
  describe: procedure
    .input(z.strictObject({ runId }))
    .query(({ ctx, input }) => describeRun(ctx.app.workflow, [...ctx.app.engine.replay(input.runId)])),

  /**
   * Events after the last one seen, then live ones to the end. A reconnecting client goes on where it was: event ids are
   * the sequence numbers of the run's log.
   */
  follow: procedure.input(z.strictObject({ runId, lastEventId: z.string().nullish() })).subscription(async function* ({
    ctx,
    input,
    signal,
  }) {
    const { engine } = ctx.app;
    const after = Number(input.lastEventId ?? 0) || 0;
    const live = engine.live(input.runId);
    const events: AsyncIterable<RecordedRunEvent> | Iterable<RecordedRunEvent> =
      live === undefined
        ? engine.replay(input.runId, { after })
        : live.events({ after, ...(signal === undefined ? {} : { signal }) });
    for await (const event of events) yield tracked(String(event.sequence), event);
  }),

  decide: procedure
    .input(z.strictObject({ runId, step: z.string().min(1), decision: z.unknown() }))
    .mutation(({ ctx, input }) => ctx.app.engine.decide(input.runId, input.step, input.decision)),

  cancel: procedure
    .input(z.strictObject({ runId }))
    .mutation(({ ctx, input }) => ctx.app.engine.cancel(input.runId, 'You stopped it.')),
});
