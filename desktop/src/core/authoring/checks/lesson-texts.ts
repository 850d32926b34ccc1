/** Every piece of text in a lesson that somebody reads, with its place and who reads it. */
import type { Item, Lesson } from '@toolboxai/shared/lesson';
import { activityTexts } from '../activities/index.ts';
import { figureTexts } from '../figure-texts.ts';

export interface LessonText {
  readonly path: string;
  readonly partId: string;
  readonly audience: 'student' | 'teacher';
  readonly text: string;
}

export function lessonTexts(lesson: Lesson): LessonText[] {
  const student = (path: string, partId: string, ...texts: readonly string[]): LessonText[] =>
    texts.map((text) => ({ path, partId, audience: 'student', text }));
  return [
    ...student('title', lesson.id, lesson.title),
    ...lesson.objectives.flatMap((objective, index) => student(`objectives/${index}`, objective.id, objective.text)),
    ...lesson.vocabulary.flatMap((word, index) =>
      student(`vocabulary/${index}`, word.id, word.term, ...Object.values(word.definitions)),
    ),
    ...lesson.passages.flatMap((passage, index) =>
      student(`passages/${index}`, passage.id, passage.title, ...Object.values(passage.tiers)),
    ),
    ...lesson.items.flatMap((item, index) => student(`items/${index}`, item.id, ...itemTexts(item))),
    ...lesson.activities.flatMap((activity, index) =>
      student(`activities/${index}`, activity.id, ...activityTexts(activity)),
    ),
    ...lesson.world.signs.flatMap((sign, index) => student(`world/signs/${index}`, sign.id, sign.title, sign.text)),
    ...lesson.world.zones.flatMap((zone, index) => student(`world/zones/${index}`, zone.id, zone.name)),
    ...teacherTexts(lesson),
  ];
}

/** All words of a question, also those that are shown only after an answer. */
export function itemTexts(item: Item): string[] {
  const frame = [
    item.stem,
    ...item.hints,
    item.explanation,
    ...(item.figure === undefined ? [] : figureTexts(item.figure)),
  ];
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return [
        ...frame,
        ...item.options.flatMap((option) => [option.text, ...(option.feedback === undefined ? [] : [option.feedback])]),
      ];
    case 'true-false':
      return [...frame, item.wrong.feedback];
    case 'numeric':
      return [...frame, ...item.wrong.map((wrong) => wrong.feedback)];
    case 'ordering':
      return [...frame, ...item.entries.map((entry) => entry.text), item.wrong.feedback];
    case 'matching':
      return [...frame, ...[...item.left, ...item.right].map((entry) => entry.text), item.wrong.feedback];
    case 'fill-in':
      return [
        ...frame,
        item.text.replace(/\{\{[^}]*\}\}/g, '___'),
        ...(item.wordBank ?? []),
        ...item.blanks.flatMap((blank) => [
          ...blank.accepted,
          ...blank.wrong.flatMap((wrong) => [wrong.answer, wrong.feedback]),
        ]),
      ];
    case 'label-diagram':
      return [
        ...frame,
        ...item.labels.map((label) => label.text),
        ...item.targets.map((target) => target.description),
        item.wrong.feedback,
      ];
  }
}

function teacherTexts({ teacher, plan, misconceptions }: Lesson): LessonText[] {
  const texts = (path: string, partId: string, ...pieces: readonly string[]): LessonText[] =>
    pieces.map((text) => ({ path, partId, audience: 'teacher', text }));
  return [
    ...texts(
      'teacher',
      'teacher',
      teacher.bigIdea,
      ...teacher.prerequisites,
      ...teacher.materials,
      ...teacher.discussionQuestions,
    ),
    ...texts('teacher', 'teacher', ...teacher.lookFors, ...Object.values(teacher.differentiation)),
    ...plan.phases.flatMap((phase, index) =>
      texts(`plan/phases/${index}`, phase.id, phase.title, phase.teacherDoes, phase.studentsDo),
    ),
    ...misconceptions.flatMap((wrong, index) =>
      texts(`misconceptions/${index}`, wrong.id, wrong.name, wrong.what, wrong.why, wrong.teacherMove),
    ),
  ];
}
