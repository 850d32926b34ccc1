/** What authoring needs to know of the activities of one kind: how one is put together, what it says, what it is worth. */
import type { Activity, Progression } from '@toolboxai/shared/lesson';
import type { ActivitySlot, LessonAssessment, LessonContent, WrittenTask } from '../tasks/index.ts';

export interface KindAuthoring<A extends Activity> {
  readonly xp: Activity['xp'];
  /** The badge for doing well in it; null when only the lesson's own badges speak of it. */
  readonly badge: KindBadge | null;
  /** From its slot in the outline and what was written for it to the activity. */
  readonly build: (frame: ActivityFrame, written: WrittenParts) => A;
  /** Everything that students can read in it, besides title and instructions, also after a wrong try. */
  readonly texts: (activity: A) => readonly string[];
  /** What it gives students to read before anything is asked. */
  readonly readings: (activity: A) => readonly string[];
  /** Words of the lesson that it explains. */
  readonly wordIds: (activity: A) => readonly string[];
}

export interface KindBadge {
  readonly name: string;
  readonly description: string;
  readonly rule: Exclude<Progression['badges'][number]['rule']['type'], 'complete-lesson'>;
}

/** What every activity has, from its slot. */
export type ActivityFrame = Pick<
  Activity,
  'id' | 'title' | 'instructions' | 'objectiveIds' | 'zoneId' | 'bloom' | 'minutes' | 'xp'
>;

export interface WrittenParts {
  readonly slot: ActivitySlot;
  /** Items that it asks, in order. */
  readonly itemIds: readonly string[];
  readonly content: LessonContent;
  readonly assessment: LessonAssessment;
}

/** What was written for the activity. Throws a TypeError when the assessment holds nothing of this kind for it. */
export function writtenFor<K extends WrittenTask['kind']>(
  kind: K,
  { slot, assessment }: WrittenParts,
): Extract<WrittenTask, { kind: K }> {
  const found = assessment.tasks.find(
    (task): task is Extract<WrittenTask, { kind: K }> => task.activityId === slot.id && task.kind === kind,
  );
  if (found === undefined) throw new TypeError(`the assessment holds nothing for ${slot.id} of the kind ${kind}`);
  return found;
}

/** The frame with what the writer of the task decided: its instructions, its objective, its level. */
export function framedBy(
  frame: ActivityFrame,
  { instructions, objectiveId, bloom }: Pick<WrittenTask, 'instructions' | 'objectiveId' | 'bloom'>,
): ActivityFrame {
  return { ...frame, instructions, objectiveIds: [objectiveId], bloom };
}

/** For kinds that give nothing to read. */
export const GIVES_NOTHING_TO_READ = {
  readings: (): readonly string[] => [],
  wordIds: (): readonly string[] => [],
};
