/** From what an author says of the place (theme, names, signs) to the world in which everything has its position. */
import type { Activity, Lesson, Progression, World } from '@toolboxai/shared/lesson';
import { ARRIVAL_ZONE, FINALE_ZONE, layOutWorld, type WorldOutline } from '../environment/index.ts';
import type { LessonEnvironment } from '../tasks/index.ts';

const FINALE = { title: 'You made it', text: 'You have finished this lesson. Look back at what you found on the way.' };

export function zoneIdOf(activityId: string): string {
  return `zone-${activityId}`.slice(0, 64);
}

export function layOut(
  environment: LessonEnvironment,
  activities: readonly Activity[],
  progression: Pick<Progression, 'unlocks' | 'finish'>,
): World {
  const names = environment.zones.map((zone) => [zoneIdOf(zone.activityId), zone.name] as const);
  return layOutWorld({
    seed: environment.seed,
    theme: environment.theme,
    activities,
    progression,
    signs: { welcome: { title: environment.arrival.name, text: environment.arrival.sign }, finale: FINALE },
    zoneNames: Object.fromEntries([[ARRIVAL_ZONE, environment.arrival.name], ...names]),
  });
}

/** The same place, names and signs grown from another seed, for the activities as they are now. */
export function layOutAgain(lesson: Lesson, seed: number): Lesson {
  const { world } = lesson;
  const outline: WorldOutline = {
    seed,
    theme: world.theme,
    activities: lesson.activities,
    progression: lesson.progression,
    signs: { welcome: signIn(world, ARRIVAL_ZONE), finale: signIn(world, FINALE_ZONE) },
    zoneNames: Object.fromEntries(world.zones.map((zone) => [zone.id, zone.name])),
  };
  return { ...lesson, world: layOutWorld(outline) };
}

function signIn(world: World, zoneId: string): { title: string; text: string } {
  const sign = world.signs.find((candidate) => candidate.zoneId === zoneId);
  return sign === undefined ? FINALE : { title: sign.title, text: sign.text };
}
