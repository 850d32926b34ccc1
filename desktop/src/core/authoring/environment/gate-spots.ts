/**
 * Where gates stand: across the only way out of their zone. A zone that no path leaves has its gate before the first zone
 * that waits for it, so that this one is shut as well.
 */
import { isGated } from './activities/index.ts';
import type { PlacedZone } from './arrangement.ts';
import type { ZoneNode } from './unlock-graph.ts';

/** From a zone's edge to a gate before it, and between two such gates, in studs. */
export const GATE_SPACING = 6;

/** A gate faces the south, from where one comes. */
export interface GateSpot {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/**
 * Gates of earlier zones that no path leaves: they stand before the first zone that waits for them, one behind the other.
 */
export function gatesBeforeZones(
  row: readonly ZoneNode[],
  index: number,
  withWayOut: ReadonlySet<ZoneNode>,
  placed: ReadonlyMap<ZoneNode, GateSpot>,
): readonly { readonly node: ZoneNode; readonly before: ZoneNode; readonly place: number }[] {
  const taken = new Set<ZoneNode>();
  return row.flatMap((before) =>
    before.requires
      .filter((node) => hasGate(node) && node.row < index)
      .filter((node) => !withWayOut.has(node) && !placed.has(node) && !taken.has(node))
      .map((node, place) => {
        taken.add(node);
        return { node, before, place };
      }),
  );
}

/** On the way out; else before the zone that waits for it; else, when nothing does, inside by the northern border. */
export function gateOf(
  { node, zone, northEdge }: PlacedZone,
  withWayOut: ReadonlySet<ZoneNode>,
  before: ReadonlyMap<ZoneNode, GateSpot>,
): GateSpot | null {
  if (!hasGate(node)) return null;
  const z = withWayOut.has(node) ? northEdge : northEdge + GATE_SPACING;
  return before.get(node) ?? { x: zone.center.x, y: zone.elevation, z };
}

function hasGate({ activity }: ZoneNode): boolean {
  return activity !== null && isGated(activity.kind);
}
