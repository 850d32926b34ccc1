/** Two posts, a lintel with the gate's name, and the barrier between them that the kit opens. It fills its way. */
import { BARRIER_TAG } from '@toolboxai/shared/lesson/play';
import type { Instance } from '@toolboxai/shared/roblox';
import { letteredFront } from '../lettering.ts';
import { part } from '../part.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

/** The corner posts of the borders reach this far into the way. */
const CLEARANCE = 0.3;
const POST = 1.4;
const HEIGHT = 9;

export function gate(setting: StationSetting): Instance {
  const frame = frameOf(setting);
  const { structure, accent, sign } = setting.look;
  const width = setting.wayWidth - 2 * CLEARANCE;
  const inner = width - 2 * POST;
  const post = (side: number): Instance[] => [
    part(frame, { name: 'Post', size: [POST, HEIGHT, 1.8], at: [side * (width / 2 - POST / 2), 0, 0], ...structure }),
    part(frame, {
      name: 'PostLight',
      size: [POST * 0.5, HEIGHT * 0.7, 2],
      at: [side * (width / 2 - POST / 2), 1, 0],
      color: accent,
      material: 'Neon',
      castShadow: false,
    }),
  ];
  return stationModel(setting, {
    primary: {
      name: 'Lintel',
      size: [width, 2.2, 1.8],
      at: [0, HEIGHT, 0],
      color: sign.header,
      material: 'SmoothPlastic',
      children: [
        letteredFront([
          {
            name: 'Label',
            text: setting.station.label,
            ink: sign.headerInk,
            paper: sign.header,
            bold: true,
            box: { left: 0.03, top: 0.08, width: 0.94, height: 0.84 },
            letterHeight: 1.2,
          },
        ]),
      ],
    },
    prompt: [0, 5, -1],
    parts: [
      ...post(-1),
      ...post(1),
      part(frame, {
        name: 'Barrier',
        size: [inner, HEIGHT, 0.6],
        at: [0, 0, 0],
        color: accent,
        material: 'Neon',
        transparency: 0.45,
        castShadow: false,
        tags: [BARRIER_TAG],
      }),
      ...[0.28, 0.62].map((share) =>
        part(frame, {
          name: 'Bar',
          size: [inner - 0.04, 0.5, 0.9],
          at: [0, HEIGHT * share, 0],
          color: structure.color,
          material: structure.material,
          tags: [BARRIER_TAG],
        }),
      ),
    ],
  });
}
