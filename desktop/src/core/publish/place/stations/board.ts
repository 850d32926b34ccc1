/** A large board with the diagram of its activity drawn on it, and the numbers of the places. */
import type { Instance } from '@toolboxai/shared/roblox';
import { figureFront } from '../figure-front.ts';
import { part } from '../part.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

const SIDE = 13;
const BOTTOM = 1.4;

export function board(setting: StationSetting): Instance {
  const frame = frameOf(setting);
  const { activity, look } = setting;
  const { structure, sign } = look;
  const face =
    activity.kind === 'label-the-diagram'
      ? [
          figureFront(activity.params.figure, activity.params.targets, {
            ink: sign.ink,
            mark: sign.header,
            onMark: sign.headerInk,
          }),
        ]
      : [];
  const post = (side: number): Instance =>
    part(frame, {
      name: 'Post',
      size: [0.9, BOTTOM + SIDE + 0.6, 0.9],
      at: [side * (SIDE / 2 - 1), 0, 0.7],
      ...structure,
    });
  return stationModel(setting, {
    primary: { name: 'Base', size: [SIDE + 1, 0.4, 3], at: [0, 0, 0.4], ...structure },
    prompt: [0, 5, -1.4],
    parts: [
      post(-1),
      post(1),
      part(frame, { name: 'Frame', size: [SIDE + 0.8, SIDE + 0.8, 0.4], at: [0, BOTTOM - 0.4, 0.2], ...structure }),
      part(frame, {
        name: 'Board',
        size: [SIDE, SIDE, 0.3],
        at: [0, BOTTOM, -0.1],
        color: '#ffffff',
        material: 'SmoothPlastic',
        children: face,
      }),
    ],
  });
}
