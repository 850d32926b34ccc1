/**
 * Puts the written parts together to one lesson document. Nothing is invented here: positions come from the layout, XP
 * from the rules of play, and everything else from the parts.
 */
import {
  type Activity,
  LESSON_SCHEMA_VERSION,
  type Lesson,
  type LessonRequest,
  type Phase,
  type Progression,
} from '@toolboxai/shared/lesson';
import { badgeOf, buildActivity } from '../activities/index.ts';
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
import { xpOf } from './xp.ts';

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
  const activities = outline.activities.map((slot) => activityOf(slot, parts));
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

function activityOf(slot: ActivitySlot, { content, assessment }: LessonParts): Activity {
  const { id, title, instructions, objectiveIds, bloom, minutes } = slot;
  const itemIds = assessment.questions.find((asked) => asked.activityId === id)?.itemIds ?? [];
  return buildActivity(
    { id, title, instructions, objectiveIds, zoneId: zoneIdOf(id), bloom, minutes },
    { slot, itemIds, content, assessment },
  );
}

/** For the last activity, unless its kind has a badge of its own. */
const NEVER_GAVE_UP = {
  name: 'Never gave up',
  description: 'Found the right answer after a wrong one.',
  rule: 'recovered',
} as const;

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
      ...activities.flatMap((activity): Progression['badges'] => {
        const badge = badgeOf(activity.kind) ?? (finish.includes(activity.id) ? NEVER_GAVE_UP : null);
        if (badge === null) return [];
        const { name, description, rule } = badge;
        return [
          {
            id: `badge-${rule}-${activity.id}`.slice(0, 64),
            name,
            description,
            rule: { type: rule, activityId: activity.id },
          },
        ];
      }),
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
