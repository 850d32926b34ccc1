/** Stone, ice, hills: what the land itself is made of. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop, Surface } from '../look.ts';
import { part, type Triple, within } from '../part.ts';
import { between } from './vary.ts';

export function boulder({ color, material }: Surface): Prop {
  return {
    name: 'Boulder',
    radius: 4.2,
    build(frame, random) {
      const size = between(random, 2.2, 3.8);
      const turned = within(frame, [0, 0, 0], [0, random.int(0, 11) * 15, 0]);
      return [
        part(turned, {
          name: 'Rock',
          size: [size, size * 0.8, size * 0.85],
          at: [0, -0.3, 0],
          turn: [8, 0, 6],
          color,
          material,
        }),
        part(turned, {
          name: 'Rock',
          size: [size * 0.55, size * 0.5, size * 0.6],
          at: [size * 0.55, -0.2, size * 0.3],
          turn: [0, 24, 10],
          color,
          material,
        }),
      ];
    },
  };
}

export function crystals({ color, material }: Surface): Prop {
  return {
    name: 'Crystals',
    radius: 3,
    build(frame, random) {
      const shard = (angle: number, lean: number, height: number): Instance =>
        part(within(frame, [0, -0.4, 0], [0, angle, 0]), {
          name: 'Crystal',
          size: [1.1, height, 1.1],
          at: [lean === 0 ? 0 : 0.8, 0, 0],
          turn: [0, 45, -lean],
          color,
          material,
          transparency: material === 'Neon' ? 0 : 0.15,
        });
      const start = random.int(0, 90);
      return [
        shard(start, 0, between(random, 4, 6)),
        shard(start, 16, between(random, 2.4, 3.6)),
        shard(start + 120, 18, between(random, 2.2, 3.2)),
        shard(start + 240, 14, between(random, 2.6, 3.8)),
      ];
    },
  };
}

/** Upright stone pillars of different heights, close together. */
export function pillars({ color, material }: Surface): Prop {
  return {
    name: 'Pillars',
    radius: 3.4,
    build: (frame, random) =>
      [
        [0, 0],
        [1.7, 0.4],
        [-1.2, 1.3],
        [-0.6, -1.6],
      ].map(([x = 0, z = 0]) =>
        part(frame, {
          name: 'Pillar',
          size: [2, between(random, 2, 7), 2],
          at: [x, -0.2, z],
          turn: [0, random.int(0, 8) * 10, 0],
          color,
          material,
        }),
      ),
  };
}

/** Layered table mountain. */
export function mesa(layers: readonly string[]): Prop {
  return {
    name: 'Mesa',
    radius: 22,
    build(frame, random) {
      const turned = within(frame, [0, 0, 0], [0, random.int(0, 11) * 15, 0]);
      const height = between(random, 4, 7);
      return layers.map((color, index) =>
        part(turned, {
          name: 'Layer',
          size: [30 - index * 4, height + 0.5, 24 - index * 3],
          at: [0, index * height - 0.5, 0],
          color,
          material: 'Sandstone',
        }),
      );
    },
  };
}

/** A round hill: a ball of which the top looks out of the ground. */
export function hill(colors: readonly string[], surface: Surface['material'] = 'Grass'): Prop {
  return {
    name: 'Hill',
    radius: 27,
    build(frame, random) {
      const size = between(random, 38, 50);
      const color = random.pick(colors);
      return [
        part(frame, {
          name: 'Hill',
          size: [size, size, size],
          at: [0, -size * 0.74, 0],
          color,
          material: surface,
          shape: 'Ball',
        }),
        part(frame, {
          name: 'Hill',
          size: [size * 0.6, size * 0.6, size * 0.6],
          at: [size * 0.22, -size * 0.42, size * 0.08],
          color: random.pick(colors),
          material: surface,
          shape: 'Ball',
        }),
      ];
    },
  };
}

/** A mountain of two crossing ridges, with a cap of another colour on the higher one. */
export function peak(rock: Surface, cap: Surface | null): Prop {
  return {
    name: 'Peak',
    radius: 20,
    build(frame, random) {
      const height = between(random, 24, 36);
      const angle = random.int(0, 17) * 10;
      const ridge = (turn: number, base: number, size: Triple, surface: Surface): Instance[] => {
        const turned = within(frame, [0, base, 0], [0, angle + turn, 0]);
        const [width, tall, depth] = size;
        const half = { name: 'Ridge', size: [width, tall, depth / 2], shape: 'Wedge', ...surface } as const;
        return [
          part(turned, { ...half, at: [0, 0, -depth / 4] }),
          part(turned, { ...half, at: [0, 0, depth / 4], turn: [0, 180, 0] }),
        ];
      };
      const capShare = 0.36;
      return [
        ...ridge(0, -1, [13, height, 30], rock),
        ...ridge(64, -1, [15, height * 0.72, 32], rock),
        ...ridge(-50, -1, [12, height * 0.5, 34], rock),
        ...(cap === null ? [] : ridge(0, height * (1 - capShare) - 0.3, [13.6, height * capShare, 30 * capShare], cap)),
      ];
    },
  };
}

/** Melt that glows between the stones. */
export const lavaPool: Prop = {
  name: 'LavaPool',
  radius: 4.6,
  build(frame, random) {
    const size = between(random, 5, 7);
    return [
      part(frame, {
        name: 'Rim',
        size: [size + 1.2, 0.7, size + 1.2],
        at: [0, -0.2, 0],
        color: '#2b2523',
        material: 'Basalt',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Lava',
        size: [size, 0.5, size],
        at: [0, 0.2, 0],
        color: '#ff6a1f',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
    ];
  },
};

export const snowMound: Prop = {
  name: 'SnowMound',
  radius: 4,
  build(frame, random) {
    const size = between(random, 4, 6);
    return [
      part(frame, {
        name: 'Snow',
        size: [size, size, size],
        at: [0, -size * 0.66, 0],
        color: '#ffffff',
        material: 'Snow',
        shape: 'Ball',
      }),
      part(frame, {
        name: 'Snow',
        size: [size * 0.6, size * 0.6, size * 0.6],
        at: [size * 0.35, -size * 0.36, 0.4],
        color: '#f4f9fd',
        material: 'Snow',
        shape: 'Ball',
      }),
    ];
  },
};
