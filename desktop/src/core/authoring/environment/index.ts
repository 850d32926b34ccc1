/** The environment agent: lays out the world of a lesson. */
export { layOutWorld } from './lay-out-world.ts';
export { ARRIVAL_ZONE, FINALE_ZONE, type SignText, type WorldOutline } from './outline.ts';
