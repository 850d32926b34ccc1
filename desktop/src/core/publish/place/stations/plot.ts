/** A plot to build on: a flat slab with the lines of its squares, and a desk before it. The blocks come from the kit. */
import { BLOCK_STUDS } from '@toolboxai/shared/lesson/rules';
import type { Instance } from '@toolboxai/shared/roblox';
import { part, type Triple } from '../part.ts';
import { DESK_PROMPT_HEIGHT, desk } from './desk.ts';
import { kiosk } from './kiosk.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

const RIM = 0.5;
const LINE = 0.12;

export function plot(setting: StationSetting): Instance {
  const { activity } = setting;
  if (activity.kind !== 'build-to-a-measure') return kiosk(setting);
  const { width, depth } = activity.params.plot;
  const frame = frameOf(setting);
  const { accent, inlay } = setting.look;
  const [across, along] = [width * BLOCK_STUDS, depth * BLOCK_STUDS];
  const line = (size: Triple, at: Triple): Instance =>
    part(frame, { name: 'Line', size, at, color: accent, material: 'Neon', solid: false, castShadow: false });
  const deskAt: Triple = [-(across / 2 + 6), 0, -(along / 2)];
  return stationModel(setting, {
    primary: {
      name: 'Slab',
      size: [across + 2 * RIM, 0.2, along + 2 * RIM],
      at: [0, 0, 0],
      solid: false,
      castShadow: false,
      ...inlay,
    },
    prompt: [deskAt[0], DESK_PROMPT_HEIGHT, deskAt[2] - 0.8],
    parts: [
      ...Array.from({ length: width + 1 }, (_, index) =>
        line([LINE, 0.26, along], [index * BLOCK_STUDS - across / 2, 0, 0]),
      ),
      ...Array.from({ length: depth + 1 }, (_, index) =>
        line([across, 0.26, LINE], [0, 0, index * BLOCK_STUDS - along / 2]),
      ),
      ...desk(setting, deskAt),
    ],
  });
}
