/** Ids of places that are told apart by their number alone, from the first: `place-1`, `place-2`, … */
export function placeIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `place-${index + 1}`);
}
