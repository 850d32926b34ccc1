/** How the teacher likes her app: kept in the library, so that they are the same whatever window or port it opens in. */
import { gradeSchema, subjectSchema } from '@toolboxai/shared/lesson';
import { z } from 'zod';
import type { Setting } from './library/index.ts';

export const preferencesSchema = z.strictObject({
  /** BCP 47 tag of the interface's language. */
  language: z.enum(['en', 'es']),
  appearance: z.enum(['system', 'light', 'dark']),
  /** What the form for a new lesson begins with: what she last asked for. */
  newLesson: z.strictObject({
    subject: subjectSchema,
    grade: gradeSchema,
    minutes: z.number().int().min(15).max(120),
    reviewPlan: z.boolean(),
  }),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const preferencesSetting: Setting<Preferences> = {
  key: 'interface.preferences',
  schema: preferencesSchema,
  fallback: {
    language: 'en',
    appearance: 'system',
    newLesson: { subject: 'mathematics', grade: 4, minutes: 45, reviewPlan: false },
  },
};
