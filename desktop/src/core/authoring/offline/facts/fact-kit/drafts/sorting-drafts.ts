/** The cases of a sorting task as questions: all that belong, and the one that belongs. */
import { multipleChoiceItem, singleChoiceItem, textAnswer } from '../../../items/index.ts';
import type { FactSorting, FactTopicDefinition } from '../topic.ts';
import { type FactDraft, noted } from './draft.ts';

const MOST_RIGHT = 3;
const MOST_WRONG = 3;

type Category = FactSorting['categories'][number];

export function sortingDrafts({ sortings }: FactTopicDefinition): readonly FactDraft[] {
  return sortings.flatMap((sorting) =>
    sorting.categories.flatMap((category) => {
      const others = sorting.categories.filter((other) => other !== category).flatMap(({ things }) => things);
      return [selectAll(sorting, category, others), ...selectOne(sorting, category, others)];
    }),
  );
}

function selectAll(sorting: FactSorting, category: Category, others: Category['things']): FactDraft {
  return {
    ...frameOf(sorting, category, others),
    kind: 'select-cases',
    stem: category.selectAll,
    bloom: sorting.bloom,
    difficulty: 3,
    hints: [sorting.hint, 'More than one may be right. Test each one by itself.'],
    build: (frame, random) =>
      multipleChoiceItem(
        frame,
        {
          right: random.sample(category.things, MOST_RIGHT).map(({ label }) => textAnswer(label)),
          wrong: random.sample(others, MOST_WRONG).map(wrongThing),
        },
        random,
      ),
  };
}

function selectOne(sorting: FactSorting, category: Category, others: Category['things']): readonly FactDraft[] {
  if (category.selectOne === undefined) return [];
  return [
    {
      ...frameOf(sorting, category, others),
      kind: 'select-case',
      stem: category.selectOne,
      bloom: 'understand',
      difficulty: 2,
      hints: [sorting.hint, 'Cross out those that cannot be it. What is left?'],
      build: (frame, random) => {
        const right = random.pick(category.things);
        return singleChoiceItem(
          { ...frame, explanation: right.why },
          { key: textAnswer(right.label), wrong: random.sample(others, MOST_WRONG).map(wrongThing) },
          random,
        );
      },
    },
  ];
}

const wrongThing = ({ label, why, misconception }: Category['things'][number]) => ({
  answer: textAnswer(label),
  ...noted(why, misconception),
});

function frameOf(sorting: FactSorting, category: Category, others: Category['things']) {
  return {
    objectiveId: sorting.objectiveId,
    about: `sorting ${sorting.id} ${category.id}`,
    explanation: category.things
      .map(({ why }) => why)
      .reduce((text, why) => (text.length + why.length > 1100 ? text : `${text} ${why}`)),
    facts: [`sorting-${sorting.id}`],
    named: others.some(({ misconception }) => misconception !== undefined),
  };
}
