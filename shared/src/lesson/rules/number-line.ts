/**
 * Where one stands on a walkable number line, and what that answers. Places are counted in steps from the line's left
 * end, so that the same arithmetic serves whole numbers, fractions and decimals.
 */
import type { LineTarget } from '../play/activities/index.ts';
import type { Verdict } from './answers.ts';
import { RIGHT, UNREADABLE, wrongWith } from './verdicts.ts';

/** Studs from one mark to the next: a child hits a mark with any device, and a long line is still walked in seconds. */
export const STUDS_PER_STEP = 4;
/** Studs before or behind the line that still count as standing on it, and beyond its ends. */
export const LINE_HALF_WIDTH = 5;
const BEYOND_ENDS = 0.5;

/**
 * Steps from the left end for someone who stands `along` studs to the right of the line's middle and `across` studs
 * before or behind it; undefined beside the line. What is no number is beside it.
 */
export function stepsAlong(steps: number, along: number, across: number): number | undefined {
  if (!(across <= LINE_HALF_WIDTH && across >= -LINE_HALF_WIDTH)) return undefined;
  const at = steps / 2 + along / STUDS_PER_STEP;
  return at >= -BEYOND_ENDS && at <= steps + BEYOND_ENDS ? at : undefined;
}

/** `tolerance` is in steps. Standing where a wrong idea leads is answered to that idea, anywhere else in general. */
export function checkStanding(target: LineTarget, tolerance: number, at: number | undefined): Verdict {
  if (at === undefined) return UNREADABLE;
  if (isBeside(at, target.at, tolerance)) return RIGHT;
  const note = target.wrong.find((wrong) => isBeside(at, wrong.at, tolerance));
  return wrongWith(note === undefined ? target : note);
}

function isBeside(at: number, wanted: number, tolerance: number): boolean {
  return at - wanted <= tolerance && wanted - at <= tolerance;
}
