/**
 * Where zones lie: rows from the arrival in the south to the finale in the north, branches of the lesson side by side,
 * everything centred on the same axis. Between two rows lies a corridor that is just deep enough for the paths, lanes and
 * ramps that cross it.
 *
 * Lengths are studs. North is negative z; within a corridor and a zone, distances are counted northwards from the south.
 */
import type { Theme, Zone } from '@toolboxai/shared/lesson';
import type { Random } from '../../random.ts';
import { type Crossing, crossings, orderedRow } from './crossings.ts';
import { GATE_SPACING, type GateSpot, gateOf, gatesBeforeZones } from './gate-spots.ts';
import type { WorldOutline } from './outline.ts';
import type { ZoneNode } from './unlock-graph.ts';
import { shortened } from './words.ts';
import { type ZonePlan, zonePlan } from './zone-plan.ts';

/** Studs between the sides of two neighbouring zones of a row. */
const GAP_BETWEEN_ZONES = 24;
/** Ground that is kept around everything, for the scenery. */
export const MARGIN = 56;
export const PATH_WIDTH = 12;
/** From the edge of a zone to the first lane: room to see the gate open. */
const EXIT_DEPTH = 14;
const LANE_DEPTH = PATH_WIDTH + 6;
/** Level ground between the head of a ramp and the zone. */
const LANDING_DEPTH = 8;
/** Studs of ramp for each stud of rise: a slope of 18 degrees, easy on every device. */
const RAMP_RUN_PER_RISE = 3;

/** How many studs the ground may rise from one row to the next. */
const RISES: Readonly<Record<Theme, readonly number[]>> = {
  meadow: [0, 2, 2],
  forest: [2, 2, 4],
  desert: [0, 2, 4],
  coast: [2, 2, 4],
  arctic: [2, 4, 4],
  volcano: [4, 4, 6],
  'ancient-city': [2, 4, 4],
  laboratory: [0, 0, 2],
  'space-station': [0, 2, 2],
  workshop: [0, 0, 2],
};

export interface PlacedZone {
  readonly node: ZoneNode;
  readonly plan: ZonePlan;
  readonly zone: Zone;
  /** z of the edge that students come in by, and of the edge that they leave by. */
  readonly southEdge: number;
  readonly northEdge: number;
  /** Where the gate of its activity stands; null when the activity has none. */
  readonly gate: GateSpot | null;
}

export interface Corridor {
  readonly crossings: readonly Crossing<PlacedZone>[];
  /** z of a lane's middle; lane 0 is the first that one comes to. */
  laneAt(lane: number): number;
  /** z where ramps begin and end; null when both rows lie at the same height. */
  readonly ramp: { readonly foot: number; readonly head: number } | null;
}

export interface Arrangement {
  readonly zones: readonly PlacedZone[];
  readonly corridors: readonly Corridor[];
  readonly width: number;
  readonly depth: number;
}

export function arrange(outline: WorldOutline, nodes: readonly ZoneNode[], random: Random): Arrangement {
  const rows = rowsOf(nodes);
  const plans = new Map(nodes.map((node) => [node, zonePlan(node)]));
  const planOf = (node: ZoneNode): ZonePlan => plans.get(node) ?? zonePlan(node);
  const pitch = Math.max(...nodes.map((node) => planOf(node).width)) + GAP_BETWEEN_ZONES;

  const placed = new Map<ZoneNode, PlacedZone>();
  const corridors: Corridor[] = [];
  const withWayOut = new Set<ZoneNode>();
  const gates = new Map<ZoneNode, GateSpot>();
  let edge = 0;
  let elevation = 0;
  rows.forEach((row, index) => {
    const rise = index === 0 ? 0 : random.fork(`rise-${index}`).pick(RISES[outline.theme]);
    const xOf = (node: ZoneNode): number => (row.indexOf(node) - (row.length - 1) / 2) * pitch;
    const links =
      index === 0 ? [] : crossings(rows[index - 1] ?? [], row, (node) => placed.get(node)?.zone.center.x ?? 0, xOf);
    const lanes = 1 + Math.max(-1, ...links.map((link) => link.lane ?? -1));
    const run = rise === 0 ? 0 : Math.max(8, rise * RAMP_RUN_PER_RISE);
    const south = edge;
    const laneAt = (lane: number): number => south - EXIT_DEPTH - lane * LANE_DEPTH - PATH_WIDTH / 2;
    for (const { from } of links) withWayOut.add(from);
    const gatesBefore = gatesBeforeZones(row, index, withWayOut, gates);
    const landing = LANDING_DEPTH + GATE_SPACING * Math.max(0, ...gatesBefore.map(({ place }) => place + 1));
    if (index > 0) edge -= EXIT_DEPTH + lanes * LANE_DEPTH + run + landing;
    elevation += rise;
    for (const { node, before, place } of gatesBefore) {
      gates.set(node, { x: xOf(before), y: elevation, z: edge + GATE_SPACING * (place + 1) });
    }

    const depth = Math.max(...row.map((node) => planOf(node).depth));
    for (const node of row) {
      const plan = { ...planOf(node), depth };
      const zone: Zone = {
        id: node.zoneId,
        name: shortened(zoneName(outline, node), 60),
        role: node.role,
        center: { x: xOf(node), z: edge - depth / 2 },
        width: plan.width,
        depth,
        elevation,
      };
      placed.set(node, { node, plan, zone, southEdge: edge, northEdge: edge - depth, gate: null });
    }
    if (index > 0) {
      corridors.push({
        crossings: links.flatMap(({ from, to, lane }) => {
          const [start, end] = [placed.get(from), placed.get(to)];
          return start === undefined || end === undefined ? [] : [{ from: start, to: end, lane }];
        }),
        laneAt,
        ramp: run === 0 ? null : { foot: edge + landing + run, head: edge + landing },
      });
    }
    edge -= depth;
  });
  const gated = [...placed.values()].map((zone) => ({ ...zone, gate: gateOf(zone, withWayOut, gates) }));
  return centred(gated, corridors, -edge);
}

function rowsOf(nodes: readonly ZoneNode[]): readonly (readonly ZoneNode[])[] {
  const rows: (readonly ZoneNode[])[] = [];
  for (const node of nodes) rows[node.row] = [...(rows[node.row] ?? []), node];
  for (let index = 1; index < rows.length; index += 1) {
    rows[index] = orderedRow(rows[index] ?? [], rows[index - 1] ?? []);
  }
  return rows;
}

function zoneName(outline: WorldOutline, node: ZoneNode): string {
  const given = outline.zoneNames?.[node.zoneId];
  if (given !== undefined) return given;
  if (node.activity !== null) return node.activity.title;
  return node.role === 'finale' ? outline.signs.finale.title : outline.signs.welcome.title;
}

/** Moves everything so that the ground's middle is the origin. */
function centred(zones: readonly PlacedZone[], corridors: readonly Corridor[], length: number): Arrangement {
  const shift = length / 2;
  const halfWidth = Math.max(...zones.map(({ zone }) => Math.abs(zone.center.x) + zone.width / 2));
  const move = (placed: PlacedZone): PlacedZone => ({
    ...placed,
    zone: { ...placed.zone, center: { x: placed.zone.center.x, z: placed.zone.center.z + shift } },
    southEdge: placed.southEdge + shift,
    northEdge: placed.northEdge + shift,
    gate: placed.gate && { ...placed.gate, z: placed.gate.z + shift },
  });
  return {
    zones: zones.map(move),
    corridors: corridors.map((corridor) => ({
      crossings: corridor.crossings.map(({ from, to, lane }) => ({ from: move(from), to: move(to), lane })),
      laneAt: (lane) => corridor.laneAt(lane) + shift,
      ramp: corridor.ramp && { foot: corridor.ramp.foot + shift, head: corridor.ramp.head + shift },
    })),
    width: 2 * (halfWidth + MARGIN),
    depth: length + 2 * MARGIN,
  };
}
