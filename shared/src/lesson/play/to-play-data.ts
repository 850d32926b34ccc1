/**
 * A lesson as it is carried into a place: one half for every student's device, one half for the server alone. Both are
 * plain data without null, ready to be written as Luau modules. The lesson must satisfy the schema and the invariants.
 */
import { type Activity, activityItemIds, type Lesson, type Station } from '../schema/index.ts';
import type { ClientActivity, ClientLesson, ClientStation } from './client-lesson.ts';
import { toClientFigure, toItemData, toWrongNote } from './item-data.ts';
import type { ServerActivity, ServerLesson } from './server-lesson.ts';
import { shuffledByWords } from './shown-order.ts';
import type { StationAttributes } from './station-contract.ts';

export interface PlayData {
  /** For ReplicatedStorage: everything a student may see, nothing that answers. */
  readonly client: ClientLesson;
  /** For ServerStorage or ServerScriptService: everything that answers. */
  readonly server: ServerLesson;
}

export function toPlayData(lesson: Lesson): PlayData {
  const asked = new Set(lesson.activities.flatMap(activityItemIds));
  const items = lesson.items.filter(({ id }) => asked.has(id)).map(toItemData);
  const activities = lesson.activities.map(toActivityData);
  return {
    client: {
      playVersion: 1,
      lessonId: lesson.id,
      title: lesson.title,
      language: lesson.language,
      grade: lesson.grade,
      objectives: lesson.objectives.map(({ id, text }) => ({ id, text })),
      vocabulary: lesson.vocabulary.map(({ id, term, definitions }) => ({
        id,
        term,
        meaning: definitions.on,
        simpler: definitions.below,
      })),
      activities: activities.map(({ client }) => client),
      items: items.map(({ client }) => client),
      stations: clientStations(lesson),
      badges: lesson.progression.badges.map(({ id, name, description }) => ({ id, name, description })),
      totalXp: lesson.progression.totalXp,
    },
    server: {
      playVersion: 1,
      lessonId: lesson.id,
      activities: activities.map(({ server }) => server),
      items: items.map(({ server }) => server),
      unlocks: lesson.progression.unlocks,
      finish: lesson.progression.finish,
      totalXp: lesson.progression.totalXp,
      levels: lesson.progression.levels,
      badges: lesson.progression.badges,
    },
  };
}

/**
 * The attributes that each station of the lesson must carry in the place, by the station's id in the lesson. Objects get
 * ids of their own there, because an author's (`mammal-whale`) may tell where they belong.
 */
export function stationAttributes(lesson: Lesson): ReadonlyMap<string, StationAttributes> {
  const parts = new Map(lesson.activities.map((activity) => [activity.id, partIds(activity)]));
  return new Map(lesson.world.stations.map((station) => [station.id, attributesOf(station, parts)]));
}

function attributesOf(station: Station, parts: ReadonlyMap<string, ReadonlyMap<string, string>>): StationAttributes {
  const frame = { ActivityId: station.activityId, Role: station.role };
  if (station.part === null) return { StationId: station.id, ...frame };
  const part = parts.get(station.activityId)?.get(station.part) ?? station.part;
  const id = station.role === 'object' ? `${station.activityId}-${part}` : station.id;
  return { StationId: id, ...frame, Part: part };
}

/** What the parts of an activity are called inside the place: objects are counted in an order that follows their words. */
function partIds(activity: Activity): ReadonlyMap<string, string> {
  return new Map(shownObjects(activity).map(({ id }, index) => [id, `thing-${index + 1}`]));
}

function shownObjects(activity: Activity) {
  if (activity.kind !== 'collect-and-sort') return [];
  return shuffledByWords(activity.params.objects, ({ label }) => label, activity.id);
}

function clientStations(lesson: Lesson): readonly ClientStation[] {
  const attributes = stationAttributes(lesson);
  const stations = lesson.world.stations.map((station): ClientStation => {
    const { StationId, ActivityId, Role, Part } = attributes.get(station.id) ?? attributesOf(station, new Map());
    return {
      id: StationId,
      activityId: ActivityId,
      role: Role,
      ...(Part === undefined ? {} : { part: Part }),
      label: station.label,
      ...station.position,
    };
  });
  return shuffledByWords(stations, ({ id }) => id, lesson.id);
}

function toActivityData(activity: Activity): { readonly client: ClientActivity; readonly server: ServerActivity } {
  const shown = { id: activity.id, title: activity.title, instructions: activity.instructions };
  const kept = { id: activity.id, completionXp: activity.xp.completion, perCorrectXp: activity.xp.perCorrect };
  switch (activity.kind) {
    case 'quiz-gate': {
      const { itemIds, passShare } = activity.params;
      const gate = { kind: activity.kind, itemIds, needed: neededAnswers(itemIds.length, passShare) };
      return { client: { ...shown, ...gate }, server: { ...kept, ...gate } };
    }
    case 'collect-and-sort': {
      const { prompt, categories } = activity.params;
      const names = partIds(activity);
      const objects = shownObjects(activity).map((object) => ({ ...object, id: names.get(object.id) ?? object.id }));
      return {
        client: {
          ...shown,
          kind: activity.kind,
          prompt,
          categories: categories.map(({ id, label }) => ({ id, text: label })),
          objects: objects.map(({ id, label }) => ({ id, text: label })),
        },
        server: {
          ...kept,
          kind: activity.kind,
          categoryIds: categories.map(({ id }) => id),
          objects: objects.map((object) => ({ id: object.id, categoryId: object.categoryId, ...toWrongNote(object) })),
        },
      };
    }
    case 'guided-exploration': {
      const { stops } = activity.params;
      return {
        client: {
          ...shown,
          kind: activity.kind,
          stops: stops.map(({ id, title, text, figure, vocabularyIds, itemId }) => {
            return {
              id,
              title,
              text,
              vocabularyIds,
              ...(figure === undefined ? {} : { figure: toClientFigure(figure) }),
              ...(itemId === null ? {} : { itemId }),
            };
          }),
        },
        server: {
          ...kept,
          kind: activity.kind,
          stops: stops.map(({ id, itemId }) => (itemId === null ? { id } : { id, itemId })),
        },
      };
    }
  }
}

/** The smallest count whose share of the items reaches `passShare`; the slack takes up the rounding of the product. */
function neededAnswers(count: number, passShare: number): number {
  return Math.max(1, Math.ceil(count * passShare - 1e-9));
}
