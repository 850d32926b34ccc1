/** Fills the question slots of the outline from a topic, and keeps the hardest question for the exit ticket. */
import { AppError } from '@toolboxai/shared/errors';
import type { Item } from '@toolboxai/shared/lesson';
import { createRandom } from '../../../random.ts';
import type {
  ActivitySlot,
  LessonAssessment,
  LessonOutline,
  QuestionSlot,
  TaskKind,
  WrittenTask,
} from '../../tasks/index.ts';
import type { TaskRequest, TopicSource } from '../topic-source.ts';
import { draftTask, isTaskKind, writtenTask } from './activities/index.ts';
import { spreadKeys } from './key-positions.ts';

export interface AssessmentRequest {
  readonly source: TopicSource;
  readonly outline: LessonOutline;
  readonly grade: number;
  readonly seed: number;
  /** Told of each question as soon as it stands. */
  readonly written: (item: Item) => void;
}

/** Places where questions are asked, in the order in which a topic's questions are given out. */
interface Place {
  readonly id: string;
  readonly slots: readonly QuestionSlot[];
  /** The number without which the lesson cannot stand. */
  readonly least: number;
}

/** Activities that are questions and nothing else. */
const PRACTICE_KINDS: ReadonlySet<string> = new Set(['quiz-gate', 'timed-challenge', 'team-gate']);

const EXIT_TICKET = 'exit-ticket';
const WARM_UP = 'warm-up';

export function writeAssessment(request: AssessmentRequest): LessonAssessment {
  const { outline, source } = request;
  const places: Place[] = [
    { id: EXIT_TICKET, slots: outline.exitTicket, least: 1 },
    ...outline.activities
      .filter((activity) => PRACTICE_KINDS.has(activity.kind))
      .reverse()
      .map((activity) => ({ id: activity.id, slots: activity.questions, least: 2 })),
    ...outline.activities
      .filter((activity) => activity.kind === 'guided-exploration')
      .map((activity) => ({ id: activity.id, slots: activity.questions, least: 0 })),
    { id: WARM_UP, slots: outline.warmUp, least: 0 },
  ];
  const asked = new Map<string, Item[]>();
  const items: Item[] = [];
  for (const place of places) {
    const written = fillPlace(place, request, items);
    if (written.length < place.least) throw tooFewQuestions(source, place.id);
    items.push(...written);
    asked.set(place.id, written);
  }
  keepHardestForExit(asked);
  const tasks = outline.activities.flatMap((slot) => taskFor(slot, request));
  for (const task of tasks) {
    if (task.kind !== 'experiment') continue;
    const conclusion = conclusionOf(task, items);
    request.written(conclusion);
    items.push(conclusion);
    asked.set(task.activityId, [conclusion]);
  }
  const ids = (place: string) => (asked.get(place) ?? []).map((item) => item.id);
  return {
    items: spreadKeys(items, createRandom(request.seed).fork('key-positions')),
    questions: outline.activities
      .filter((activity) => ids(activity.id).length > 0)
      .map((activity) => ({ activityId: activity.id, itemIds: ids(activity.id) })),
    tasks,
    warmUp: ids(WARM_UP),
    exitTicket: ids(EXIT_TICKET),
  };
}

function fillPlace(place: Place, request: AssessmentRequest, earlier: readonly Item[]): Item[] {
  const written: Item[] = [];
  for (const [index, slot] of place.slots.entries()) {
    const [item] = request.source.items({
      seed: createRandom(request.seed).fork(`${place.id}-${index}`).seed,
      grade: request.grade,
      objectiveId: slot.objectiveId,
      difficulties: [slot.difficulty],
      avoidStems: [...earlier, ...written].map((other) => other.stem),
      idPrefix: 'item',
    });
    if (item === undefined) continue;
    const named = { ...item, id: `item-${earlier.length + written.length + 1}` };
    request.written(named);
    written.push(named);
  }
  return written;
}

/** The conclusion of an experiment as a question of the lesson; never harder than the hardest of the exit ticket. */
function conclusionOf({ conclusion }: Extract<WrittenTask, { kind: 'experiment' }>, earlier: readonly Item[]): Item {
  const hardest = Math.max(...earlier.map((item) => item.difficulty));
  return {
    ...conclusion,
    id: `item-${earlier.length + 1}`,
    difficulty: Math.min(conclusion.difficulty, hardest),
  };
}

/** A topic may have its hardest question where an easier one was asked for; then the two change places. */
function keepHardestForExit(asked: Map<string, Item[]>): void {
  const exit = asked.get(EXIT_TICKET) ?? [];
  const hardest = Math.max(...[...asked.values()].flat().map((item) => item.difficulty));
  const last = exit.at(-1);
  if (last === undefined || exit.some((item) => item.difficulty === hardest)) return;
  for (const [place, items] of asked) {
    if (place === EXIT_TICKET) continue;
    const index = items.findIndex((item) => item.difficulty === hardest);
    const harder = items[index];
    if (harder === undefined) continue;
    items[index] = last;
    exit[exit.length - 1] = harder;
    return;
  }
}

/** What students do in an activity that asks no questions of its own; nothing for gates and explorations. */
function taskFor(slot: ActivitySlot, { source, seed, grade }: AssessmentRequest): WrittenTask[] {
  if (!isTaskKind(slot.kind)) return [];
  return [taskOf(source, slot.kind, slot.id, { seed, grade, parts: slot.parts })];
}

/** Throws `topic-too-thin` or `own-text-too-thin` when the topic has none. */
export function taskOf(source: TopicSource, kind: TaskKind, activityId: string, request: TaskRequest): WrittenTask {
  const task = draftTask(source, kind, request);
  if (task === null) throw tooFewQuestions(source, kind);
  return writtenTask(kind, activityId, task);
}

function tooFewQuestions(source: TopicSource, place: string): AppError {
  return source.kind === 'own-text'
    ? new AppError({
        code: 'own-text-too-thin',
        message: 'Your text does not hold enough facts for the questions of a whole lesson.',
        hint: 'Add a few sentences that say what things are, how they work or when they happened, or choose a shorter period.',
        details: { place },
      })
    : new AppError({
        code: 'topic-too-thin',
        message: `“${source.name}” has too few questions for a lesson of this length.`,
        hint: 'Choose a shorter period or another grade.',
        details: { place },
      });
}
