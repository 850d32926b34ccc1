/** The map of a world, as a picture for the app and for paper. */
export { worldMap } from './world-map.ts';
