/** How much a file may ask for. What it says of itself is measured against these before anything is set aside for it. */

/** The largest places have some hundred thousand. */
export const MAX_INSTANCES = 2_000_000;

/**
 * How many instances a file of this size may hold. Their numbers compress to nearly nothing, so that a kilobyte could ask for
 * millions; a real instance takes some bytes for where it stands alone.
 */
export function instanceLimit(fileSize: number): number {
  return Math.min(200_000 + 2 * fileSize, MAX_INSTANCES);
}

/**
 * How many values of properties a file of this size may hold in all. Equal values compress to nearly nothing as well; real
 * files have less than one for each of their bytes.
 */
export function valueLimit(fileSize: number): number {
  return 1_000_000 + 8 * fileSize;
}

/** Values of kinds that this code does not know: each is kept with the whole of its column. */
export const MAX_UNKNOWN_VALUES = 4_000_000;

const MIB = 2 ** 20;
/** Real files unpack to between twice and twenty times their size; small ones may do so by more. */
const EXPANSION = 100;
const ALLOWANCE = 32 * MIB;
const MAX_EXPANDED = 1024 * MIB;

/** How many bytes a file of this size may unpack to in all. */
export function expandedLimit(fileSize: number): number {
  return Math.min(ALLOWANCE + EXPANSION * fileSize, MAX_EXPANDED);
}
