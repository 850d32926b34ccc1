/** The place as a file that Roblox Studio opens. */
import type { Lesson } from '@toolboxai/shared/lesson';
import { writeRobloxBinary, writeRobloxXml } from '@toolboxai/shared/roblox';
import { buildPlace } from './build-place.ts';
import type { LessonKit } from './kit.ts';
import { refuseOwnScripts } from './own-scripts.ts';

/**
 * The text of a `.rbxlx` file; the same lesson and kit give the same bytes.
 * @throws AppError `lesson-script-not-placed`
 */
export function placeFile(lesson: Lesson, kit: LessonKit): string {
  refuseOwnScripts(lesson);
  return writeRobloxXml(buildPlace(lesson, kit), { kind: 'place' });
}

/**
 * The bytes of a `.rbxl` file, a tenth as large; the same lesson and kit give the same bytes.
 * @throws AppError `lesson-script-not-placed`
 */
export function binaryPlaceFile(lesson: Lesson, kit: LessonKit): Uint8Array {
  refuseOwnScripts(lesson);
  return writeRobloxBinary(buildPlace(lesson, kit), { kind: 'place' });
}
