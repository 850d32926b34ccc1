/** Which solids are near which, without comparing all with all: columns of ground that list what stands over them. */
import { boundsOverlap, type Solid } from './solid.ts';

const CELL = 8;

export interface Neighbourhood {
  /** Solids whose bounds come within `margin` of the column over a point. May repeat none and miss none. */
  over(x: number, z: number): readonly Solid[];
  /** Each pair whose bounds come within 0.1 studs, once. */
  pairs(): Generator<readonly [Solid, Solid]>;
}

/** @param margin studs by which the columns look beyond their ground */
export function neighbourhood(solids: readonly Solid[], margin: number): Neighbourhood {
  const cells = new Map<string, Solid[]>();
  const cellOf = (value: number): number => Math.floor(value / CELL);
  for (const solid of solids) {
    for (let x = cellOf(solid.bounds.min.x - margin); x <= cellOf(solid.bounds.max.x + margin); x += 1) {
      for (let z = cellOf(solid.bounds.min.z - margin); z <= cellOf(solid.bounds.max.z + margin); z += 1) {
        const key = `${x} ${z}`;
        const listed = cells.get(key);
        if (listed === undefined) cells.set(key, [solid]);
        else listed.push(solid);
      }
    }
  }
  const order = new Map(solids.map((solid, index) => [solid, index]));
  return {
    over: (x, z) => cells.get(`${cellOf(x)} ${cellOf(z)}`) ?? [],
    *pairs() {
      const seen = new Set<number>();
      for (const listed of cells.values()) {
        for (const [index, a] of listed.entries()) {
          for (const b of listed.slice(index + 1)) {
            if (!boundsOverlap(a.bounds, b.bounds, 0.1)) continue;
            const key = (order.get(a) ?? 0) * solids.length + (order.get(b) ?? 0);
            if (seen.has(key)) continue;
            seen.add(key);
            yield [a, b];
          }
        }
      }
    },
  };
}
