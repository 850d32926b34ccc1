/** Events as marks on a time line, in three lanes. Where many fall on one spot, the one that matters most is shown. Pure. */
import type { ReplayEventKind } from '@toolboxai/shared/lesson';
import type { ShownEvent } from './scene-model.ts';

export const LANES = ['way', 'answers', 'trouble'] as const;
export type Lane = (typeof LANES)[number];

/** Later ones hide earlier ones. */
const BY_WEIGHT: readonly ReplayEventKind[] = [
  'reached',
  'opened',
  'read',
  'unlocked',
  'right',
  'hint',
  'wrong',
  'joined',
  'left',
  'badge',
  'completed',
  'attack',
  'finished',
  'failed',
];

const LANE_OF: Readonly<Record<ReplayEventKind, Lane>> = {
  reached: 'way',
  opened: 'way',
  read: 'way',
  unlocked: 'way',
  completed: 'way',
  badge: 'way',
  finished: 'way',
  right: 'answers',
  wrong: 'answers',
  hint: 'answers',
  joined: 'trouble',
  left: 'trouble',
  attack: 'trouble',
  failed: 'trouble',
};

export interface Mark {
  readonly lane: Lane;
  readonly kind: ReplayEventKind;
  /** From 0 to 1 along the line. */
  readonly share: number;
  /** The event that a click goes to. */
  readonly event: ShownEvent;
}

/** `spots`: how many marks fit side by side. */
export function marksOf(events: readonly ShownEvent[], duration: number, spots: number): readonly Mark[] {
  const shown = new Map<string, Mark>();
  for (const event of events) {
    const { kind } = event.event;
    const lane = LANE_OF[kind];
    const share = duration === 0 ? 0 : Math.min(1, event.at / duration);
    const spot = `${lane} ${Math.round(share * spots)}`;
    const there = shown.get(spot);
    if (there === undefined || weight(kind) > weight(there.kind)) shown.set(spot, { lane, kind, share, event });
  }
  return [...shown.values()];
}

/** The mark nearest to a spot, if one is near enough. */
export function markNear(
  marks: readonly Mark[],
  lane: Lane | undefined,
  share: number,
  within: number,
): Mark | undefined {
  let nearest: Mark | undefined;
  for (const mark of marks) {
    if (lane !== undefined && mark.lane !== lane) continue;
    const distance = Math.abs(mark.share - share);
    if (distance <= within && distance < Math.abs((nearest?.share ?? Number.POSITIVE_INFINITY) - share)) nearest = mark;
  }
  return nearest;
}

function weight(kind: ReplayEventKind): number {
  return BY_WEIGHT.indexOf(kind);
}
