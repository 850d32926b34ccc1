/** How the zone of an activity of one kind is laid out. */
import type { Random } from '../../../random.ts';
import type { StationSpot } from '../spots.ts';

export interface ZoneSize {
  /** Studs from west to east, and from south to north. */
  readonly width: number;
  readonly depth: number;
}

export interface KindLayout<A> {
  readonly size: (activity: A) => ZoneSize;
  /** Where its stations stand in a zone of the given size, which may be deeper than it asked for. A gate is not among them. */
  readonly spots: (activity: A, size: ZoneSize, random: Random) => readonly StationSpot[];
  /** Whether a gate stands across the way out, which opens when the activity is complete. */
  readonly gated: boolean;
}
