/**
 * Tells the author of a fact topic, in words, what it still lacks. An empty list means that it can be shipped; a test runs
 * this over all topics.
 */
import { BLOOM_LEVELS } from '@toolboxai/shared/lesson';
import { standards } from '../../../../curriculum/index.ts';
import type { FactTopic } from '../define-fact-topic.ts';
import type { FactTopicDefinition } from '../topic.ts';
import { checkReferences, checkTruth } from './check-graph.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReading } from './check-reading.ts';
import { repeated, type Say } from './say.ts';

const WIDEST_RANGE = 4;

export function checkFactTopic(topic: FactTopic): readonly string[] {
  const { definition } = topic;
  const problems: string[] = [];
  const say: Say = (problem) => problems.push(`${definition.id}: ${problem}`);
  checkFrame(definition, say);
  checkReferences(definition, say);
  // What follows asks the graph, which must be whole for it.
  if (problems.length > 0) return problems;
  checkTruth(topic.graph, say);
  checkReading(definition, say);
  checkSorting(definition, say);
  checkQuestions(definition, topic.drafts(), say);
  return [...new Set(problems)];
}

function checkFrame(definition: FactTopicDefinition, say: Say): void {
  const { grades, aliases, themes, objectives, misconceptions, teacher } = definition;
  if (grades.from > grades.to || grades.from < 0 || grades.to > 8)
    say(`grades ${grades.from} to ${grades.to} are not within kindergarten to 8`);
  if (grades.to - grades.from + 1 > WIDEST_RANGE) say(`covers more than ${WIDEST_RANGE} grades; one text cannot`);
  if (aliases.length < 4) say(`has ${aliases.length} aliases; think of four ways to ask for it`);
  for (const alias of repeated([definition.name, ...aliases].map((name) => name.toLowerCase())))
    say(`has the name "${alias}" twice`);
  if (themes.length < 2) say('names fewer than two themes');
  if (objectives.length < 2 || objectives.length > 4) say(`has ${objectives.length} objectives, 2 to 4 are wanted`);
  const apply = BLOOM_LEVELS.indexOf('apply');
  const high = objectives.filter(({ bloom }) => BLOOM_LEVELS.indexOf(bloom) >= apply).length;
  if (high / Math.max(1, objectives.length) < 0.3) say('fewer than a third of the objectives are at Apply or above');
  for (const { id, text, verb, standardCodes = [] } of objectives) {
    if (!text.startsWith(verb)) say(`objective "${id}" does not begin with its verb`);
    for (const code of standardCodes)
      if (!standards.all.some((standard) => standard.code === code))
        say(`objective "${id}" names the unknown standard ${code}`);
  }
  if (misconceptions.length < 3) say(`names ${misconceptions.length} misconceptions; 3 are needed`);
  if (teacher.lookFors.length < 3) say('gives the teacher fewer than three things to look for');
  if (teacher.prerequisites.length === 0) say('names no prerequisite');
  if (teacher.discussionQuestions.length < 3) say('has fewer than three discussion questions');
}

function checkSorting({ sortings }: FactTopicDefinition, say: Say): void {
  if (sortings.length === 0) say('has nothing to sort; a lesson needs it to reach 40 % at Apply or above');
  for (const { id, categories } of sortings) {
    if (categories.length < 2 || categories.length > 4) say(`sorting "${id}" has ${categories.length} categories`);
    const things = categories.reduce((sum, category) => sum + category.things.length, 0);
    if (things < 10) say(`sorting "${id}" has ${things} things; 10 are wanted`);
    for (const category of categories)
      if (category.things.length < 3) say(`category "${category.id}" of sorting "${id}" has fewer than 3 things`);
  }
}
