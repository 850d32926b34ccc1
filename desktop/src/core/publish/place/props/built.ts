/** Things that people made: columns, lamps, boxes, benches. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop, Surface } from '../look.ts';
import { part, within } from '../part.ts';
import { between } from './vary.ts';

export function column({ color, material }: Surface): Prop {
  return {
    name: 'Column',
    radius: 2.2,
    build: (frame) => [
      part(frame, { name: 'Base', size: [3, 0.9, 3], at: [0, 0, 0], color, material }),
      part(frame, { name: 'Shaft', size: [2, 9, 2], at: [0, 0.9, 0], color, material, shape: 'Cylinder' }),
      part(frame, { name: 'Capital', size: [3, 0.9, 3], at: [0, 9.9, 0], color, material }),
    ],
  };
}

export function brokenColumn({ color, material }: Surface): Prop {
  return {
    name: 'BrokenColumn',
    radius: 3.8,
    build(frame, random) {
      const turned = within(frame, [0, 0, 0], [0, random.int(0, 11) * 30, 0]);
      return [
        part(turned, { name: 'Base', size: [3, 0.9, 3], at: [-1, 0, 0], color, material }),
        part(turned, {
          name: 'Stump',
          size: [2, between(random, 1.6, 4), 2],
          at: [-1, 0.9, 0],
          color,
          material,
          shape: 'Cylinder',
        }),
        part(turned, {
          name: 'Drum',
          size: [1.9, 2.6, 1.9],
          at: [1.9, -0.4, 0.8],
          turn: [90, 0, 0],
          color,
          material,
          shape: 'Cylinder',
        }),
      ];
    },
  };
}

/** A post with a light on it, for beside a path. */
export function lamp(post: Surface, glow: string, height = 8): Prop {
  return {
    name: 'Lamp',
    radius: 1.2,
    build: (frame) => [
      part(frame, {
        name: 'Foot',
        size: [1.8, 0.6, 1.8],
        at: [0, 0, 0],
        color: post.color,
        material: post.material,
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Post',
        size: [0.6, height, 0.6],
        at: [0, 0.6, 0],
        color: post.color,
        material: post.material,
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Light',
        size: [1.6, 1.6, 1.6],
        at: [0, height + 0.3, 0],
        color: glow,
        material: 'Neon',
        shape: 'Ball',
        castShadow: false,
        solid: false,
      }),
    ],
  };
}

/** A fire bowl on a stand. */
export function brazier(stand: Surface, flame: string): Prop {
  return {
    name: 'Brazier',
    radius: 1.4,
    build: (frame) => [
      part(frame, {
        name: 'Stand',
        size: [1, 3, 1],
        at: [0, 0, 0],
        color: stand.color,
        material: stand.material,
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Bowl',
        size: [2.4, 0.8, 2.4],
        at: [0, 3, 0],
        color: stand.color,
        material: stand.material,
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Flame',
        size: [1.5, 1.5, 1.5],
        at: [0, 3.5, 0],
        color: flame,
        material: 'Neon',
        shape: 'Ball',
        castShadow: false,
        solid: false,
      }),
    ],
  };
}

/** A box of earth with something green in it. */
export function planter(box: Surface, leaves: string, blooms: readonly string[]): Prop {
  return {
    name: 'Planter',
    radius: 1.9,
    build(frame, random) {
      const bloom = (x: number, z: number): Instance =>
        part(frame, {
          name: 'Bloom',
          size: [0.9, 0.9, 0.9],
          at: [x, 1.9, z],
          color: random.pick(blooms),
          material: 'SmoothPlastic',
          shape: 'Ball',
          solid: false,
          castShadow: false,
        });
      return [
        part(frame, { name: 'Box', size: [2.6, 1.4, 2.6], at: [0, 0, 0], color: box.color, material: box.material }),
        part(frame, {
          name: 'Leaves',
          size: [2.2, 0.9, 2.2],
          at: [0, 1.3, 0],
          color: leaves,
          material: 'LeafyGrass',
          solid: false,
        }),
        ...(blooms.length === 0 ? [] : [bloom(-0.6, -0.5), bloom(0.6, 0.1), bloom(-0.1, 0.7)]),
      ];
    },
  };
}

export function crates(wood: Surface, bands: string): Prop {
  return {
    name: 'Crates',
    radius: 3,
    build(frame, random) {
      const turned = within(frame, [0, 0, 0], [0, random.int(-2, 2) * 10, 0]);
      const crate = (x: number, y: number, z: number, size: number): Instance[] => [
        part(turned, {
          name: 'Crate',
          size: [size, size, size],
          at: [x, y, z],
          color: wood.color,
          material: wood.material,
        }),
        part(turned, {
          name: 'Band',
          size: [size + 0.1, size * 0.14, size + 0.1],
          at: [x, y + size * 0.43, z],
          color: bands,
          material: 'Metal',
        }),
      ];
      return [
        ...crate(-1.2, 0, 0, 2.4),
        ...crate(1.3, 0, 0.3, 2),
        ...(random.chance(1, 2) ? crate(-0.9, 2.4, 0.2, 1.7) : []),
      ];
    },
  };
}

export function barrel(body: Surface, rings: string): Prop {
  return {
    name: 'Barrel',
    radius: 1.5,
    build: (frame) => [
      part(frame, {
        name: 'Barrel',
        size: [2.2, 3, 2.2],
        at: [0, 0, 0],
        color: body.color,
        material: body.material,
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Ring',
        size: [2.35, 0.3, 2.35],
        at: [0, 0.6, 0],
        color: rings,
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Ring',
        size: [2.35, 0.3, 2.35],
        at: [0, 2.1, 0],
        color: rings,
        material: 'Metal',
        shape: 'Cylinder',
      }),
    ],
  };
}

export function bench(seat: Surface, legs: Surface): Prop {
  return {
    name: 'Bench',
    radius: 2.8,
    build: (frame) => [
      part(frame, { name: 'Leg', size: [0.5, 1.4, 1.6], at: [-1.8, 0, 0], color: legs.color, material: legs.material }),
      part(frame, { name: 'Leg', size: [0.5, 1.4, 1.6], at: [1.8, 0, 0], color: legs.color, material: legs.material }),
      part(frame, { name: 'Seat', size: [4.8, 0.4, 1.8], at: [0, 1.4, 0], color: seat.color, material: seat.material }),
      part(frame, {
        name: 'Back',
        size: [4.8, 1.4, 0.3],
        at: [0, 1.8, 0.75],
        color: seat.color,
        material: seat.material,
      }),
    ],
  };
}

export function parasol(colors: readonly string[]): Prop {
  return {
    name: 'Parasol',
    radius: 4,
    build(frame, random) {
      const color = random.pick(colors);
      return [
        part(frame, {
          name: 'Pole',
          size: [0.35, 6.2, 0.35],
          at: [0, 0, 0],
          color: '#f3f0e6',
          material: 'Wood',
          shape: 'Cylinder',
        }),
        part(frame, {
          name: 'Canopy',
          size: [6, 0.5, 6],
          at: [0, 5.6, 0],
          color,
          material: 'Fabric',
          shape: 'Cylinder',
          solid: false,
        }),
        part(frame, {
          name: 'Top',
          size: [3, 0.6, 3],
          at: [0, 6.1, 0],
          color: '#ffffff',
          material: 'Fabric',
          shape: 'Cylinder',
          solid: false,
        }),
        part(frame, {
          name: 'Towel',
          size: [2, 0.15, 3.6],
          at: [2.2, 0, 0.4],
          color,
          material: 'Fabric',
          solid: false,
          castShadow: false,
        }),
      ];
    },
  };
}

/** A plain building that stands far off. */
export function block(walls: readonly string[], windows: string, roof: Surface): Prop {
  return {
    name: 'Building',
    radius: 15,
    build(frame, random) {
      const height = between(random, 14, 24);
      const wall = random.pick(walls);
      return [
        part(frame, { name: 'Walls', size: [20, height, 14], at: [0, -0.5, 0], color: wall, material: 'Concrete' }),
        part(frame, {
          name: 'Windows',
          size: [17, 2.4, 14.4],
          at: [0, height * 0.36, 0],
          color: windows,
          material: 'Glass',
        }),
        part(frame, {
          name: 'Windows',
          size: [17, 2.4, 14.4],
          at: [0, height * 0.68, 0],
          color: windows,
          material: 'Glass',
        }),
        part(frame, {
          name: 'Roof',
          size: [21.5, 1.2, 15.5],
          at: [0, height - 0.5, 0],
          color: roof.color,
          material: roof.material,
        }),
      ];
    },
  };
}
