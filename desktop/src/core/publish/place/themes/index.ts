/** The ten themes by name. A theme is data: another one is another file in this folder. */
import type { Theme } from '@toolboxai/shared/lesson';
import type { ThemeLook } from '../look.ts';
import { ancientCity } from './ancient-city.ts';
import { arctic } from './arctic.ts';
import { coast } from './coast.ts';
import { desert } from './desert.ts';
import { forest } from './forest.ts';
import { laboratory } from './laboratory.ts';
import { meadow } from './meadow.ts';
import { spaceStation } from './space-station.ts';
import { volcanic } from './volcano.ts';
import { workshop } from './workshop.ts';

export const THEME_LOOKS: Readonly<Record<Theme, ThemeLook>> = {
  meadow,
  forest,
  desert,
  coast,
  arctic,
  volcano: volcanic,
  'ancient-city': ancientCity,
  laboratory,
  'space-station': spaceStation,
  workshop,
};
