/**
 * What all stations have in common: one model with the tag and the attributes by which the lesson kit finds it, its
 * primary part, and the point where the kit floats its prompt. See `station-contract.ts` of the lesson's play data.
 */
import type { Activity, Station } from '@toolboxai/shared/lesson';
import { PROMPT_ATTACHMENT_NAME, STATION_TAG, type StationAttributes } from '@toolboxai/shared/lesson/play';
import { type CFrameValue, cframe, type Instance, instance, refTo } from '@toolboxai/shared/roblox';
import type { ThemeLook } from '../look.ts';
import { type PartLook, part, standingAt } from '../part.ts';

export interface StationSetting {
  readonly station: Station;
  /** What is played at it. */
  readonly activity: Activity;
  readonly attributes: StationAttributes;
  readonly look: ThemeLook;
  /** Counted within the activity and role: neighbours get different colours by it. */
  readonly index: number;
  /** Width of the way that a gate closes, in studs. */
  readonly wayWidth: number;
}

export interface StationDesign {
  /** The part that everything else belongs to. */
  readonly primary: PartLook;
  /** Where prompt and marker float, seen from the station's foot. */
  readonly prompt: readonly [x: number, y: number, z: number];
  readonly parts: readonly Instance[];
}

export function frameOf({ station }: StationSetting): CFrameValue {
  return standingAt(station.position, station.facing);
}

export function stationModel(setting: StationSetting, design: StationDesign): Instance {
  const { attributes } = setting;
  const { primary, prompt } = design;
  const ref = `station:${attributes.StationId}`;
  // Attachments are placed from the middle of their part.
  const attachment = instance('Attachment', {
    Name: PROMPT_ATTACHMENT_NAME,
    CFrame: cframe(
      prompt[0] - primary.at[0],
      prompt[1] - primary.at[1] - primary.size[1] / 2,
      prompt[2] - primary.at[2],
    ),
  });
  return instance(
    'Model',
    {
      Name: attributes.StationId,
      Tags: [STATION_TAG],
      Attributes: { ...attributes },
      ModelStreamingMode: 'Atomic',
      PrimaryPart: refTo(ref),
    },
    [part(frameOf(setting), { ...primary, ref, children: [...(primary.children ?? []), attachment] }), ...design.parts],
  );
}
