/** What a fact topic lets students do, by kind of activity. Request and seed decide everything. */
import type { VocabularyEntry } from '@toolboxai/shared/lesson';
import { createRandom } from '../../../items/index.ts';
import type { TaskMakers } from '../../../topic-source.ts';
import { wordBridge } from '../../../word-bridge.ts';
import type { FactGraph } from '../graph.ts';
import type { FactTopicDefinition } from '../topic.ts';
import { diagramTask } from './diagram-task.ts';
import { relationBridge } from './relation-bridge.ts';
import { sequenceTask, timelineTask } from './sequence-tasks.ts';
import { talkTask } from './talk-task.ts';

export function factTasks(
  definition: FactTopicDefinition,
  graph: FactGraph,
  words: readonly VocabularyEntry[],
): TaskMakers {
  const randomFor = (seed: number, what: string) => createRandom(seed).fork(definition.id).fork(what);
  return {
    'sequence-builder': ({ seed, parts }) => sequenceTask(definition.sequences, randomFor(seed, 'sequence'), parts),
    'timeline-path': ({ seed, parts }) => timelineTask(definition.sequences, randomFor(seed, 'timeline'), parts),
    'label-the-diagram': ({ seed }) => diagramTask(definition.diagrams, randomFor(seed, 'diagram')),
    dialogue: ({ seed, parts }) => talkTask(definition, randomFor(seed, 'talk'), parts),
    'matching-bridge': ({ seed, parts }) => {
      const random = randomFor(seed, 'bridge');
      const pairs = random.chance(1, 2) ? relationBridge(graph, random, parts) : null;
      return pairs ?? wordBridge({ words, objectiveId: objectiveOfWords(definition), parts, random });
    },
  };
}

/** The objective to which most words belong. */
function objectiveOfWords({ words, objectives }: FactTopicDefinition): string {
  const count = (id: string): number => words.filter(({ objectiveId }) => objectiveId === id).length;
  const [best] = [...objectives].sort((a, b) => count(b.id) - count(a.id));
  return best?.id ?? '';
}
