/**
 * Puts the written parts together to one lesson document. Nothing is invented here: positions come from the layout, XP
 * from the rules of play, and everything else from the parts.
 */
import {
  type Activity,
  BLOOM_LEVELS,
  type BloomLevel,
  LESSON_SCHEMA_VERSION,
  type Lesson,
  type LessonRequest,
  type Phase,
  type Progression,
} from '@toolboxai/shared/lesson';
import type {
  ActivitySlot,
  LessonAssessment,
  LessonContent,
  LessonEnvironment,
  LessonOutline,
  LessonSpecification,
} from '../tasks/index.ts';
import { exitTicketGuide } from './exit-ticket.ts';
import { layOut, zoneIdOf } from './world.ts';
import { ACTIVITY_XP, xpOf } from './xp.ts';

export interface LessonParts {
  readonly id: string;
  readonly author: { readonly id: string; readonly version: string };
  readonly request: LessonRequest;
  readonly specification: LessonSpecification;
  readonly outline: LessonOutline;
  readonly content: LessonContent;
  readonly assessment: LessonAssessment;
  readonly environment: LessonEnvironment;
}

export function assembleLesson(parts: LessonParts): Lesson {
  const { request, specification, outline, content, assessment } = parts;
  const activities = outline.activities.map((slot) => buildActivity(slot, content, assessment));
  const progression = buildProgression(outline, activities);
  return {
    schemaVersion: LESSON_SCHEMA_VERSION,
    id: parts.id,
    title: specification.title,
    subject: request.subject,
    topic: specification.topic,
    grade: request.grade,
    language: 'en',
    minutes: request.minutes,
    provenance: { author: parts.author.id, authorVersion: parts.author.version, request },
    standards: specification.standards,
    objectives: specification.objectives,
    misconceptions: specification.misconceptions,
    plan: { phases: outline.phases.map((phase) => ({ ...phase, ...askedIn(phase, parts) })) },
    vocabulary: content.vocabulary,
    passages: content.passages,
    items: assessment.items,
    activities,
    world: layOut(parts.environment, activities, progression),
    progression,
    scripts: [],
    teacher: {
      bigIdea: specification.notes.bigIdea,
      prerequisites: specification.notes.prerequisites,
      materials: [
        'One device for each student, with Roblox',
        'Printed student pages for who works on paper',
        'Exit ticket pages',
      ],
      discussionQuestions: specification.notes.discussionQuestions,
      lookFors: specification.notes.lookFors,
      differentiation: specification.notes.differentiation,
      exitTicket: { itemIds: assessment.exitTicket, sort: exitTicketGuide(specification, assessment) },
    },
    checks: null,
    approval: null,
  };
}

function buildActivity(slot: ActivitySlot, content: LessonContent, assessment: LessonAssessment): Activity {
  const frame = {
    id: slot.id,
    title: slot.title,
    instructions: slot.instructions,
    objectiveIds: slot.objectiveIds,
    zoneId: zoneIdOf(slot.id),
    bloom: slot.bloom,
    minutes: slot.minutes,
    xp: ACTIVITY_XP[slot.kind],
  };
  const itemIds = assessment.questions.find((asked) => asked.activityId === slot.id)?.itemIds ?? [];
  switch (slot.kind) {
    case 'quiz-gate':
      return {
        ...frame,
        kind: 'quiz-gate',
        bloom: bloomReached(slot.bloom, itemIds, assessment),
        params: { itemIds, passShare: 0.7 },
      };
    case 'collect-and-sort': {
      const sorting = assessment.sortings.find((candidate) => candidate.activityId === slot.id);
      if (sorting === undefined) throw new TypeError(`the assessment holds nothing to sort for ${slot.id}`);
      const { instructions, objectiveId, bloom, params } = sorting;
      return { ...frame, kind: 'collect-and-sort', instructions, objectiveIds: [objectiveId], bloom, params };
    }
    case 'guided-exploration': {
      const stops = content.explorations.find((candidate) => candidate.activityId === slot.id)?.stops ?? [];
      return { ...frame, kind: 'guided-exploration', params: { stops: askAtStops(stops, itemIds, assessment) } };
    }
  }
}

/** The level that the outline wanted, or the highest that a third of the questions really reach when that is lower. */
function bloomReached(wanted: BloomLevel, itemIds: readonly string[], { items }: LessonAssessment): BloomLevel {
  const asked = items.filter((item) => itemIds.includes(item.id)).map((item) => BLOOM_LEVELS.indexOf(item.bloom));
  const levels = asked.toSorted((a, b) => b - a);
  const reached = levels[Math.max(0, Math.ceil(levels.length / 3) - 1)] ?? 0;
  return BLOOM_LEVELS[Math.min(BLOOM_LEVELS.indexOf(wanted), reached)] ?? wanted;
}

type Stops = Extract<Activity, { kind: 'guided-exploration' }>['params']['stops'];

/** Gives each stop a question of its own objective where there is one, and any that is left where there is not. */
function askAtStops(
  stops: LessonContent['explorations'][number]['stops'],
  itemIds: readonly string[],
  { items }: LessonAssessment,
): Stops {
  const left = [...itemIds];
  const take = (matches: (id: string) => boolean): string | null => {
    const index = left.findIndex(matches);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const matched = stops.map((stop) => ({
    stop,
    itemId: take((id) => items.find((item) => item.id === id)?.objectiveId === stop.objectiveId),
  }));
  return matched.map(({ stop, itemId }) => ({
    id: stop.id,
    title: stop.title,
    text: stop.text,
    ...(stop.figure === undefined ? {} : { figure: stop.figure }),
    vocabularyIds: stop.vocabularyIds,
    itemId: itemId ?? take(() => true),
  }));
}

function buildProgression(outline: LessonOutline, activities: readonly Activity[]): Progression {
  const required = new Set(outline.activities.flatMap((slot) => slot.requires));
  const finish = outline.activities.filter((slot) => !required.has(slot.id)).map((slot) => slot.id);
  return {
    unlocks: outline.activities.map((slot) => ({ activityId: slot.id, requires: slot.requires })),
    finish,
    ...xpOf(activities),
    badges: [
      {
        id: 'badge-finished',
        name: 'Journey complete',
        description: 'Finished every part of the lesson.',
        rule: { type: 'complete-lesson' },
      },
      ...activities.flatMap((activity): Progression['badges'] =>
        activity.kind === 'collect-and-sort'
          ? [
              {
                id: `badge-first-try-${activity.id}`.slice(0, 64),
                name: 'Sharp eye',
                description: 'Sorted everything at the first try.',
                rule: { type: 'first-try', activityId: activity.id },
              },
            ]
          : finish.includes(activity.id)
            ? [
                {
                  id: `badge-recovered-${activity.id}`.slice(0, 64),
                  name: 'Never gave up',
                  description: 'Found the right answer after a wrong one.',
                  rule: { type: 'recovered', activityId: activity.id },
                },
              ]
            : [],
      ),
    ],
  };
}

/** The questions and passages of a phase: its activities' own, the warm-up's, and the exit ticket's. */
function askedIn(
  phase: LessonOutline['phases'][number],
  { assessment, content }: LessonParts,
): Pick<Phase, 'itemIds' | 'passageIds'> {
  const asked = assessment.questions
    .filter((place) => phase.activityIds.includes(place.activityId))
    .flatMap((place) => place.itemIds);
  const own = phase.kind === 'warm-up' ? assessment.warmUp : phase.kind === 'exit-ticket' ? assessment.exitTicket : [];
  const reads = phase.kind === 'instruction' || phase.kind === 'exploration';
  return { itemIds: [...own, ...asked], passageIds: reads ? content.passages.map((passage) => passage.id) : [] };
}
