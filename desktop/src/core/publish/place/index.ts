/** From a lesson to the Roblox place it is played in, and to the map of that place. */
export { buildPlace } from './build-place.ts';
export { type KitScript, type LessonKit, loadLessonKit } from './kit.ts';
export { readLessonRecord } from './lesson-record.ts';
export { worldMap } from './map/index.ts';
export { binaryPlaceFile, placeFile } from './place-file.ts';
