/** How many of some answers a share of them is. */

/** The smallest count whose share of the items reaches `passShare`; the slack takes up the rounding of the product. */
export function neededAnswers(count: number, passShare: number): number {
  return Math.max(1, Math.ceil(count * passShare - 1e-9));
}
