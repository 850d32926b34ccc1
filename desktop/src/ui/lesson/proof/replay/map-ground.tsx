/** What stands still on the map: zones with their names, ways, stations, the start; and gates, shut or open. */
import type { Lesson } from '@toolboxai/shared/lesson';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lie, pointOn, rectOn } from './map-frame.ts';
import classes from './replay.module.css';

interface MapGroundProps {
  readonly world: Lesson['world'];
  readonly lie: Lie;
  /** Studs of a pixel. */
  readonly scale: number;
}

export const MapGround = memo(function MapGround({ world, lie, scale }: MapGroundProps) {
  const { t } = useTranslation();
  const line = (points: readonly { readonly x: number; readonly z: number }[]) =>
    points.map((point) => pointOn(lie, point).join(',')).join(' ');
  return (
    <>
      {world.paths.map(({ id, points, width }) => (
        <polyline
          key={`${id} edge`}
          className={classes.wayEdge}
          points={line(points)}
          strokeWidth={width + 2 * scale}
        />
      ))}
      {world.zones.map(({ id, role, center, width, depth }) => (
        <rect
          key={id}
          className={classes.zone}
          data-role={role}
          rx={4 * scale}
          strokeWidth={1.5 * scale}
          {...rectOn(lie, { west: center.x - width / 2, north: center.z - depth / 2, width, depth })}
        />
      ))}
      {world.paths.map(({ id, points, width }) => (
        <polyline key={id} className={classes.way} points={line(points)} strokeWidth={width} />
      ))}
      {world.zones.map(({ id, name, center, width, depth }) => {
        const box = rectOn(lie, { west: center.x - width / 2, north: center.z - depth / 2, width, depth });
        return (
          <text
            key={id}
            className={classes.zoneName}
            transform={`translate(${box.x + 7 * scale} ${box.y + 16 * scale}) scale(${scale})`}
          >
            {shortened(name, box.width / scale)}
          </text>
        );
      })}
      {world.stations
        .filter(({ role }) => role !== 'gate')
        .map(({ id, role, label, position }) => {
          const [x, y] = pointOn(lie, position);
          return (
            <g key={id} className={classes.station} transform={`translate(${x} ${y}) scale(${scale})`}>
              <title>{label}</title>
              <path d={STATION_SHAPES[role] ?? RING} />
            </g>
          );
        })}
      <Start world={world} lie={lie} scale={scale} name={t('proof.replay.start')} />
    </>
  );
});

/** A role without a shape of its own is a ring: still a place where something is done. */
const STATION_SHAPES: Readonly<Partial<Record<string, string>>> = {
  kiosk: 'M0-7L7 0L0 7L-7 0Z',
  bin: 'M-5-5H5V5H-5Z',
  object: 'M0-3.5A3.5 3.5 0 1 1 0 3.5A3.5 3.5 0 1 1 0-3.5Z',
  stop: 'M0-6L6 5H-6Z',
  board: 'M-7-3H7V3H-7Z',
  bridge: 'M-6-5H-3V5H-6ZM3-5H6V5H3ZM-3-1H3V1H-3Z',
  character: 'M0-7A3 3 0 1 1 0-1A3 3 0 1 1 0-7ZM-5 6Q-5 0 0 0Q5 0 5 6Z',
};
const RING = 'M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5ZM0-2.5A2.5 2.5 0 1 0 0 2.5A2.5 2.5 0 1 0 0-2.5Z';

function Start({ world, lie, scale, name }: MapGroundProps & { readonly name: string }) {
  const [x, y] = pointOn(lie, world.spawn.position);
  return (
    <g className={classes.start} transform={`translate(${x} ${y}) scale(${scale})`}>
      <title>{name}</title>
      <circle r={9} />
      <circle r={3} />
    </g>
  );
}

interface GatesProps extends MapGroundProps {
  readonly activities: Lesson['activities'];
  /** Activities whose gates are open to everyone who is looked at. */
  readonly open: ReadonlySet<string>;
}

/** An open gate is a gap between two posts. */
export const Gates = memo(function Gates({ world, lie, scale, activities, open }: GatesProps) {
  const { t } = useTranslation();
  return world.stations
    .filter(({ role }) => role === 'gate')
    .map(({ id, activityId, position, facing }) => {
      const [x, y] = pointOn(lie, position);
      const isOpen = open.has(activityId);
      const title = activities.find((activity) => activity.id === activityId)?.title ?? '';
      // A gate that faces north lies across the way from west to east.
      const turn = (lie === 'side' ? 90 : 0) - facing;
      return (
        <g
          key={id}
          className={isOpen ? classes.gateOpen : classes.gate}
          transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`}
        >
          <title>{t(isOpen ? 'proof.replay.gateOpen' : 'proof.replay.gate', { title })}</title>
          <path d={isOpen ? 'M-13-3H-9V3H-13ZM9-3H13V3H9Z' : 'M-13-3H13V3H-13Z'} />
        </g>
      );
    });
});

/** As much of a name as fits, at about seven pixels a letter. */
function shortened(name: string, pixels: number): string {
  const most = Math.floor((pixels - 12) / 7);
  if (name.length <= most) return name;
  return most < 3 ? '' : `${name.slice(0, most - 1).trimEnd()}…`;
}
