/** The world from above, as one SVG: for the app, and in black and white for the printed plan. */
import type { Station, World } from '@toolboxai/shared/lesson';

const SIGNS: Readonly<Record<Station['role'], string>> = { kiosk: '?', gate: '⌂', bin: '▽', object: '•', stop: '○' };
const MARGIN = 12;

/** An `<svg>` element with a title and a description; one unit is one stud. Every text is escaped. */
export function worldMap(world: World): string {
  const xs = world.zones.flatMap((zone) => [zone.center.x - zone.width / 2, zone.center.x + zone.width / 2]);
  const zs = world.zones.flatMap((zone) => [zone.center.z - zone.depth / 2, zone.center.z + zone.depth / 2]);
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...zs) - MARGIN];
  const [width, depth] = [Math.max(...xs) + MARGIN - left, Math.max(...zs) + MARGIN - top];
  const described = `A map with ${world.zones.length} places: ${world.zones.map((zone) => zone.name).join(', ')}. North is up.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${depth}" role="img" aria-label="${escaped(described)}" font-family="Inter, system-ui, sans-serif">`,
    `<title>${escaped(described)}</title>`,
    ...world.paths.map(
      (path) =>
        `<polyline points="${path.points.map(({ x, z }) => `${x},${z}`).join(' ')}" fill="none" stroke="#d8d2c6" stroke-width="${path.width}" stroke-linejoin="round"/>`,
    ),
    ...world.zones.map(
      (zone) =>
        `<rect x="${zone.center.x - zone.width / 2}" y="${zone.center.z - zone.depth / 2}" width="${zone.width}" height="${zone.depth}" rx="6" fill="#f3efe7" stroke="#6b665d" stroke-width="0.8"/>`,
    ),
    ...world.stations.map((station) =>
      mark(station.position.x, station.position.z, SIGNS[station.role], station.label),
    ),
    mark(world.spawn.position.x, world.spawn.position.z, '★', 'Students arrive here'),
    ...world.zones.map((zone) => name(zone.center.x, zone.center.z - zone.depth / 2 + 8, zone.name)),
    '</svg>',
  ].join('');
}

function mark(x: number, z: number, sign: string, label: string): string {
  return `<g><title>${escaped(label)}</title><text x="${x}" y="${z}" font-size="9" text-anchor="middle" dominant-baseline="central" fill="#1f1d1a">${sign}</text></g>`;
}

function name(x: number, z: number, text: string): string {
  return `<text x="${x}" y="${z}" font-size="7" font-weight="600" text-anchor="middle" dominant-baseline="central" fill="#1f1d1a" stroke="#f3efe7" stroke-width="2" paint-order="stroke">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
