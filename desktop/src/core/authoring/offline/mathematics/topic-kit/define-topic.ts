/** Makes a topic source of a topic definition. Pure: seed and request decide everything. */
import type { Passage, VocabularyEntry } from '@toolboxai/shared/lesson';
import { createRandom } from '../../items/index.ts';
import type { Specification, TopicEntry, TopicSource } from '../../topic-source.ts';
import { wordBridge } from '../../word-bridge.ts';
import { drawBuilding, topicBuildings } from '../buildings/index.ts';
import { misconceptionById } from '../misconceptions/index.ts';
import { templateById } from '../templates/index.ts';
import { drawWalk, topicWalks } from '../walks/index.ts';
import { makeQuestions } from './questions.ts';
import { drawSorting } from './sorting.ts';
import { makeStops } from './stops.ts';
import type { TopicDefinition } from './topic.ts';

/** More than this the lesson document does not hold. */
const MOST_MISCONCEPTIONS = 40;
const SOURCE = 'Written for the mathematics topics of this project.';

export interface MathematicsTopic extends TopicEntry {
  readonly definition: TopicDefinition;
}

export function defineTopic(definition: TopicDefinition): MathematicsTopic {
  const { id, name, grades } = definition;
  const source: TopicSource = {
    kind: 'mathematics',
    id,
    name,
    subject: 'mathematics',
    grades,
    specify: () => specification(definition),
    vocabulary: () => vocabulary(definition),
    passages: () => passages(definition),
    items: (request) => {
      const objective = definition.objectives.find((candidate) => candidate.id === request.objectiveId);
      return objective === undefined ? [] : makeQuestions(definition, objective, request);
    },
    sorting: (request) =>
      definition.sorting === null
        ? null
        : drawSorting(definition.sorting, createRandom(request.seed).fork(`${id}-sorting`), request),
    tasks: {
      'matching-bridge': ({ seed, parts }) =>
        wordBridge({
          words: vocabulary(definition),
          objectiveId: definition.objectives[0]?.id ?? '',
          parts,
          random: createRandom(seed).fork(`${id}-bridge`),
        }),
      'number-line-walk': ({ seed, ...request }) => {
        const walk = topicWalks[id];
        return walk === undefined ? null : drawWalk(walk, createRandom(seed).fork(`${id}-walk`), request);
      },
      'build-to-a-measure': ({ seed, ...request }) => {
        const building = topicBuildings[id];
        return building === undefined
          ? null
          : drawBuilding(building, createRandom(seed).fork(`${id}-building`), request);
      },
    },
    stops: (request) => makeStops(definition, request),
  };
  return {
    id,
    name,
    subject: 'mathematics',
    grades,
    aliases: definition.aliases,
    standardCodes: [...new Set(definition.objectives.flatMap(({ standardCodes }) => standardCodes))],
    source,
    definition,
  };
}

/** Those named by the topic, then every other one that its questions can bring up, each once. */
export function misconceptionIdsOf(definition: TopicDefinition): readonly string[] {
  const named = definition.objectives.flatMap(({ questions }) =>
    questions.flatMap(({ template }) => templateById(template).misconceptionIds),
  );
  return [...new Set([...definition.misconceptions, ...named])];
}

function specification(definition: TopicDefinition): Specification {
  return {
    topic: { id: definition.id, name: definition.name },
    title: definition.title,
    objectives: definition.objectives.map(({ questions: _, ...objective }) => objective),
    misconceptions: misconceptionIdsOf(definition)
      .slice(0, MOST_MISCONCEPTIONS)
      .map((id) => {
        const { name, what, why, teacherMove } = misconceptionById(id);
        return { id, name, what, why, teacherMove };
      }),
    teacher: definition.teacher,
    themes: definition.themes,
  };
}

function vocabulary(definition: TopicDefinition): readonly VocabularyEntry[] {
  return definition.words.map(({ id, term, below, on, above }) => ({
    id,
    term,
    definitions: { below, on, above },
    provenance: { kind: 'authored', pack: definition.id, source: SOURCE },
  }));
}

function passages(definition: TopicDefinition): readonly Passage[] {
  return definition.passages.map(({ id, title, below, on, above }) => ({
    id,
    title,
    tiers: { below, on, above },
    provenance: { kind: 'authored', pack: definition.id, source: SOURCE },
  }));
}
