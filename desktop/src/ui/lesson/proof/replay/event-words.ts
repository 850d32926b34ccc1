/** What happens in a replay, in sentences: the accessible equivalent of the moving map. Pure. */
import type { Lesson, ReplayEvent } from '@toolboxai/shared/lesson';
import type { TFunction } from 'i18next';

/** Longer names are cut: a question can be a paragraph. */
const LONGEST = 70;

/** Follows the name of the student. */
export function eventWords(event: ReplayEvent, lesson: Lesson, t: TFunction): string {
  switch (event.kind) {
    case 'joined':
    case 'left':
      return t(`proof.events.${event.kind}`);
    case 'reached':
    case 'opened':
      return t(`proof.events.${event.kind}`, { station: stationName(event.stationId, lesson) });
    case 'read':
    case 'right':
    case 'hint':
      return t(`proof.events.${event.kind}`, { part: partName(event, lesson) });
    case 'wrong': {
      const idea = lesson.misconceptions.find(({ id }) => id === event.misconceptionId)?.name;
      const part = partName(event, lesson);
      return idea === undefined ? t('proof.events.wrong', { part }) : t('proof.events.wrongIdea', { part, idea });
    }
    case 'unlocked':
    case 'completed':
      return t(`proof.events.${event.kind}`, { activity: activityName(event.activityId, lesson) });
    case 'badge':
      return t('proof.events.badge', {
        badge: lesson.progression.badges.find(({ id }) => id === event.badgeId)?.name ?? event.badgeId,
      });
    case 'finished':
      return t('proof.events.finished', { xp: event.xp });
    case 'attack':
      return t('proof.events.attack', { count: event.messages, what: spoken(event.what) });
    case 'failed':
      return event.activityId === null
        ? t('proof.events.failed', { code: spoken(event.code) })
        : t('proof.events.failedIn', {
            code: spoken(event.code),
            activity: activityName(event.activityId, lesson),
          });
  }
}

function activityName(id: string, lesson: Lesson): string {
  return lesson.activities.find((activity) => activity.id === id)?.title ?? id;
}

function stationName(id: string, lesson: Lesson): string {
  return cut(lesson.world.stations.find((station) => station.id === id)?.label ?? id);
}

/** A question by its words; a thing or stop by the station that stands for it; else the activity it is in. */
function partName(
  { activityId, partId }: { readonly activityId: string; readonly partId: string },
  lesson: Lesson,
): string {
  const item = lesson.items.find(({ id }) => id === partId);
  if (item !== undefined) return cut(item.stem);
  const station = lesson.world.stations.find((one) => one.activityId === activityId && one.part === partId);
  return cut(station?.label ?? activityName(activityId, lesson));
}

function cut(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}

function spoken(code: string): string {
  return code.replaceAll('-', ' ');
}
