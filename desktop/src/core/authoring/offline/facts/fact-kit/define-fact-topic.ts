/** Makes a topic source of a fact topic. Pure: request and seed decide everything. */
import type { Passage, VocabularyEntry } from '@toolboxai/shared/lesson';
import { createRandom } from '../../items/index.ts';
import type { Specification, TopicEntry, TopicSource } from '../../topic-source.ts';
import { chooseItems } from './choose-items.ts';
import { draftsOf, type FactDraft } from './drafts/index.ts';
import { drawExperiment, UNFAIR_TEST } from './experiments.ts';
import { type FactGraph, factGraph } from './graph.ts';
import { drawSorting } from './sorting.ts';
import { drawStops } from './stops.ts';
import { factTasks } from './tasks/index.ts';
import type { FactTopicDefinition } from './topic.ts';

export interface FactTopic extends TopicEntry {
  readonly definition: FactTopicDefinition;
  readonly graph: FactGraph;
  /** Every question that it can ask. Throws BrokenTopicError for a reference that leads nowhere. */
  drafts(): readonly FactDraft[];
}

export function defineFactTopic(definition: FactTopicDefinition): FactTopic {
  const { id, name, subject, grades, source: ground } = definition;
  const graph = factGraph(definition);
  let made: readonly FactDraft[] | null = null;
  const drafts = () => {
    made ??= draftsOf(graph);
    return made;
  };
  const randomFor = (seed: number, what: string) => createRandom(seed).fork(id).fork(what);
  const source: TopicSource = {
    kind: 'facts',
    id,
    name,
    subject,
    grades,
    specify: () => specification(definition),
    vocabulary: () => vocabulary(definition),
    passages: (grade) => passages(definition, grade),
    items: (request) => chooseItems(drafts(), request, { id, source: ground }),
    sorting: ({ seed, objects }) => drawSorting(definition.sortings, randomFor(seed, 'sorting'), objects),
    tasks: {
      ...factTasks(definition, graph, vocabulary(definition)),
      experiment: ({ seed }) => drawExperiment(definition.experiments ?? [], randomFor(seed, 'experiment'), id),
    },
    stops: (request) => drawStops(definition.stops, randomFor(request.seed, 'stops'), request),
  };
  return {
    id,
    name,
    subject,
    grades,
    aliases: definition.aliases,
    standardCodes: [...new Set(definition.objectives.flatMap(({ standardCodes }) => standardCodes ?? []))],
    source,
    definition,
    graph,
    drafts,
  };
}

function specification(definition: FactTopicDefinition): Specification {
  return {
    topic: { id: definition.id, name: definition.name },
    title: definition.title,
    objectives: definition.objectives.map((objective) => ({
      ...objective,
      standardCodes: objective.standardCodes ?? [],
    })),
    misconceptions: [
      ...definition.misconceptions.map(({ id, name, what, why, teacherMove }) => ({
        id,
        name,
        what,
        why,
        teacherMove,
      })),
      ...((definition.experiments ?? []).length === 0 ? [] : [UNFAIR_TEST]),
    ],
    teacher: definition.teacher,
    themes: definition.themes,
  };
}

function vocabulary({ id: pack, source, words }: FactTopicDefinition): readonly VocabularyEntry[] {
  return words.map(({ id, term, below, on, above }) => ({
    id,
    term,
    definitions: { below, on, above },
    provenance: { kind: 'authored', pack, source },
  }));
}

function passages(definition: FactTopicDefinition, grade: number): readonly Passage[] {
  return definition.passages
    .filter(({ grades = definition.grades }) => grades.from <= grade && grade <= grades.to)
    .map(({ id, title, below, on, above }) => ({
      id,
      title,
      tiers: { below, on, above },
      provenance: { kind: 'authored', pack: definition.id, source: definition.source },
    }));
}
