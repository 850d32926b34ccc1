/** The one way in: from anything to a lesson of the current version, or to an error that names the wrong field. */
import { AppError } from '../errors.ts';
import { migrateLesson } from './migrations.ts';
import { LESSON_SCHEMA_VERSION, type Lesson, lessonSchema } from './schema/index.ts';

/** How many wrong fields an error names; the rest are counted. */
const NAMED_ISSUES = 5;

/**
 * Migrates and validates the shape of a lesson. Invariants are for the checks: a draft may break them.
 * Throws `lesson-not-a-document`, `lesson-newer`, `lesson-too-old` or `lesson-invalid`.
 */
export function parseLesson(value: unknown): Lesson {
  if (!isObject(value)) throw notALesson();
  const migration = migrateLesson(value);
  if (!migration.ok) {
    switch (migration.reason) {
      case 'no-version':
        throw notALesson();
      case 'newer':
        throw new AppError({
          code: 'lesson-newer',
          message: `This lesson was written by a newer ToolBoxAI (lesson format ${migration.version}; this one reads up to ${LESSON_SCHEMA_VERSION}).`,
          hint: 'Update ToolBoxAI and open it again. The lesson was not changed.',
          details: { version: migration.version },
        });
      case 'no-way':
        throw new AppError({
          code: 'lesson-too-old',
          message: `This lesson has the format ${migration.version}, which can no longer be brought forward.`,
          hint: 'Open it with an older ToolBoxAI and export it again.',
          details: { version: migration.version },
        });
    }
  }
  const parsed = lessonSchema.safeParse(migration.document);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join('/'), message: issue.message }));
  const named = issues.slice(0, NAMED_ISSUES).map((issue) => `${issue.path || '(document)'}: ${issue.message}`);
  const rest = issues.length - named.length;
  throw new AppError({
    code: 'lesson-invalid',
    message: `The lesson does not fit its format. ${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`,
    hint: 'Correct the named fields, or make the lesson again.',
    details: { issues },
  });
}

function notALesson(): AppError {
  return new AppError({
    code: 'lesson-not-a-document',
    message: 'This is not a ToolBoxAI lesson.',
    hint: 'Choose a lesson.json that ToolBoxAI wrote.',
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
