/**
 * The questions of one objective. Templates and formats take turns, so that a lesson is neither all choices nor all one
 * template; each question has a seed of its own, so that one that is dropped does not change the others.
 */
import type { Item } from '@toolboxai/shared/lesson';
import { createRandom, type Random } from '../../items/index.ts';
import type { ItemRequest } from '../../topic-source.ts';
import { type Format, makeItem, type Template } from '../template-kit/index.ts';
import { templateById } from '../templates/index.ts';
import { crowdsPosition, sameNumbers } from './freshness.ts';
import type { TopicDefinition, TopicObjective } from './topic.ts';

/** Seeds tried for one place in the lesson before it is given up. */
const TRIES = 40;
/** Of these, how many insist on numbers that no other stem has, and how many on a key in a place of its own. */
const FRESH_TRIES = 30;
const SPREAD_TRIES = 12;

interface Turn {
  readonly template: Template;
  readonly format: Format;
}

export function makeQuestions(
  topic: TopicDefinition,
  objective: TopicObjective,
  request: ItemRequest,
): readonly Item[] {
  const random = createRandom(request.seed).fork(topic.id).fork(objective.id);
  const turns = turnsOf(objective, random.fork('turns'));
  const used = new Set(request.avoidStems);
  const items: Item[] = [];
  request.difficulties.forEach((difficulty, place) => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const turn = turns[(place + Math.floor(attempt / 4)) % turns.length];
      if (turn === undefined) return;
      const item = makeItem(turn.template, {
        id: `${request.idPrefix}${items.length + 1}`,
        objectiveId: request.objectiveId,
        seed: random.fork(`question-${place}-${attempt}`).seed,
        difficulty,
        grade: Math.min(turn.template.grades.to, Math.max(turn.template.grades.from, request.grade)),
        format: turn.format,
      });
      if (item === null || used.has(item.stem)) continue;
      // Wishes, given up one after the other where a template has little to choose from.
      if (attempt < FRESH_TRIES && [...used].some((stem) => sameNumbers(item.stem, stem))) continue;
      if (attempt < SPREAD_TRIES && crowdsPosition(item, items)) continue;
      used.add(item.stem);
      items.push(item);
      return;
    }
  });
  return items;
}

/** Every template with every format, mixed so that neighbors differ in template where there are several. */
function turnsOf(objective: TopicObjective, random: Random): readonly Turn[] {
  const columns = random.shuffle(objective.questions).map(({ template: id, formats }) => {
    const template = templateById(id);
    return random.shuffle(formats ?? template.formats).map((format) => ({ template, format }));
  });
  const longest = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) =>
    columns.flatMap((column) => {
      const turn = column[row % column.length];
      return turn === undefined ? [] : [turn];
    }),
  ).flat();
}
