/** A path with a marker for each time, in order; at each marker the student says what happened there. */
import { z } from 'zod';
import { idSchema, textSchema } from '../primitives.ts';
import { activityFrame, type KindFacts, taskHints, wrongNote } from './frame.ts';

export const timelinePathSchema = z.strictObject({
  kind: z.literal('timeline-path'),
  ...activityFrame,
  params: z.strictObject({
    prompt: textSchema(300),
    /** Earliest to latest, as the markers stand along the path. */
    events: z
      .array(
        z.strictObject({
          id: idSchema,
          /** What the marker says: a date, an age, "Second". */
          when: textSchema(40),
          text: textSchema(120),
          /** Told when the event stands where it belongs. */
          detail: textSchema(400),
          ...wrongNote,
        }),
      )
      .min(3)
      .max(8),
    hints: taskHints,
  }),
});

export const timelinePathFacts: KindFacts<z.infer<typeof timelinePathSchema>> = {
  scored: ({ params }) => params.events.length,
  itemIds: () => [],
};
