/** The place as a file that Roblox Studio opens. */
import type { Lesson } from '@toolboxai/shared/lesson';
import { writeRobloxBinary, writeRobloxXml } from '@toolboxai/shared/roblox';
import { buildPlace } from './build-place.ts';
import type { LessonKit } from './kit.ts';

/** The text of a `.rbxlx` file; the same lesson and kit give the same bytes. */
export function placeFile(lesson: Lesson, kit: LessonKit): string {
  return writeRobloxXml(buildPlace(lesson, kit), { kind: 'place' });
}

/** The bytes of a `.rbxl` file, a tenth as large; the same lesson and kit give the same bytes. */
export function binaryPlaceFile(lesson: Lesson, kit: LessonKit): Uint8Array {
  return writeRobloxBinary(buildPlace(lesson, kit), { kind: 'place' });
}
