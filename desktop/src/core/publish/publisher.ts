/** Everything that a lesson is rendered into. The document is the only source: the same lesson gives the same bytes. */
import type { Lesson } from '@toolboxai/shared/lesson';
import type { Instance } from '@toolboxai/shared/roblox';
import { lessonHtml } from './documents/index.ts';
import { binaryPlaceFile, buildPlace, type LessonKit, placeFile, worldMap } from './place/index.ts';

export interface Publisher {
  /** The data model's children of the place, as checks look at it. */
  place(lesson: Lesson): readonly Instance[];
  /** The place as a `.rbxlx` file. */
  placeFile(lesson: Lesson): string;
  /** The place as a `.rbxl` file. */
  binaryPlaceFile(lesson: Lesson): Uint8Array;
  /** The world from above, as SVG. */
  map(lesson: Lesson): string;
  /** Plan, student pages and answer key as one HTML file to print. */
  html(lesson: Lesson): string;
  /** Sources of the reviewed lesson kit. */
  readonly kitSources: ReadonlySet<string>;
}

export function createPublisher(kit: LessonKit): Publisher {
  return {
    place: (lesson) => buildPlace(lesson, kit),
    placeFile: (lesson) => placeFile(lesson, kit),
    binaryPlaceFile: (lesson) => binaryPlaceFile(lesson, kit),
    map: (lesson) => worldMap(lesson.world),
    html: (lesson) => lessonHtml({ lesson, mapSvg: worldMap(lesson.world) }),
    kitSources: new Set(kit.scripts.map((script) => script.source)),
  };
}
