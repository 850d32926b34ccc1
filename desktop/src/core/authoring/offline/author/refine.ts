/**
 * Makes parts of a finished lesson again. The offline author does not reword: it draws afresh. A question gets new numbers
 * or another fact, a sorting task other things, a world another layout; what it has only one of stays, and is said to.
 */
import { AppError } from '@toolboxai/shared/errors';
import {
  type Activity,
  activityItemIds,
  type Finding,
  type Item,
  type Lesson,
  scoredAnswers,
} from '@toolboxai/shared/lesson';
import { createRandom } from '../../../random.ts';
import { withTask } from '../../activities/index.ts';
import { layOutAgain, withXp } from '../../assembly/index.ts';
import type { LessonPart, TaskKind } from '../../tasks/index.ts';
import type { ItemRequest, TopicSource } from '../topic-source.ts';
import { isTaskKind } from './activities/index.ts';
import { taskOf } from './assessment.ts';

export interface Change {
  readonly partId: string;
  readonly what: string;
}

export interface RefineRequest {
  readonly lesson: Lesson;
  readonly source: TopicSource;
  readonly findings: readonly Finding[];
  readonly parts: readonly LessonPart[];
  readonly round: number;
}

export function refineLesson(request: RefineRequest): { lesson: Lesson; changes: Change[] } {
  const wanted = [...request.parts, ...partsToBlame(request.lesson, request.findings)];
  const changes: Change[] = [];
  let { lesson } = request;
  for (const part of distinct(wanted)) {
    const remade = remake(lesson, part, request);
    lesson = remade.lesson;
    changes.push(...remade.changes);
  }
  return { lesson, changes };
}

/** The parts that the findings speak of, as far as drawing them again can help. */
function partsToBlame(lesson: Lesson, findings: readonly Finding[]): LessonPart[] {
  return findings.flatMap((finding): LessonPart[] => {
    if (finding.severity !== 'error') return [];
    if (finding.path.startsWith('world') || finding.path.startsWith('Workspace')) return [{ kind: 'world' }];
    const id = finding.partId;
    if (id !== null && lesson.items.some((item) => item.id === id)) return [{ kind: 'item', id }];
    if (id !== null && lesson.activities.some((activity) => activity.id === id)) return [{ kind: 'activity', id }];
    return [];
  });
}

function distinct(parts: readonly LessonPart[]): LessonPart[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = part.kind === 'world' ? part.kind : `${part.kind} ${part.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

type Remade = { readonly lesson: Lesson; readonly changes: readonly Change[] };

function remake(lesson: Lesson, part: LessonPart, request: RefineRequest): Remade {
  switch (part.kind) {
    case 'item':
      return remakeItem(lesson, part.id, request);
    case 'activity':
      return remakeActivity(lesson, part.id, request);
    case 'world':
      return remakeWorld(lesson, request.round);
  }
}

function remakeItem(lesson: Lesson, id: string, { source, round }: RefineRequest): Remade {
  const old = lesson.items.find((item) => item.id === id);
  if (old === undefined) throw partUnknown(id);
  const [fresh] = source.items({
    seed: seedOf(lesson, `${id}-round-${round}`),
    grade: lesson.grade,
    objectiveId: old.objectiveId,
    difficulties: [difficultyOf(old)],
    avoidStems: lesson.items.map((item) => item.stem),
    idPrefix: 'item',
  });
  if (fresh === undefined) return { lesson, changes: [] };
  return {
    lesson: replaceItem(lesson, { ...fresh, id }),
    changes: [{ partId: id, what: 'The question was written again.' }],
  };
}

function replaceItem(lesson: Lesson, fresh: Item): Lesson {
  return { ...lesson, items: lesson.items.map((item) => (item.id === fresh.id ? fresh : item)) };
}

function remakeActivity(lesson: Lesson, id: string, request: RefineRequest): Remade {
  const activity = lesson.activities.find((candidate) => candidate.id === id);
  if (activity === undefined) throw partUnknown(id);
  return isTaskKind(activity.kind)
    ? remakeTask(lesson, activity, activity.kind, request)
    : activityItemIds(activity).reduce<Remade>(
        (made, itemId) => {
          const next = remakeItem(made.lesson, itemId, request);
          return { lesson: next.lesson, changes: [...made.changes, ...next.changes] };
        },
        { lesson, changes: [] },
      );
}

function remakeTask(lesson: Lesson, activity: Activity, kind: TaskKind, { source, round }: RefineRequest): Remade {
  const task = taskOf(source, kind, activity.id, {
    seed: seedOf(lesson, `${activity.id}-round-${round}`),
    grade: lesson.grade,
    parts: scoredAnswers(activity),
  });
  const fresh = withTask(activity, task);
  const activities = lesson.activities.map((candidate) => (candidate.id === activity.id ? fresh : candidate));
  // What is concluded from an experiment changes with it.
  const asked =
    fresh.kind === 'experiment' && task.kind === 'experiment'
      ? concluding(lesson, fresh.params.conclusionId, task.conclusion)
      : lesson;
  return {
    lesson: layOutAgain(withXp({ ...asked, activities }), lesson.world.seed),
    changes: [{ partId: activity.id, what: 'There are other things to do.' }],
  };
}

/** The lesson with another conclusion in place of the one that it had; as hard as that, so that the exit ticket stays the hardest. */
function concluding(lesson: Lesson, id: string, conclusion: Item): Lesson {
  const former = lesson.items.find((item) => item.id === id);
  return replaceItem(lesson, { ...conclusion, id, difficulty: former?.difficulty ?? conclusion.difficulty });
}

function remakeWorld(lesson: Lesson, round: number): Remade {
  return {
    lesson: layOutAgain(lesson, seedOf(lesson, `world-round-${round}`)),
    changes: [{ partId: 'world', what: 'The world was laid out again.' }],
  };
}

function difficultyOf({ difficulty }: Item): ItemRequest['difficulties'][number] {
  const levels: ItemRequest['difficulties'] = [1, 2, 3, 4, 5];
  return levels.find((level) => level === difficulty) ?? 3;
}

/** Each try draws from its own seed, which follows from the lesson's: the same tries give the same lesson. */
function seedOf(lesson: Lesson, label: string): number {
  return createRandom(lesson.provenance.request.seed).fork(label).seed;
}

function partUnknown(id: string): AppError {
  return new AppError({
    code: 'part-unknown',
    message: `The lesson has no part “${id}”.`,
    hint: 'Open the lesson again; it may have changed since.',
    details: { id },
  });
}
