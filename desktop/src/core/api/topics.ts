/** What can be taught offline: topics, standards, and the teacher's own notes. */
import { subjectSchema } from '@toolboxai/shared/lesson';
import { z } from 'zod';
import type { TopicEntry } from '../authoring/offline/topic-source.ts';
import { openNotes } from '../authoring/own-text/index.ts';
import { procedure, router } from './trpc.ts';

/** A file of 20 MB as base64; how large notes may be is said when they are opened. */
const LONGEST_UPLOAD = 28_000_000;

/** A topic as a list shows it. */
const shown = ({ id, name, subject, grades, standardCodes }: TopicEntry) => ({
  id,
  name,
  subject,
  grades,
  standardCodes,
});

export const topicsRouter = router({
  list: procedure.query(({ ctx }) => ctx.app.topics.entries.map(shown)),

  find: procedure
    .input(
      z.strictObject({
        text: z.string().max(200),
        subject: subjectSchema.optional(),
        grade: z.number().int().min(0).max(12).optional(),
      }),
    )
    .query(({ ctx, input }) => {
      const { text, subject, grade } = input;
      const match = ctx.app.topics.find({
        text,
        ...(subject === undefined ? {} : { subject }),
        ...(grade === undefined ? {} : { grade }),
      });
      switch (match.kind) {
        case 'found':
          return { kind: match.kind, topics: [shown(match.entry)] };
        case 'ambiguous':
          return { kind: match.kind, topics: match.candidates.map(shown) };
        case 'unknown':
          return { kind: match.kind, topics: match.nearest.map(shown) };
      }
    }),

  standard: procedure
    .input(z.strictObject({ code: z.string().min(1).max(40) }))
    .query(({ ctx, input }) => ctx.app.standards.lookUp([input.code])[0]),

  /** Opens notes from a file (base64) or pasted text. Throws when no lesson can come of it. */
  openNotes: procedure
    .input(
      z.discriminatedUnion('from', [
        z.strictObject({ from: z.literal('text'), text: z.string().max(400_000) }),
        z.strictObject({
          from: z.literal('file'),
          fileName: z.string().min(1).max(255),
          base64: z.base64().max(LONGEST_UPLOAD),
        }),
      ]),
    )
    .mutation(({ input }) =>
      openNotes(
        input.from === 'text'
          ? { text: input.text }
          : { fileName: input.fileName, bytes: Buffer.from(input.base64, 'base64') },
      ),
    ),
});
