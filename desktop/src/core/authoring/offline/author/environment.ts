/** The place of an offline lesson: the theme that suits the topic (or the one asked for) and what its signs say. */
import { AppError } from '@toolboxai/shared/errors';
import { THEMES, type Theme } from '@toolboxai/shared/lesson';
import { createRandom } from '../../../random.ts';
import type { LessonEnvironment, LessonOutline, LessonSpecification } from '../../tasks/index.ts';

const PLACES: Readonly<Record<Theme, { readonly arrival: string; readonly places: readonly string[] }>> = {
  meadow: { arrival: 'Green Landing', places: ['Flower Field', 'Willow Pond', 'Honey Hill', 'Old Oak'] },
  forest: { arrival: 'Forest Edge', places: ['Fern Hollow', 'Mossy Clearing', 'Creek Bend', 'Tall Pines'] },
  desert: { arrival: 'Oasis Camp', places: ['Red Dunes', 'Cactus Flat', 'Canyon Floor', 'Sandstone Arch'] },
  coast: { arrival: 'Harbor Landing', places: ['Shell Beach', 'Tide Pools', 'Lighthouse Point', 'Driftwood Cove'] },
  arctic: { arrival: 'Base Camp', places: ['Snow Field', 'Ice Ridge', 'Frozen Bay', 'Aurora Point'] },
  volcano: { arrival: 'Ash Landing', places: ['Black Rocks', 'Warm Springs', 'Lava Ridge', 'Crater View'] },
  'ancient-city': { arrival: 'City Gate', places: ['Market Square', 'Pillar Court', 'Scribe Hall', 'Temple Steps'] },
  laboratory: { arrival: 'Front Desk', places: ['Sample Room', 'Test Bench', 'Model Room', 'Control Room'] },
  'space-station': {
    arrival: 'Docking Bay',
    places: ['Observation Deck', 'Cargo Ring', 'Garden Module', 'Command Deck'],
  },
  workshop: { arrival: 'Tool Wall', places: ['Saw Bench', 'Paint Corner', 'Gear Room', 'Assembly Floor'] },
};

export interface EnvironmentRequest {
  readonly specification: LessonSpecification;
  readonly outline: LessonOutline;
  readonly seed: number;
  readonly theme: string | undefined;
}

/** Throws `theme-unknown` for a theme that does not exist. */
export function designEnvironment({
  specification,
  outline,
  seed,
  theme: wanted,
}: EnvironmentRequest): LessonEnvironment {
  const random = createRandom(seed).fork('environment');
  const theme = wanted === undefined ? (specification.themes[0] ?? 'meadow') : themeNamed(wanted);
  const { arrival, places } = PLACES[theme];
  const names = random.sample(places, places.length);
  return {
    theme,
    seed: random.fork('layout').seed,
    arrival: {
      name: arrival,
      sign: 'Welcome. Follow the path to the first place. The list on your screen shows what to do next.',
    },
    zones: outline.activities.map((activity, index) => ({
      activityId: activity.id,
      name: names[index % names.length] ?? arrival,
      sign: activity.instructions,
    })),
  };
}

function themeNamed(name: string): Theme {
  const theme = THEMES.find((known) => known === name.trim().toLowerCase().replace(/\s+/g, '-'));
  if (theme === undefined) {
    throw new AppError({
      code: 'theme-unknown',
      message: `There is no theme “${name}”.`,
      hint: `Choose one of: ${THEMES.join(', ')}.`,
    });
  }
  return theme;
}
