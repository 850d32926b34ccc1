/** The proof by play over the API: start it, watch it, stop it, and look at its replay. */
import { tracked } from '@trpc/server';
import { z } from 'zod';
import { procedure, router } from './trpc.ts';

const lesson = z.strictObject({ lessonId: z.string().min(1).max(64) });

export const proofRouter = router({
  /** Every check, then the play. Joins the proof of this lesson that goes on. */
  start: procedure.input(lesson).mutation(({ ctx, input }) => {
    // Asked for here, so that what is not there is said at once and not by a proof that fails.
    ctx.app.library.lessons.get(input.lessonId);
    return ctx.app.proofs.start(input.lessonId);
  }),

  stop: procedure.input(lesson).mutation(({ ctx, input }) => ctx.app.proofs.stop(input.lessonId)),

  now: procedure.input(lesson).query(({ ctx, input }) => ctx.app.proofs.now(input.lessonId)),

  /** How the proof stands, at once and after every change, to its end. */
  watch: procedure.input(lesson.extend({ lastEventId: z.string().nullish() })).subscription(async function* ({
    ctx,
    input,
    signal,
  }) {
    let count = 0;
    for await (const job of ctx.app.proofs.watch(input.lessonId, signal ?? new AbortController().signal)) {
      count += 1;
      yield tracked(String(count), job);
    }
  }),

  /** The replay of the lesson as it stands; null when it has to be played for it. */
  replay: procedure.input(lesson).query(({ ctx, input }) => {
    const { summary } = ctx.app.library.lessons.get(input.lessonId);
    return ctx.app.library.replays.get(input.lessonId, summary.contentHash) ?? null;
  }),
});
