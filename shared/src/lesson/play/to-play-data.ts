/**
 * A lesson as it is carried into a place: one half for every student's device, one half for the server alone. Both are
 * plain data without null, ready to be written as Luau modules. The lesson must satisfy the schema and the invariants.
 */
import { activityItemIds, type Lesson, type Station } from '../schema/index.ts';
import { partNames, toActivityData } from './activity-data/index.ts';
import type { ClientLesson, ClientStation } from './client-lesson.ts';
import { toItemData } from './item-data.ts';
import type { ServerLesson } from './server-lesson.ts';
import { shuffledByWords } from './shown-order.ts';
import type { StationAttributes } from './station-contract.ts';

export interface PlayData {
  /** For ReplicatedStorage: everything a student may see, nothing that answers. */
  readonly client: ClientLesson;
  /** For ServerStorage or ServerScriptService: everything that answers. */
  readonly server: ServerLesson;
}

export function toPlayData(lesson: Lesson): PlayData {
  const asked = new Set(lesson.activities.flatMap((activity) => activityItemIds(activity)));
  const items = lesson.items.filter(({ id }) => asked.has(id)).map(toItemData);
  const activities = lesson.activities.map((activity) => toActivityData(activity));
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
 * The attributes that each station of the lesson must carry in the place, by the station's id in the lesson. Parts whose
 * id may tell the answer (`mammal-whale`) get names of their own there, and their stations ids that follow the name.
 */
export function stationAttributes(lesson: Lesson): ReadonlyMap<string, StationAttributes> {
  const parts = new Map(lesson.activities.map((activity) => [activity.id, partNames(activity)]));
  return new Map(lesson.world.stations.map((station) => [station.id, attributesOf(station, parts)]));
}

function attributesOf(station: Station, parts: ReadonlyMap<string, ReadonlyMap<string, string>>): StationAttributes {
  const frame = { ActivityId: station.activityId, Role: station.role };
  if (station.part === null) return { StationId: station.id, ...frame };
  const renamed = parts.get(station.activityId)?.get(station.part);
  if (renamed === undefined) return { StationId: station.id, ...frame, Part: station.part };
  return { StationId: `${station.activityId}-${renamed}`, ...frame, Part: renamed };
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
