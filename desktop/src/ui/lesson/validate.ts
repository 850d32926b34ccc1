/** An edited lesson on its way to be saved: tidied, and what its format refuses said by path. Pure. */
import { type Lesson, lessonSchema } from '@toolboxai/shared/lesson';

export interface Problem {
  readonly path: string;
  /** `other` carries the format's own words. */
  readonly kind: 'empty' | 'tooLong' | 'notANumber' | 'tooFew' | 'tooMany' | 'other';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly message: string;
}

export type Validated = { readonly lesson: Lesson } | { readonly problems: readonly Problem[] };

export function validateEdit(edited: Lesson): Validated {
  const parsed = lessonSchema.safeParse(tidied(edited));
  if (parsed.success) return { lesson: parsed.data };
  const problems = parsed.error.issues.map(({ path, message, ...issue }): Problem => {
    const at = path.join('/');
    if (issue.code === 'too_small' && issue.origin === 'string') return { path: at, kind: 'empty', message };
    if (issue.code === 'too_big' && issue.origin === 'string')
      return { path: at, kind: 'tooLong', maximum: Number(issue.maximum), message };
    if (issue.code === 'too_small' && issue.origin === 'array')
      return { path: at, kind: 'tooFew', minimum: Number(issue.minimum), message };
    if (issue.code === 'too_big' && issue.origin === 'array')
      return { path: at, kind: 'tooMany', maximum: Number(issue.maximum), message };
    if (issue.code === 'invalid_format' && message.includes('integer'))
      return { path: at, kind: 'notANumber', message };
    return { path: at, kind: 'other', message };
  });
  return { problems: problems.filter(({ path }, index) => problems.findIndex((one) => one.path === path) === index) };
}

/** Provenance quotes and scripts are kept to the letter; around everything typed, spaces go. */
const KEPT = new Set(['provenance', 'scripts', 'checks', 'approval']);

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, KEPT.has(key) ? field : tidied(field)]));
}
