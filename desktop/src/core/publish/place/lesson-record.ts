/**
 * The lesson in its place: a place that we built says which lesson it plays, so that students can play the very file again
 * and find what it should hold. It stands in ServerStorage, which no device of a student ever sees, and it is not read in
 * Roblox. What is written for the teacher or by her stays out of it, as do report and approval.
 */
import { AppError } from '@toolboxai/shared/errors';
import { canonicalJson, type Lesson, parseLesson } from '@toolboxai/shared/lesson';
import { type Instance, instance } from '@toolboxai/shared/roblox';

const RECORD = 'ToolBoxAILesson';
/** Roblox refuses a string value of 200,000 characters. */
const LONGEST_PIECE = 100_000;
/** Where something for the teacher stood. */
const NOT_HERE = 'Not in the place.';

export function lessonRecord(lesson: Lesson): Instance {
  const { ownText: _ownText, ...request } = lesson.provenance.request;
  const kept: Lesson = {
    ...lesson,
    provenance: { ...lesson.provenance, request },
    plan: { ...lesson.plan, phases: lesson.plan.phases.map((phase) => ({ ...phase, teacherDoes: NOT_HERE })) },
    teacher: emptied(lesson.teacher),
    checks: null,
    approval: null,
  };
  const text = canonicalJson(kept);
  const pieces = Array.from({ length: Math.ceil(text.length / LONGEST_PIECE) }, (_, index) =>
    text.slice(index * LONGEST_PIECE, (index + 1) * LONGEST_PIECE),
  );
  return instance(
    'Folder',
    { Name: RECORD },
    pieces.map((Value, index) => instance('StringValue', { Name: `Part${String(index + 1).padStart(3, '0')}`, Value })),
  );
}

/** The same form without a word of it; ids still name parts of the lesson. */
function emptied<T>(value: T): T;
function emptied(value: unknown): unknown {
  if (typeof value === 'string') return NOT_HERE;
  if (Array.isArray(value)) return value.map(emptied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, /[iI]ds?$/.test(key) ? field : emptied(field)]),
  );
}

/**
 * The lesson that a place plays.
 * @throws AppError `place-without-lesson`, `place-lesson-damaged`, and the errors of `parseLesson`
 */
export function readLessonRecord(roots: readonly Instance[]): Lesson {
  const storage = roots.find(({ className }) => className === 'ServerStorage');
  const record = storage?.children.find(({ name }) => name === RECORD);
  if (record === undefined) {
    throw new AppError({
      code: 'place-without-lesson',
      message: 'This place does not say which lesson it plays: ToolBoxAI did not build it, or an older one did.',
      hint: 'Choose a place that toolboxai build-place or the app wrote, or the lesson.json.',
    });
  }
  return parseLesson(documentIn(record));
}

function documentIn(record: Instance): unknown {
  const pieces = record.children
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ properties: { Value: value } }) => (value?.type === 'string' ? value.value : ''));
  try {
    return JSON.parse(pieces.join(''));
  } catch (cause) {
    throw new AppError({
      code: 'place-lesson-damaged',
      message: 'The lesson in this place is damaged.',
      hint: 'Build the place again.',
      cause,
    });
  }
}
