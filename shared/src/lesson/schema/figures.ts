/**
 * Pictures as data: a handful of shapes on a 0 to 100 square canvas (y grows downwards), simple enough to be drawn as
 * SVG on paper, in the app and with frames inside Roblox, and never without words for who cannot see them.
 */
import { z } from 'zod';
import { colorSchema, idSchema, textSchema } from './primitives.ts';

const coordinate = z.number().min(0).max(100);

export const shapeSchema = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: z.literal('rect'),
    x: coordinate,
    y: coordinate,
    width: z.number().positive().max(100),
    height: z.number().positive().max(100),
    fill: colorSchema.optional(),
    stroke: colorSchema.optional(),
  }),
  z.strictObject({
    shape: z.literal('ellipse'),
    cx: coordinate,
    cy: coordinate,
    rx: z.number().positive().max(50),
    ry: z.number().positive().max(50),
    fill: colorSchema.optional(),
    stroke: colorSchema.optional(),
  }),
  z.strictObject({
    shape: z.literal('line'),
    x1: coordinate,
    y1: coordinate,
    x2: coordinate,
    y2: coordinate,
    stroke: colorSchema.optional(),
    thickness: z.number().positive().max(10).optional(),
  }),
  z.strictObject({
    shape: z.literal('text'),
    x: coordinate,
    y: coordinate,
    text: textSchema(60),
    /** Height of the letters on the canvas. */
    size: z.number().positive().max(30),
    anchor: z.enum(['start', 'middle', 'end']),
  }),
]);
export type Shape = z.infer<typeof shapeSchema>;

export const figureSchema = z.strictObject({
  /** What the picture shows, in words that do not give the answer away. */
  alt: textSchema(600),
  shapes: z.array(shapeSchema).min(1).max(200),
});
export type Figure = z.infer<typeof figureSchema>;

/** A place in a diagram that waits for its label. */
export const diagramTargetSchema = z.strictObject({
  id: idSchema,
  x: coordinate,
  y: coordinate,
  /** Where it is, for who cannot see it: "the outermost layer". */
  description: textSchema(200),
});
