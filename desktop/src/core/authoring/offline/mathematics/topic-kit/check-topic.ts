/**
 * Tells the author of a topic, in words, what it still lacks. An empty list means that it can be shipped; a test runs
 * this over all topics.
 */
import { BLOOM_LEVELS, TIERS } from '@toolboxai/shared/lesson';
import { gradeBand, readability } from '../../../text/index.ts';
import { hasMisconception } from '../misconceptions/index.ts';
import { DIFFICULTIES } from '../template-kit/index.ts';
import { templates } from '../templates/index.ts';
import { type MathematicsTopic, misconceptionIdsOf } from './define-topic.ts';
import { LONGEST_STOP } from './stops.ts';
import type { TopicPassage } from './topic.ts';

/** How far a passage may lie outside its band: the formulas agree with each other only to about a grade. */
const SLACK = 1;
const SEEDS = [1, 2, 3];

export function checkTopic(topic: MathematicsTopic): readonly string[] {
  const { definition } = topic;
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${definition.id}: ${problem}`);
  const { from, to } = definition.grades;
  const grades = Array.from({ length: to - from + 1 }, (_, index) => from + index);

  if (from > to || from < 0 || to > 8) say(`grades ${from} to ${to} are not within kindergarten to 8`);
  if (definition.aliases.length < 4) say(`has ${definition.aliases.length} aliases; think of four ways to ask for it`);
  if (definition.themes.length < 2) say('names fewer than two themes');

  checkObjectives(topic, say);
  if (problems.length > 0) return problems;

  for (const id of definition.misconceptions)
    if (!hasMisconception(id)) say(`misconception "${id}" is not in the bank`);
  if (definition.misconceptions.length < 3) say('names fewer than three misconceptions to teach against');
  if (misconceptionIdsOf(definition).length > 40) say('brings up more than 40 misconceptions; use fewer templates');

  if (definition.words.length < 4 || definition.words.length > 12)
    say(`has ${definition.words.length} words, 4 to 12 are wanted`);
  for (const { term, below, on, above } of definition.words)
    if (new Set([below, on, above]).size < 3) say(`the word "${term}" is not explained in three different ways`);

  if (definition.passages.length === 0) say('has no passage');
  for (const passage of definition.passages) for (const problem of passageProblems(passage, grades)) say(problem);

  if (definition.ideas.length + definition.examples.length < 4) say('has fewer than four exploration stops');
  checkStops(topic, grades, say);
  checkSorting(topic, grades, say);
  checkSupply(topic, grades, say);

  const { teacher } = definition;
  if (teacher.lookFors.length < 3) say('gives the teacher fewer than three things to look for');
  if (teacher.prerequisites.length === 0) say('names no prerequisite');
  if (teacher.discussionQuestions.length < 3) say('has fewer than three discussion questions');
  return problems;
}

type Say = (problem: string) => void;

function checkObjectives({ definition }: MathematicsTopic, say: Say): void {
  const { objectives } = definition;
  if (objectives.length < 2) say('needs at least two objectives');
  for (const objective of objectives) {
    if (!objective.text.startsWith(objective.verb)) say(`objective "${objective.id}" does not begin with its verb`);
    if (objective.standardCodes.length === 0) say(`objective "${objective.id}" names no standard`);
    if (objective.questions.length === 0) say(`objective "${objective.id}" has no template`);
    for (const { template: id, formats } of objective.questions) {
      const template = templates.find((candidate) => candidate.id === id);
      if (template === undefined) say(`objective "${objective.id}" names the unknown template "${id}"`);
      else
        for (const format of formats ?? [])
          if (!template.formats.includes(format)) say(`template "${id}" has no format "${format}"`);
    }
  }
  const apply = BLOOM_LEVELS.indexOf('apply');
  const high = objectives.filter(({ bloom }) => BLOOM_LEVELS.indexOf(bloom) >= apply).length;
  if (high / Math.max(1, objectives.length) < 0.4) say('fewer than 40 % of the objectives are at Apply or above');
  const ids = objectives.map(({ id }) => id);
  const referring = [
    ...definition.ideas,
    ...definition.examples,
    ...(definition.sorting === null ? [] : [definition.sorting]),
  ];
  for (const { objectiveId } of referring)
    if (!ids.includes(objectiveId)) say(`refers to the unknown objective "${objectiveId}"`);
  const words = definition.words.map(({ id }) => id);
  for (const { wordIds } of [...definition.ideas, ...definition.examples])
    for (const id of wordIds) if (!words.includes(id)) say(`refers to the unknown word "${id}"`);
}

function passageProblems(passage: TopicPassage, grades: readonly number[]): readonly string[] {
  const medians = TIERS.map((tier) => readability(passage[tier]).band.median);
  const problems: string[] = [];
  for (const [index, tier] of TIERS.entries()) {
    const median = medians[index] ?? 0;
    const words = readability(passage[tier]).words;
    if (words < 80)
      problems.push(`passage "${passage.title}" (${tier}) has ${words} words; 80 are needed to measure it`);
    for (const grade of grades) {
      const { low, high } = gradeBand(grade, tier);
      if (median < low - SLACK || median > high + SLACK)
        problems.push(
          `passage "${passage.title}" (${tier}) reads at grade ${median}; ${low} to ${high} suits grade ${grade}`,
        );
    }
  }
  if (!medians.every((median, index) => index === 0 || median > (medians[index - 1] ?? 0)))
    problems.push(`the levels of passage "${passage.title}" do not rise: ${medians.join(', ')}`);
  return problems;
}

function checkStops({ source }: MathematicsTopic, grades: readonly number[], say: Say): void {
  for (const grade of grades)
    for (const seed of SEEDS) {
      const stops = source.stops({ seed, grade, count: 8, tier: 'on' });
      if (stops.length < 4) say(`gives only ${stops.length} stops for seed ${seed} in grade ${grade}`);
      for (const { id, text } of stops)
        if (text.length > LONGEST_STOP) say(`stop "${id}" is longer than ${LONGEST_STOP} characters`);
    }
}

function checkSorting({ source, definition }: MathematicsTopic, grades: readonly number[], say: Say): void {
  if (definition.sorting === null) return;
  for (const grade of grades)
    for (const seed of SEEDS) {
      const task = source.sorting({ seed, grade, objects: 8 });
      const unnamed = task?.objects.find(
        ({ misconceptionId: id }) => id !== undefined && !misconceptionIdsOf(definition).includes(id),
      );
      if (unnamed !== undefined) say(`sorting brings up "${unnamed.misconceptionId}", which the topic does not name`);
      if (task === null) say(`cannot fill every bin of the sorting task for seed ${seed} in grade ${grade}`);
      else if (task.objects.length < 8) say(`finds only ${task.objects.length} different things to sort, 8 are wanted`);
    }
}

/** Every objective must yield eight different questions at mixed difficulty. */
function checkSupply({ source, definition }: MathematicsTopic, grades: readonly number[], say: Say): void {
  for (const grade of grades)
    for (const { id } of definition.objectives)
      for (const seed of SEEDS) {
        const items = source.items({
          seed,
          grade,
          objectiveId: id,
          difficulties: [...DIFFICULTIES, 3, 4, 5],
          avoidStems: [],
          idPrefix: 'item-',
        });
        if (items.length < 8)
          say(`objective "${id}" yields ${items.length} of 8 questions for seed ${seed} in grade ${grade}`);
      }
}
