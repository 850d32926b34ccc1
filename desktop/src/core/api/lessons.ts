/** Lessons over the API: find, read, change, make parts again, check, approve. */
import { lessonSchema, subjectSchema } from '@toolboxai/shared/lesson';
import { z } from 'zod';
import { lessonPartSchema } from '../authoring/tasks/index.ts';
import type { Actor } from '../library/index.ts';
import { EXPORT_KINDS, exportLesson } from '../publish/index.ts';
import { procedure, router } from './trpc.ts';

const TEACHER: Actor = { kind: 'person', id: 'teacher' };

const id = z.string().min(1).max(64);
const version = z.number().int().min(0);

const listInput = z.strictObject({
  query: z.string().max(500).default(''),
  subject: subjectSchema.optional(),
  grade: z.number().int().min(0).max(12).optional(),
  status: z.enum(['draft', 'checked', 'approved']).optional(),
  shelf: z.enum(['active', 'archived', 'deleted']).default('active'),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200).default(50),
  sort: z
    .strictObject({
      by: z.enum(['updated', 'created', 'title', 'grade']),
      direction: z.enum(['ascending', 'descending']),
    })
    .optional(),
});

export const lessonsRouter = router({
  /** A page of lessons; with a query, the best matches first with the words around each match. */
  list: procedure.input(listInput).query(({ ctx, input }) => {
    const { query, subject, grade, status, shelf, offset, limit, sort } = input;
    const filter = {
      ...(subject === undefined ? {} : { subject }),
      ...(grade === undefined ? {} : { grade }),
      ...(status === undefined ? {} : { status }),
    };
    const { lessons } = ctx.app.library;
    if (query.trim() !== '' && shelf !== 'deleted') {
      return lessons.search(query, { filter: { ...filter, shelf }, offset, limit });
    }
    const page = lessons.list({ filter: { ...filter, shelf }, offset, limit, ...(sort === undefined ? {} : { sort }) });
    return { ...page, items: page.items.map((summary) => ({ summary, snippet: [] })) };
  }),

  get: procedure.input(z.strictObject({ id })).query(({ ctx, input }) => ctx.app.library.lessons.get(input.id)),

  /** Saves an edit and checks it. `expectedVersion` is the version the edit began from. */
  save: procedure
    .input(z.strictObject({ lesson: lessonSchema, expectedVersion: version }))
    .mutation(({ ctx, input }) => ctx.app.authoring.saveEdit(input.lesson, input.expectedVersion)),

  regenerate: procedure
    .input(z.strictObject({ id, part: lessonPartSchema, expectedVersion: version }))
    .mutation(({ ctx, input }) => ctx.app.authoring.regenerate(input.id, input.part, input.expectedVersion)),

  approve: procedure
    .input(z.strictObject({ id, expectedVersion: version }))
    .mutation(({ ctx, input }) => ctx.app.authoring.approve(input.id, input.expectedVersion)),

  versions: procedure
    .input(z.strictObject({ id }))
    .query(({ ctx, input }) => ctx.app.library.lessons.versions(input.id)),

  version: procedure
    .input(z.strictObject({ id, version }))
    .query(({ ctx, input }) => ctx.app.library.lessons.version(input.id, input.version)),

  bringBack: procedure
    .input(z.strictObject({ id, version }))
    .mutation(({ ctx, input }) => ctx.app.library.lessons.bringBack(TEACHER, input.id, input.version)),

  duplicate: procedure
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => ctx.app.library.lessons.duplicate(TEACHER, input.id)),

  archive: procedure
    .input(z.strictObject({ id, archived: z.boolean() }))
    .mutation(({ ctx, input }) =>
      input.archived
        ? ctx.app.library.lessons.archive(TEACHER, input.id)
        : ctx.app.library.lessons.unarchive(TEACHER, input.id),
    ),

  delete: procedure
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => ctx.app.library.lessons.delete(TEACHER, input.id)),

  undelete: procedure
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => ctx.app.library.lessons.undelete(TEACHER, input.id)),

  /** A file to download. A query, since it changes nothing; refused for what has not been proved. */
  export: procedure.input(z.strictObject({ id, kind: z.enum(EXPORT_KINDS) })).query(({ ctx, input }) => {
    const { lesson, summary } = ctx.app.library.lessons.get(input.id);
    return exportLesson({ kind: input.kind, lesson, status: summary.status }, ctx.app.publish);
  }),

  /** The world from above, rendered from the lesson as it stands. */
  map: procedure.input(z.strictObject({ id })).query(({ ctx, input }) => ({
    svg: ctx.app.publish.map(ctx.app.library.lessons.get(input.id).lesson),
  })),
});
