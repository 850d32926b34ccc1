/** Whether three texts of the same content really are three reading levels: measured, not claimed. */
import type { Tier } from '@toolboxai/shared/lesson';
import { type Readability, readability } from './readability.ts';

interface TierOrder {
  readonly measured: Readonly<Record<Tier, Readability>>;
  /**
   * The middle grades never fall from below to above, and above is truly harder than below. Neighbours may tie: the
   * formulas cannot tell texts apart that are closer than they are exact.
   */
  readonly rises: boolean;
}

export function tierOrder(tiers: Readonly<Record<Tier, string>>): TierOrder {
  const measured = { below: readability(tiers.below), on: readability(tiers.on), above: readability(tiers.above) };
  const [below, on, above] = [measured.below.band.median, measured.on.band.median, measured.above.band.median];
  return { measured, rises: below <= on && on <= above && below < above };
}
