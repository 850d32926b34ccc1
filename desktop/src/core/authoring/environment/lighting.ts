/** The hour and the air of each theme. Always bright enough to read by. */
import type { Theme, World } from '@toolboxai/shared/lesson';

export const LIGHTING: Readonly<Record<Theme, World['lighting']>> = {
  meadow: { clockTime: 10.5, brightness: 2.6, haze: 0.6 },
  forest: { clockTime: 11, brightness: 2.4, haze: 1.4 },
  desert: { clockTime: 15.5, brightness: 3, haze: 1.2 },
  coast: { clockTime: 9.5, brightness: 2.8, haze: 0.8 },
  arctic: { clockTime: 12.5, brightness: 2.6, haze: 1.8 },
  volcano: { clockTime: 16.5, brightness: 2.2, haze: 2.2 },
  'ancient-city': { clockTime: 16, brightness: 2.8, haze: 1 },
  laboratory: { clockTime: 13, brightness: 2.4, haze: 0 },
  'space-station': { clockTime: 0, brightness: 2.2, haze: 0 },
  workshop: { clockTime: 9, brightness: 2.6, haze: 0.4 },
};
