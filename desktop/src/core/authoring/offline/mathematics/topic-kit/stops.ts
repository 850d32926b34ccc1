/** The stops of a guided exploration: hand-written ideas and freshly made worked examples, taking turns. */
import { createRandom } from '../../items/index.ts';
import type { ExplorationStop, TopicSource } from '../../topic-source.ts';
import { templateById } from '../templates/index.ts';
import type { TopicDefinition } from './topic.ts';

type StopRequest = Parameters<TopicSource['stops']>[0];

/** The lesson document holds no longer stop. */
export const LONGEST_STOP = 900;

export function makeStops(topic: TopicDefinition, request: StopRequest): readonly ExplorationStop[] {
  const ideas = topic.ideas.map(
    (idea): ExplorationStop => ({
      id: idea.id,
      title: idea.title,
      text: typeof idea.text === 'string' ? idea.text : idea.text[request.tier],
      objectiveId: idea.objectiveId,
      vocabularyIds: idea.wordIds,
      ...(idea.figure === undefined ? {} : { figure: idea.figure }),
    }),
  );
  const examples = workedExamples(topic, request);
  const stops: ExplorationStop[] = [];
  for (let round = 0; round < Math.max(ideas.length, examples.length); round += 1)
    stops.push(...ideas.slice(round, round + 1), ...examples.slice(round, round + 1));
  return stops.slice(0, request.count);
}

function workedExamples(topic: TopicDefinition, request: StopRequest): readonly ExplorationStop[] {
  const random = createRandom(request.seed).fork(topic.id).fork('examples');
  return topic.examples.flatMap((example, index) => {
    const template = templateById(example.template);
    const draft = template.draft({
      random: random.fork(index),
      difficulty: example.difficulty,
      grade: Math.min(template.grades.to, Math.max(template.grades.from, request.grade)),
      wrongNeeded: 0,
      purpose: 'example',
    });
    if (draft === null) return [];
    const text = `${draft.stem.text}\n\nHow to think: ${draft.hints[0] ?? ''}\n\n${draft.explanation}`;
    if (text.length > LONGEST_STOP) return [];
    const stop: ExplorationStop = {
      id: `example-${index + 1}`,
      title: example.title,
      text,
      objectiveId: example.objectiveId,
      vocabularyIds: example.wordIds,
      ...(draft.figure === null ? {} : { figure: draft.figure }),
    };
    return [stop];
  });
}
