/** The words of a lesson by which it can be found, one column of the full-text index each. */
import type { Item, Lesson } from '@toolboxai/shared/lesson';

export interface SearchText {
  readonly title: string;
  readonly topic: string;
  readonly objectives: string;
  readonly vocabulary: string;
  readonly items: string;
  readonly passages: string;
}

export function searchTextOf(lesson: Lesson): SearchText {
  return {
    title: lesson.title,
    topic: lines([lesson.topic.name, lesson.subject, ...lesson.standards.map(({ code }) => code)]),
    objectives: lines([...lesson.objectives.map(({ text }) => text), ...lesson.standards.map(({ text }) => text)]),
    vocabulary: lines(lesson.vocabulary.flatMap(({ term, definitions }) => [term, definitions.on])),
    items: lines(lesson.items.flatMap((item) => [item.stem, ...answerTexts(item)])),
    passages: lines(lesson.passages.flatMap(({ title, tiers }) => [title, tiers.on, tiers.below, tiers.above])),
  };
}

function answerTexts(item: Item): readonly string[] {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return item.options.map(({ text }) => text);
    case 'ordering':
      return item.entries.map(({ text }) => text);
    case 'matching':
      return [...item.left, ...item.right].map(({ text }) => text);
    case 'label-diagram':
      return item.labels.map(({ text }) => text);
    case 'fill-in':
      return [item.text.replaceAll(/\{\{.*?\}\}/g, '…'), ...item.blanks.flatMap(({ accepted }) => accepted)];
    case 'numeric':
    case 'true-false':
      return [];
  }
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}
