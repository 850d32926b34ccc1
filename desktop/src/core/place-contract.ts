/**
 * How the place builder and the geometry check agree on what is what in a place, beside the stations, which carry the
 * lesson kit's own marks. The check reads the built tree and nothing else, so these names are all it knows.
 */

/** Folder of what everything else stands on: land, floors, paths. */
export const GROUND_FOLDER = 'Ground';
/** Names of the parts in it that one walks along from zone to zone. */
export const PATH_PART = 'Path';
export const RAMP_PART = 'Ramp';
/** CollectionService tag of every board that is there to be read. */
export const SIGN_TAG = 'ToolBoxAISign';
/** CollectionService tag of every piece of scenery. */
export const SCENERY_TAG = 'ToolBoxAIScenery';
/** A gap lies across its zone under a bridge: so long from bank to bank, and so deep that nobody jumps out of it. */
export const GAP_LENGTH = 16;
export const GAP_DEPTH = 9;
