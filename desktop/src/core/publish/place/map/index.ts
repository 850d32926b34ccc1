/** The map of a world, as a picture for the app and for paper. */
export { DEFAULT_MAP_WORDS, type MapWords, worldMap } from './world-map.ts';
