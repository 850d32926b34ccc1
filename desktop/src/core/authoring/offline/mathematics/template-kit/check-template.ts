/**
 * Tells the author of a template, in words, what it still lacks. An empty list means that it can be shipped; a test runs
 * this over all templates.
 */

import { createRandom, UnfairItemError } from '../../items/index.ts';
import { hasMisconception } from '../misconceptions/index.ts';
import { makeItem } from './make-item.ts';
import { DIFFICULTIES, type Format, type Template } from './template.ts';

/** Seeds tried at each difficulty. */
const SEEDS = 8;

export function checkTemplate(template: Template): readonly string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${template.id}: ${problem}`);

  if (!/^[a-z0-9-]+$/.test(template.id)) say('the id must be lower-case letters, digits and hyphens');
  if (template.grades.from > template.grades.to) say('grades run backwards');
  if (template.stemIds.length < 2) say('needs at least two wordings, so that a lesson does not repeat itself');
  if (new Set(template.stemIds).size < template.stemIds.length) say('two stems have the same id');
  if (template.formats.length === 0) say('lists no format in which it can be asked');
  for (const id of template.misconceptionIds)
    if (!hasMisconception(id)) say(`misconception "${id}" is not in the bank`);
  if (template.kind === 'answer' && template.misconceptionIds.length < template.distractors)
    say(`names ${template.misconceptionIds.length} misconceptions, a choice needs ${template.distractors}`);
  for (const format of ['true-false', 'fill-in'] as const)
    if (template.formats.includes(format) && !template.hasClaim) say(`"${format}" needs a claim`);
  if (problems.length > 0) return problems;

  for (const grade of gradesOf(template))
    for (const difficulty of DIFFICULTIES)
      for (const format of template.formats) {
        const failed = failures(template, grade, difficulty, format);
        if (failed !== null) say(`${format} at difficulty ${difficulty} in grade ${grade}: ${failed}`);
      }
  return problems;
}

function gradesOf(template: Template): readonly number[] {
  const { from, to } = template.grades;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function failures(template: Template, grade: number, difficulty: 1 | 2 | 3 | 4 | 5, format: Format): string | null {
  let none = 0;
  const stems = new Set<string>();
  for (let index = 0; index < SEEDS; index += 1) {
    const seed = createRandom(grade).fork(`${template.id}-${difficulty}-${index}`).seed;
    try {
      const item = makeItem(template, { id: 'item-1', objectiveId: 'objective-1', seed, difficulty, grade, format });
      if (item === null) none += 1;
      else stems.add(item.stem);
    } catch (error) {
      return error instanceof UnfairItemError ? error.message : `throws ${String(error)}`;
    }
  }
  if (none > 0) return `no question with enough distinct wrong answers for ${none} of ${SEEDS} seeds`;
  if (stems.size < 3) return `only ${stems.size} different questions in ${SEEDS} seeds; widen the parameters`;
  return null;
}
