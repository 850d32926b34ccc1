/**
 * The world seen from above, as SVG: zones with their names, paths, stations as signs that differ in shape and not only in
 * colour, and the place where students appear. North is up. It prints in grey and reads aloud: the picture has a title and
 * a description, every zone and station a name.
 *
 * One unit of the picture is one stud.
 */
import type { Station, World, Zone } from '@toolboxai/shared/lesson';
import { zoneRect } from '../ground/index.ts';
import { element, text } from './svg.ts';

export interface MapWords {
  readonly title: string;
  /** For who cannot see the picture; `{zones}` stands for the names of the zones in the order of the walk. */
  readonly description: string;
  readonly spawn: string;
  readonly roles: Readonly<Record<Station['role'], string>>;
}

export const DEFAULT_MAP_WORDS: MapWords = {
  title: 'Map of the world',
  description: 'Students walk from south to north: {zones}.',
  spawn: 'Start',
  roles: {
    kiosk: 'Questions',
    gate: 'Gate',
    bin: 'Bin',
    object: 'Thing to carry',
    stop: 'Stop',
    slot: 'Place for one thing',
    board: 'Diagram',
    bridge: 'Bridge',
    character: 'Somebody to talk with',
    line: 'Number line',
    plot: 'Plot to build on',
    bench: 'Work bench',
  },
};

export interface MapOptions {
  readonly words?: MapWords;
  /** Makes the ids of the picture unique in a document that shows several. */
  readonly idPrefix?: string;
}

const MARGIN = 14;
const INK = '#1f2933';
const COLORS = {
  ground: '#eef2ea',
  path: '#d9c7a0',
  pathEdge: '#a58d5a',
  arrival: '#dcebfa',
  activity: '#ffffff',
  finale: '#fdf0c8',
} as const;
const STATION_COLORS: Readonly<Record<Station['role'], string>> = {
  kiosk: '#1f5fa8',
  gate: '#8a2f17',
  bin: '#2f6b3a',
  object: '#6b4a9e',
  stop: '#a35a00',
  slot: '#5b5b8f',
  board: '#0f6f73',
  bridge: '#7a4a1e',
  character: '#9b2f63',
  line: '#0f6a6a',
  plot: '#7a4a1e',
  bench: '#8a2a5f',
};

export function worldMap(world: World, options: MapOptions = {}): string {
  const words = options.words ?? DEFAULT_MAP_WORDS;
  const prefix = options.idPrefix ?? 'world-map';
  const frame = frameOf(world);
  const legend = legendOf(world, words, frame);
  const height = frame.height + legend.height;
  const titleId = `${prefix}-title`;
  const descriptionId = `${prefix}-description`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${frame.x} ${frame.y} ${frame.width} ${height}`,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      'font-family': 'Inter, system-ui, sans-serif',
    },
    [
      element('title', { id: titleId }, [text(words.title)]),
      element('desc', { id: descriptionId }, [text(describe(world, words))]),
      element('rect', { x: frame.x, y: frame.y, width: frame.width, height, fill: COLORS.ground }),
      ...paths(world),
      ...world.zones.map(zoneShape),
      ...world.stations.map((station) => stationMark(station, words)),
      spawnMark(world, words),
      ...world.zones.flatMap(zoneName),
      ...legend.marks,
    ],
  );
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function frameOf({ zones, paths: ways }: World): Frame {
  const rects = zones.map(zoneRect);
  const points = ways.flatMap((way) => way.points);
  const xs = [...rects.flatMap(({ west, east }) => [west, east]), ...points.map(({ x }) => x)];
  const ys = [...rects.flatMap(({ north, south }) => [north, south]), ...points.map(({ z }) => z)];
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN - y };
}

function describe({ zones }: World, words: MapWords): string {
  const inOrder = [...zones].sort((a, b) => b.center.z - a.center.z || a.center.x - b.center.x);
  return words.description.replace('{zones}', inOrder.map(({ name }) => name).join(', '));
}

/** Edges first, then the ways themselves, so that where ways meet no edge crosses them. */
function paths(world: World): readonly string[] {
  const line = (points: World['paths'][number]['points'], width: number, stroke: string): string =>
    element('polyline', {
      points: points.map(({ x, z }) => `${x},${z}`).join(' '),
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-linejoin': 'miter',
    });
  return [
    ...world.paths.map(({ points, width }) => line(points, width + 1.6, COLORS.pathEdge)),
    ...world.paths.map(({ points, width }) => line(points, width, COLORS.path)),
  ];
}

function zoneShape(zone: Zone): string {
  const { west, north } = zoneRect(zone);
  return element('rect', {
    x: west,
    y: north,
    width: zone.width,
    height: zone.depth,
    rx: 3,
    fill: COLORS[zone.role],
    stroke: INK,
    'stroke-width': 1,
  });
}

const NAME_SIZE = 5.2;
/** Width of a letter as a share of its height, on average. */
const LETTER_WIDTH = 0.56;

/** Along the southern edge, where the entrance is and no station stands; in as many lines as it needs. */
function zoneName(zone: Zone): readonly string[] {
  const { south } = zoneRect(zone);
  const lines = wrapped(zone.name, Math.floor((zone.width - 4) / (NAME_SIZE * LETTER_WIDTH)));
  return lines.map((line, index) =>
    element(
      'text',
      {
        x: zone.center.x,
        y: south - 3 - (lines.length - 1 - index) * NAME_SIZE * 1.15,
        'font-size': NAME_SIZE,
        'font-weight': 700,
        'text-anchor': 'middle',
        fill: INK,
        // A rim of paper keeps the letters clear of the path below them.
        stroke: COLORS[zone.role],
        'stroke-width': 1.4,
        'paint-order': 'stroke',
      },
      [text(line)],
    ),
  );
}

function wrapped(name: string, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function stationMark({ role, label, position }: Station, words: MapWords): string {
  return element('g', { transform: `translate(${position.x} ${position.z})` }, [
    element('title', {}, [text(`${words.roles[role]}: ${label}`)]),
    markShape(role),
  ]);
}

function markShape(role: Station['role']): string {
  const look = { fill: STATION_COLORS[role], stroke: '#ffffff', 'stroke-width': 0.6 };
  switch (role) {
    case 'kiosk':
      return element('polygon', { points: '0,-4.4 4.4,0 0,4.4 -4.4,0', ...look });
    case 'gate':
      return element('rect', { x: -6, y: -1.5, width: 12, height: 3, ...look });
    case 'bin':
      return element('rect', { x: -3, y: -3, width: 6, height: 6, ...look });
    case 'object':
      return element('circle', { r: 1.9, ...look });
    case 'stop':
      return element('polygon', { points: '0,-3.6 3.6,2.8 -3.6,2.8', ...look });
    case 'slot':
      return element('rect', { x: -2, y: -2, width: 4, height: 4, ...look });
    case 'board':
      return element('rect', { x: -5, y: -1.8, width: 10, height: 3.6, ...look });
    case 'bridge':
      return element('rect', { x: -4, y: -8, width: 8, height: 16, ...look });
    case 'character':
      return element('circle', { r: 3.2, ...look });
    case 'line':
      return element('rect', { x: -9, y: -0.9, width: 18, height: 1.8, ...look });
    case 'plot':
      return element('rect', { x: -4.5, y: -4.5, width: 9, height: 9, rx: 1, ...look });
    case 'bench':
      return element('polygon', { points: '-4,3 -4,-1 -1.5,-1 -1.5,-3.6 1.5,-3.6 1.5,-1 4,-1 4,3', ...look });
  }
}

function spawnMark({ spawn: { position } }: World, words: MapWords): string {
  return element('g', { transform: `translate(${position.x} ${position.z})` }, [
    element('title', {}, [text(words.spawn)]),
    spawnShape(),
  ]);
}

function spawnShape(): string {
  return [
    element('circle', { r: 4, fill: '#ffffff', stroke: INK, 'stroke-width': 1 }),
    element('polygon', { points: '0,-2.6 2.2,2 0,0.9 -2.2,2', fill: INK }),
  ].join('');
}

const LEGEND_SIZE = 4.4;
const LEGEND_LINE = 11;

/** Only what is on the map, in columns that fit its width. */
function legendOf(
  world: World,
  words: MapWords,
  frame: Frame,
): { readonly height: number; readonly marks: readonly string[] } {
  const roles = Object.keys(words.roles).filter((role) => world.stations.some((station) => station.role === role));
  const entries = [
    { shape: spawnShape(), label: words.spawn },
    ...roles.filter(isRole).map((role) => ({ shape: markShape(role), label: words.roles[role] })),
  ];
  const longest = Math.max(...entries.map(({ label }) => label.length));
  const column = 16 + longest * LEGEND_SIZE * LETTER_WIDTH;
  const columns = Math.max(1, Math.floor((frame.width - 8) / column));
  const marks = entries.map(({ shape, label }, index) => {
    const x = frame.x + 12 + (index % columns) * column;
    const y = frame.y + frame.height + 2 + Math.floor(index / columns) * LEGEND_LINE;
    return element('g', { transform: `translate(${x} ${y})` }, [
      shape,
      element('text', { x: 8, y: LEGEND_SIZE * 0.36, 'font-size': LEGEND_SIZE, fill: INK }, [text(label)]),
    ]);
  });
  return { height: Math.ceil(entries.length / columns) * LEGEND_LINE, marks };
}

function isRole(role: string): role is Station['role'] {
  return role in STATION_COLORS;
}
