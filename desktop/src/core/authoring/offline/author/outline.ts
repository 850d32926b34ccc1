/**
 * The shape of an offline lesson. First students look around, then they sort and practice, and the last gate asks for
 * everything; the questions grow harder on the way and the exit ticket ends on the hardest case.
 */
import { createRandom } from '../../../random.ts';
import type { ActivitySlot, LessonOutline, LessonSpecification, QuestionSlot } from '../../tasks/index.ts';
import { familyOf, isDemanding, type Offer, slotOf } from './activities/index.ts';
import { allotMinutes, type PhaseKind } from './minutes.ts';
import { phaseWords } from './phase-words.ts';

type Difficulty = QuestionSlot['difficulty'];

export interface OutlineRequest {
  readonly specification: LessonSpecification;
  readonly grade: number;
  readonly minutes: number;
  /** Decides among what the topic offers. */
  readonly seed: number;
  /** What the topic lets students do besides reading and answering. */
  readonly offers: readonly Offer[];
  /** Whether its questions are short enough to be asked in rounds; no when left out. */
  readonly fluent?: boolean;
}

/** Below this a period has no room for a second thing to do besides the gate. */
const SHORT_PERIOD = 25;
/** From these on there is time to practice in two and in three places before the last gate. */
const LONG_PERIOD = 35;
const VERY_LONG_PERIOD = 70;
/** Minutes that a typical student spends on a question and on a stop. */
const MINUTES_PER_QUESTION = 1.5;
const MINUTES_PER_STOP = 2.5;

export function outlineLesson(request: OutlineRequest): LessonOutline {
  const phases = allotMinutes(request.minutes, phaseKinds(request.minutes));
  const activities = planActivities(request, minutesOf(phases, 'exploration'), minutesOf(phases, 'practice'));
  const objectives = request.specification.objectives.map((objective) => objective.id);
  const explored = activities
    .filter((activity) => activity.kind === 'guided-exploration')
    .map((activity) => activity.id);
  const practiced = activities
    .filter((activity) => activity.kind !== 'guided-exploration')
    .map((activity) => activity.id);
  return {
    phases: phases.map(({ kind, minutes }, index) => ({
      id: `phase-${index + 1}`,
      kind,
      minutes,
      ...phaseWords(kind, request.specification.notes),
      objectiveIds: objectives,
      activityIds: kind === 'exploration' ? explored : kind === 'practice' ? practiced : [],
    })),
    activities,
    warmUp: questions(objectives, 1, 1, 1),
    exitTicket: questions([...objectives].reverse(), Math.min(objectives.length, 2), 4, 5),
  };
}

function phaseKinds(minutes: number): readonly PhaseKind[] {
  return minutes < SHORT_PERIOD
    ? ['warm-up', 'exploration', 'practice', 'exit-ticket']
    : ['warm-up', 'instruction', 'exploration', 'practice', 'discussion', 'exit-ticket'];
}

function minutesOf(phases: readonly { kind: PhaseKind; minutes: number }[], kind: PhaseKind): number {
  return phases.find((phase) => phase.kind === kind)?.minutes ?? 0;
}

function planActivities(request: OutlineRequest, explorationMinutes: number, practiceMinutes: number): ActivitySlot[] {
  const objectiveIds = request.specification.objectives.map((objective) => objective.id);
  const stops = clamp(Math.round(explorationMinutes / MINUTES_PER_STOP), 2, 5);
  const explore: ActivitySlot = {
    id: 'activity-explore',
    kind: 'guided-exploration',
    title: fitted(`Discover: ${request.specification.topic.name}`),
    instructions: 'Visit each stop. Read the board. Then answer its question.',
    objectiveIds,
    bloom: 'understand',
    minutes: explorationMinutes,
    questions: questions(objectiveIds, stops, 1, 2),
    parts: stops,
    requires: [],
  };
  const middle = middleActivities(request, practiceMinutes);
  const finalMinutes = practiceMinutes - middle.reduce((sum, slot) => sum + slot.minutes, 0);
  const together = request.minutes >= LONG_PERIOD && createRandom(request.seed).fork('together').chance(1, 4);
  const finale: ActivitySlot = {
    // Begins with another objective than the places before it, so that none of them gets only the easy questions.
    ...gate('activity-final-gate', 'The final gate', rotated(objectiveIds), finalMinutes, [2, 4]),
    ...(together ? TEAM : {}),
    objectiveIds,
    bloom: 'analyze',
    requires: middle.length > 0 ? middle.map((slot) => slot.id) : [explore.id],
  };
  return [explore, ...middle.map((slot) => ({ ...slot, requires: [explore.id] })), finale];
}

/** A final gate that the class opens together; one student alone can open it, too. */
const TEAM = {
  kind: 'team-gate',
  title: 'The team gate',
  instructions: 'Answer the questions with your team to open the gate. You can also do it alone.',
} as const;

/** Practice in rounds, for topics whose questions are short. */
const ROUNDS = {
  id: 'activity-challenge',
  kind: 'timed-challenge',
  title: 'Short questions',
  instructions: 'Answer short questions in a round. Play again as often as you like, with or without the clock.',
} as const;

/**
 * What lies between looking around and the last gate, drawn from what the topic offers: in a long period two or three of them,
 * side by side. One always asks for more than understanding; where the topic has none that does, students practice at a gate.
 */
function middleActivities(
  { specification, minutes, offers, seed, fluent = false }: OutlineRequest,
  practiceMinutes: number,
): ActivitySlot[] {
  if (minutes < SHORT_PERIOD) return [];
  const places = minutes >= VERY_LONG_PERIOD ? 3 : minutes >= LONG_PERIOD ? 2 : 1;
  const share = Math.max(2, Math.floor(practiceMinutes / (places + 1)));
  const random = createRandom(seed);
  const drawn = oneOfEachFamily(random.fork('activities').shuffle(offers));
  const demanding = drawn.find(isDemanding);
  const others = drawn.filter((offer) => offer !== demanding);
  const chosen = demanding === undefined ? others.slice(0, places - 1) : [demanding, ...others.slice(0, places - 1)];
  const objectiveIds = specification.objectives.map((objective) => objective.id);
  const practice = gate('activity-practice-gate', 'The practice gate', objectiveIds, share, [1, 3]);
  // Now and then rounds take the last place, so that practice is varied.
  const inRounds = fluent && random.fork('rounds').chance(1, 3);
  const kept = inRounds && places > 1 ? chosen.slice(0, places - 1) : chosen;
  const asked = inRounds ? { ...practice, ...ROUNDS } : practice;
  return [...kept.map((offer) => slotOf(offer, share)), ...(kept.length < places ? [asked] : [])];
}

function oneOfEachFamily(offers: readonly Offer[]): readonly Offer[] {
  return offers.filter((offer, index) => offers.findIndex((other) => familyOf(other) === familyOf(offer)) === index);
}

function gate(
  id: string,
  title: string,
  objectiveIds: readonly string[],
  minutes: number,
  difficulty: readonly [Difficulty, Difficulty],
): ActivitySlot {
  // Enough that every objective is asked twice, whatever the time.
  const count = clamp(Math.round(minutes / MINUTES_PER_QUESTION), Math.max(4, 2 * objectiveIds.length), 10);
  return {
    id,
    kind: 'quiz-gate',
    title,
    instructions: 'Answer the questions to open the gate. You can try again.',
    objectiveIds: [...objectiveIds],
    bloom: 'apply',
    minutes: Math.max(1, minutes),
    questions: questions(objectiveIds, count, ...difficulty),
    parts: 0,
    requires: [],
  };
}

/** `count` slots that go round the objectives while their difficulty rises evenly. */
function questions(
  objectiveIds: readonly string[],
  count: number,
  easiest: Difficulty,
  hardest: Difficulty,
): QuestionSlot[] {
  return Array.from({ length: count }, (_, index) => ({
    objectiveId: objectiveIds[index % objectiveIds.length] ?? '',
    difficulty: difficultyAt(count === 1 ? 1 : index / (count - 1), easiest, hardest),
  }));
}

function difficultyAt(share: number, easiest: Difficulty, hardest: Difficulty): Difficulty {
  const levels: readonly Difficulty[] = [1, 2, 3, 4, 5];
  return levels[Math.round(easiest + share * (hardest - easiest)) - 1] ?? hardest;
}

function rotated<T>(values: readonly T[]): T[] {
  return [...values.slice(1), ...values.slice(0, 1)];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** A title holds 80 characters. */
function fitted(title: string): string {
  return title.length <= 80 ? title : `${title.slice(0, 79).trimEnd()}…`;
}
