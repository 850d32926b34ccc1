/** The activities that a topic writes as tasks, by their kind: how they are planned, and whether a topic has one. */
import { BLOOM_LEVELS, type BloomLevel } from '@toolboxai/shared/lesson';
import { type ActivitySlot, type TaskKind, type WrittenTask, writtenTaskSchema } from '../../../tasks/index.ts';
import type { TaskDraft, TaskRequest, TopicSource } from '../../topic-source.ts';
import { buildToAMeasure } from './build-to-a-measure.ts';
import { collectAndSort, sortingDraft } from './collect-and-sort.ts';
import { dialogue } from './dialogue.ts';
import { experiment } from './experiment.ts';
import type { KindPlan } from './kind-plan.ts';
import { labelTheDiagram } from './label-the-diagram.ts';
import { matchingBridge } from './matching-bridge.ts';
import { numberLineWalk } from './number-line-walk.ts';
import { sequenceBuilder } from './sequence-builder.ts';
import { timelinePath } from './timeline-path.ts';

const KINDS: { readonly [K in TaskKind]: KindPlan } = {
  'collect-and-sort': collectAndSort,
  'sequence-builder': sequenceBuilder,
  'timeline-path': timelinePath,
  'matching-bridge': matchingBridge,
  'label-the-diagram': labelTheDiagram,
  dialogue: dialogue,
  'number-line-walk': numberLineWalk,
  'build-to-a-measure': buildToAMeasure,
  experiment,
};

const TASK_KINDS: readonly TaskKind[] = Object.keys(KINDS).filter((kind) => isTaskKind(kind));

export function isTaskKind(kind: string): kind is TaskKind {
  return Object.hasOwn(KINDS, kind);
}

/** What a topic can let students do besides reading and answering. */
export interface Offer {
  readonly kind: TaskKind;
  readonly bloom: BloomLevel;
  readonly objectiveId: string;
}

/** Kinds that the topic fills honestly at this grade, in the order of the catalogue. */
export function offersOf(source: TopicSource, { seed, grade }: Omit<TaskRequest, 'parts'>): readonly Offer[] {
  return TASK_KINDS.flatMap((kind) => {
    const draft = draftTask(source, kind, { seed, grade, parts: KINDS[kind].parts.least });
    return draft === null ? [] : [{ kind, bloom: draft.bloom, objectiveId: draft.objectiveId }];
  });
}

/** Null when nothing in the topic can be done that way honestly. */
export function draftTask<K extends TaskKind>(source: TopicSource, kind: K, request: TaskRequest): TaskDraft<K> | null {
  const makers: { readonly [P in TaskKind]?: (request: TaskRequest) => TaskDraft<P> | null } = {
    ...source.tasks,
    'collect-and-sort': ({ seed, grade, parts }) => {
      const task = source.sorting({ seed, grade, objects: parts });
      return task === null ? null : sortingDraft(task);
    },
  };
  return makers[kind]?.(request) ?? null;
}

/** A slot for the kind, with as many parts as the minutes hold. */
export function slotOf({ kind, bloom, objectiveId }: Offer, minutes: number): ActivitySlot {
  const { title, instructions, minutesPerPart, parts } = KINDS[kind];
  return {
    id: `activity-${kind}`,
    kind,
    title,
    instructions,
    objectiveIds: [objectiveId],
    bloom,
    minutes,
    questions: [],
    parts: Math.min(parts.most, Math.max(parts.least, Math.round(minutes / minutesPerPart))),
    requires: [],
  };
}

/** Whether it asks for more than remembering and understanding. */
export function isDemanding({ bloom }: Offer): boolean {
  return BLOOM_LEVELS.indexOf(bloom) >= BLOOM_LEVELS.indexOf('apply');
}

/** What is written for a slot, with the kind and the place that it is for. */
export function writtenTask(kind: TaskKind, activityId: string, draft: TaskDraft<TaskKind>): WrittenTask {
  return writtenTaskSchema.parse({ ...draft, kind, activityId });
}

/** Kinds of one family do the same with the same content; a lesson has one of them. */
export function familyOf({ kind }: Offer): string {
  return KINDS[kind].family;
}

/** How few and how many parts an activity of the kind may have; nobody asks a topic for others. */
export function partsOf(kind: TaskKind): KindPlan['parts'] {
  return KINDS[kind].parts;
}
