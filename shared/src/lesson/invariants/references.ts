/** Every id is unique among its kind, and everything that is named exists. */
import type { Finding, Lesson } from '../schema/index.ts';
import { paramReferences } from './activities/index.ts';
import { error, repeated } from './finding.ts';

interface Reference {
  readonly path: string;
  readonly partId: string;
  /** What is looked for, in words: "objective", "zone". */
  readonly kind: keyof Known;
  readonly id: string;
}

type Known = Readonly<
  Record<
    'objective' | 'item' | 'passage' | 'word' | 'activity' | 'zone' | 'misconception' | 'standard',
    ReadonlySet<string>
  >
>;

export function checkReferences(lesson: Lesson): Finding[] {
  const known: Known = {
    objective: idSet(lesson.objectives),
    item: idSet(lesson.items),
    passage: idSet(lesson.passages),
    word: idSet(lesson.vocabulary),
    activity: idSet(lesson.activities),
    zone: idSet(lesson.world.zones),
    misconception: idSet(lesson.misconceptions),
    standard: new Set(lesson.standards.map((standard) => standard.code)),
  };
  const dangling = references(lesson)
    .filter((reference) => !known[reference.kind].has(reference.id))
    .map((reference) =>
      error({
        code: 'unknown-reference',
        path: reference.path,
        partId: reference.partId,
        message: `“${reference.partId}” refers to the ${reference.kind} “${reference.id}”, which is not in the lesson.`,
        hint: `Add the ${reference.kind} or remove the reference.`,
      }),
    );
  return [...duplicates(lesson), ...dangling];
}

function idSet(parts: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(parts.map((part) => part.id));
}

function duplicates(lesson: Lesson): Finding[] {
  const collections = {
    objectives: lesson.objectives,
    misconceptions: lesson.misconceptions,
    vocabulary: lesson.vocabulary,
    passages: lesson.passages,
    items: lesson.items,
    activities: lesson.activities,
    'plan/phases': lesson.plan.phases,
    'world/zones': lesson.world.zones,
    'world/paths': lesson.world.paths,
    'world/stations': lesson.world.stations,
    'world/signs': lesson.world.signs,
    'progression/badges': lesson.progression.badges,
    scripts: lesson.scripts,
  };
  return Object.entries(collections).flatMap(([path, parts]) =>
    repeated(parts.map((part) => part.id)).map((id) =>
      error({
        code: 'duplicate-id',
        path,
        partId: id,
        message: `The id “${id}” is used twice in ${path}.`,
        hint: 'Give each part its own id.',
      }),
    ),
  );
}

function references(lesson: Lesson): Reference[] {
  return [
    ...lesson.objectives.flatMap((objective, index) =>
      many(`objectives/${index}/standardCodes`, objective.id, 'standard', objective.standardCodes),
    ),
    ...lesson.items.flatMap((item, index) => [
      { path: `items/${index}/objectiveId`, partId: item.id, kind: 'objective' as const, id: item.objectiveId },
      ...many(`items/${index}`, item.id, 'misconception', namedMisconceptions(item)),
    ]),
    ...lesson.activities.flatMap((activity, index) => activityReferences(activity, `activities/${index}`)),
    ...lesson.plan.phases.flatMap((phase, index) => [
      ...many(`plan/phases/${index}/objectiveIds`, phase.id, 'objective', phase.objectiveIds),
      ...many(`plan/phases/${index}/activityIds`, phase.id, 'activity', phase.activityIds),
      ...many(`plan/phases/${index}/itemIds`, phase.id, 'item', phase.itemIds),
      ...many(`plan/phases/${index}/passageIds`, phase.id, 'passage', phase.passageIds),
    ]),
    ...worldReferences(lesson),
    ...lesson.progression.unlocks.flatMap((unlock, index) =>
      many(`progression/unlocks/${index}`, unlock.activityId, 'activity', [unlock.activityId, ...unlock.requires]),
    ),
    ...many('progression/finish', 'finish', 'activity', lesson.progression.finish),
    ...lesson.progression.badges.flatMap((badge, index) =>
      badge.rule.type === 'complete-lesson'
        ? []
        : many(`progression/badges/${index}/rule`, badge.id, 'activity', [badge.rule.activityId]),
    ),
    ...many('teacher/exitTicket/itemIds', 'exit-ticket', 'item', lesson.teacher.exitTicket.itemIds),
    ...lesson.scripts.flatMap((script, index) =>
      many(`scripts/${index}/activityId`, script.id, 'activity', [script.activityId]),
    ),
  ];
}

function many(path: string, partId: string, kind: keyof Known, ids: readonly string[]): Reference[] {
  return ids.map((id) => ({ path, partId, kind, id }));
}

/** Every misconception that an item's wrong answers name. */
export function namedMisconceptions(item: Lesson['items'][number]): string[] {
  const named = (wrong: { misconceptionId?: string | undefined }) =>
    wrong.misconceptionId === undefined ? [] : [wrong.misconceptionId];
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return item.options.flatMap(named);
    case 'numeric':
      return item.wrong.flatMap(named);
    case 'fill-in':
      return item.blanks.flatMap((blank) => blank.wrong.flatMap(named));
    case 'true-false':
    case 'ordering':
    case 'matching':
    case 'label-diagram':
      return named(item.wrong);
  }
}

function activityReferences(activity: Lesson['activities'][number], path: string): Reference[] {
  return [
    ...many(`${path}/objectiveIds`, activity.id, 'objective', activity.objectiveIds),
    ...many(`${path}/zoneId`, activity.id, 'zone', [activity.zoneId]),
    ...paramReferences(activity).map(({ at, ...reference }) => ({ path: `${path}/params/${at}`, ...reference })),
  ];
}

function worldReferences({ world }: Lesson): Reference[] {
  return [
    ...world.paths.flatMap((path, index) =>
      many(`world/paths/${index}`, path.id, 'zone', [path.fromZoneId, path.toZoneId]),
    ),
    ...world.stations.flatMap((station, index) => [
      ...many(`world/stations/${index}/zoneId`, station.id, 'zone', [station.zoneId]),
      ...many(`world/stations/${index}/activityId`, station.id, 'activity', [station.activityId]),
    ]),
    ...world.signs.flatMap((sign, index) => many(`world/signs/${index}/zoneId`, sign.id, 'zone', [sign.zoneId])),
  ];
}
