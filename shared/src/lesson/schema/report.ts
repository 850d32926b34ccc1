/** What the checks found, and the approval that rests on it. Both name the exact content they speak of by its hash. */
import { z } from 'zod';
import { contentHashSchema } from './content-hash-schema.ts';
import { playProofSchema } from './play-proof.ts';

export const findingSchema = z.strictObject({
  /** Stable, kebab-case: `phase-minutes`, `key-not-reproduced`. */
  code: z.string().min(1),
  /** Errors stop an export; warnings are for the teacher to weigh. */
  severity: z.enum(['error', 'warning']),
  /** Path into the document, as in `items/3/options/1`, or of a script in the place; empty for the whole lesson. */
  path: z.string(),
  /** The id of the part it speaks of, where there is one. */
  partId: z.string().nullable(),
  message: z.string().min(1),
  hint: z.string().nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

export const CHECKS = [
  'schema',
  'invariants',
  'readability',
  'bloom',
  'answer-keys',
  'reading-order',
  'safety',
  'luau',
  'geometry',
  'pedagogy',
  'play',
] as const;
export const checkIdSchema = z.enum(CHECKS);
export type CheckId = z.infer<typeof checkIdSchema>;

export const checkResultSchema = z.strictObject({
  check: checkIdSchema,
  status: z.enum(['passed', 'warned', 'failed']),
  /** One sentence with what was looked at and the numbers found. */
  summary: z.string().min(1),
  findings: z.array(findingSchema),
  /** Numbers for tables and charts, by name. */
  measures: z.record(z.string(), z.union([z.number(), z.string()])),
});
export type CheckResult = z.infer<typeof checkResultSchema>;

export const checkReportSchema = z.strictObject({
  contentHash: contentHashSchema,
  /** Version of the checks themselves: a lesson passed by older checks is checked again. */
  checksVersion: z.number().int().min(1),
  passed: z.boolean(),
  results: z.array(checkResultSchema).min(1),
  /** What simulated students found; absent while they have not played the lesson as it stands. */
  play: playProofSchema.optional(),
});
export type CheckReport = z.infer<typeof checkReportSchema>;

export const approvalSchema = z.strictObject({
  contentHash: contentHashSchema,
  /** ISO 8601, UTC. */
  approvedAt: z.iso.datetime(),
});
export type Approval = z.infer<typeof approvalSchema>;
