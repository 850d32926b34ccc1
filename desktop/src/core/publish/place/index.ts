/** From a lesson to the Roblox place it is played in, and to the map of that place. */
export { buildPlace } from './build-place.ts';
export { type KitScript, type LessonKit, loadLessonKit, SERVER_SERVICES } from './kit.ts';
export { DEFAULT_MAP_WORDS, type MapWords, worldMap } from './map/index.ts';
export { placeFile } from './place-file.ts';
export { SCENERY_TAG } from './scenery/scenery.ts';
export { SIGN_TAG } from './signs.ts';
