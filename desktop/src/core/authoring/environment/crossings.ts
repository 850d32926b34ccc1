/**
 * Which zones of neighbouring rows are joined by a path, and on which lane of the corridor each path runs sideways.
 *
 * Guarantees: every zone of the later row has one path from a zone that it requires. Its further requirements get a path
 * of their own where it crosses no other and where none of the zones it comes from leads anywhere else: else one could go
 * back from the meeting of the paths into a zone whose gate is closed. Two paths touch only when they leave the same zone
 * or reach the same zone.
 */
import type { ZoneNode } from './unlock-graph.ts';

export interface Crossing<Z> {
  readonly from: Z;
  readonly to: Z;
  /** Counted from the south; null when the path runs straight ahead. */
  readonly lane: number | null;
}

/** East-west position of a zone's middle, in studs. */
export type PositionOf = (node: ZoneNode) => number;

interface Link {
  readonly from: ZoneNode;
  readonly to: ZoneNode;
  readonly start: number;
  readonly end: number;
}

/**
 * Zones of a row from west to east, each near what it is reached from. Ordering by the one requirement that the main path
 * comes from is what keeps main paths from crossing.
 */
export function orderedRow(row: readonly ZoneNode[], before: readonly ZoneNode[]): readonly ZoneNode[] {
  const wish = (node: ZoneNode): number =>
    before.indexOf(mainRequirement(node, before)) + meanPlace(node, before) / 1000;
  return row
    .map((node, place) => ({ node, place }))
    .sort((a, b) => wish(a.node) - wish(b.node) || a.place - b.place)
    .map(({ node }) => node);
}

/** Both rows in the order of `orderedRow`. */
export function crossings(
  before: readonly ZoneNode[],
  row: readonly ZoneNode[],
  startOf: PositionOf,
  endOf: PositionOf,
): readonly Crossing<ZoneNode>[] {
  const link = (from: ZoneNode, to: ZoneNode): Link => ({ from, to, start: startOf(from), end: endOf(to) });
  const chosen = row.map((to) => link(mainRequirement(to, before), to));
  const further = row.flatMap((to) =>
    placesOf(to, before).flatMap((place) => {
      const from = before[place];
      return from === undefined || from === mainRequirement(to, before) ? [] : [link(from, to)];
    }),
  );
  for (const candidate of further) {
    if (chosen.every((other) => keepOrder(candidate, other)) && leadsOnlyThere(candidate, chosen))
      chosen.push(candidate);
  }
  return withLanes(chosen);
}

/** The requirement in the row before that lies nearest to the middle of all of them. */
function mainRequirement(node: ZoneNode, before: readonly ZoneNode[]): ZoneNode {
  const middle = meanPlace(node, before);
  const main = placesOf(node, before).reduce<number | undefined>(
    (best, place) => (best === undefined || Math.abs(place - middle) < Math.abs(best - middle) ? place : best),
    undefined,
  );
  const found = main === undefined ? undefined : before[main];
  if (found === undefined) throw new Error(`the zone ${node.zoneId} requires nothing of the row before it`);
  return found;
}

function meanPlace(node: ZoneNode, before: readonly ZoneNode[]): number {
  const places = placesOf(node, before);
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

function placesOf(node: ZoneNode, before: readonly ZoneNode[]): readonly number[] {
  return node.requires.map((required) => before.indexOf(required)).filter((place) => place >= 0);
}

/** Whether a further path may join those that reach the same zone already. */
function leadsOnlyThere(candidate: Link, chosen: readonly Link[]): boolean {
  const sources = new Set([candidate.from, ...chosen.filter(({ to }) => to === candidate.to).map(({ from }) => from)]);
  return chosen.every(({ from, to }) => !sources.has(from) || to === candidate.to);
}

function keepOrder(a: Link, b: Link): boolean {
  return (a.start - b.start) * (a.end - b.end) >= 0;
}

/**
 * Of two paths that run the same way over the same stretch, the one that starts further back takes the further lane:
 * it passes north of where the other comes in, and turns off before the other does.
 */
function withLanes(links: readonly Link[]): readonly Crossing<ZoneNode>[] {
  const eastward = links.filter(({ start, end }) => end > start).sort((a, b) => b.start - a.start || b.end - a.end);
  const westward = links.filter(({ start, end }) => end < start).sort((a, b) => a.start - b.start || a.end - b.end);
  const lanes = new Map<Link, number>();
  for (const sameWay of [eastward, westward]) {
    sameWay.forEach((link, index) => {
      const inTheWay = sameWay
        .slice(0, index)
        .filter((other) => other.start !== link.start && other.end !== link.end && shareStretch(link, other));
      lanes.set(link, 1 + Math.max(-1, ...inTheWay.map((other) => lanes.get(other) ?? 0)));
    });
  }
  return links.map((link) => ({ from: link.from, to: link.to, lane: lanes.get(link) ?? null }));
}

/** Whether two sideways runs would touch on one lane, the width of a path and its borders included. */
function shareStretch(a: Link, b: Link): boolean {
  const clearance = 24;
  return (
    Math.min(a.start, a.end) < Math.max(b.start, b.end) + clearance &&
    Math.min(b.start, b.end) < Math.max(a.start, a.end) + clearance
  );
}
