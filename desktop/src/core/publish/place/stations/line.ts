/**
 * A number line on the ground: a flat band with a mark at each step, numbers floating over those that carry one, and a
 * desk before it. Everything on the band can be walked over. The line reads from left to right for who comes from the
 * entrance, so its left end lies on the station's own right.
 */
import { labelledMarks } from '@toolboxai/shared/lesson';
import { STUDS_PER_STEP } from '@toolboxai/shared/lesson/rules';
import type { Instance } from '@toolboxai/shared/roblox';
import { floatingWords } from '../lettering.ts';
import { part } from '../part.ts';
import { DESK_PROMPT_HEIGHT, desk } from './desk.ts';
import { kiosk } from './kiosk.ts';
import { frameOf, type StationSetting, stationModel } from './station.ts';

const BAND_DEPTH = 3;
const BEYOND_ENDS = 2;
/** The desk stands before the line and beside the way. */
const DESK_AT = [-10, 0, -9] as const;

export function line(setting: StationSetting): Instance {
  const { activity } = setting;
  if (activity.kind !== 'number-line-walk') return kiosk(setting);
  const own = activity.params.line;
  const frame = frameOf(setting);
  const { accent, sign, inlay } = setting.look;
  const labels = new Map(labelledMarks(own).map(({ step, text }) => [step, text]));
  const marks = Array.from({ length: own.steps + 1 }, (_, step) => {
    const words = labels.get(step);
    return part(frame, {
      name: 'Mark',
      size: [words === undefined ? 0.3 : 0.5, 0.24, words === undefined ? BAND_DEPTH + 0.2 : BAND_DEPTH + 2],
      at: [(own.steps / 2 - step) * STUDS_PER_STEP, 0, 0],
      color: words === undefined ? sign.header : accent,
      material: words === undefined ? 'SmoothPlastic' : 'Neon',
      solid: false,
      castShadow: false,
      ...(words === undefined ? {} : { children: [number(setting, words)] }),
    });
  });
  return stationModel(setting, {
    primary: {
      name: 'Band',
      size: [own.steps * STUDS_PER_STEP + 2 * BEYOND_ENDS, 0.14, BAND_DEPTH],
      at: [0, 0, 0],
      solid: false,
      castShadow: false,
      ...inlay,
    },
    prompt: [DESK_AT[0], DESK_PROMPT_HEIGHT, DESK_AT[2] - 0.8],
    parts: [...marks, ...desk(setting, DESK_AT)],
  });
}

function number({ look: { sign } }: StationSetting, words: string): Instance {
  return floatingWords(
    { name: 'Label', text: words, ink: sign.ink, paper: sign.board, bold: true, letterHeight: 0.9 },
    [Math.max(1.6, words.length * 0.6 + 0.6), 1.3],
    1.8,
  );
}
