/** The geometry check: whether the built place can be walked, played through and read. */
export { checkGeometry } from './check-geometry.ts';
