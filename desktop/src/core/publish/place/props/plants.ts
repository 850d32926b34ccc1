/** Trees and other plants, each of a few plain parts. Sizes vary a little with the random source. */
import type { CFrameValue, Instance } from '@toolboxai/shared/roblox';
import type { Prop } from '../look.ts';
import { part, within } from '../part.ts';
import { between } from './vary.ts';

export function roundTree(leaves: readonly string[], bark = '#7a5233'): Prop {
  return {
    name: 'Tree',
    radius: 4.5,
    build(frame, random) {
      const height = between(random, 5, 7);
      const crown = between(random, 6.5, 8);
      const color = random.pick(leaves);
      return [
        part(frame, {
          name: 'Trunk',
          size: [1.4, height, 1.4],
          at: [0, 0, 0],
          color: bark,
          material: 'Wood',
          shape: 'Cylinder',
        }),
        leaf(frame, [0, height - 1.5, 0], crown, color),
        leaf(frame, [1.6, height + crown * 0.35, 0.6], crown * 0.62, color),
      ];
    },
  };
}

export function conifer(needles: readonly string[], tip: string | null = null): Prop {
  return {
    name: 'Conifer',
    radius: 4.4,
    build(frame, random) {
      const scale = between(random, 0.85, 1.25);
      const color = random.pick(needles);
      const tier = (width: number, at: number, height: number, tint: string): Instance =>
        part(frame, {
          name: 'Needles',
          size: [width * scale, height * scale, width * scale],
          at: [0, at * scale, 0],
          color: tint,
          material: 'LeafyGrass',
          shape: 'Cylinder',
          solid: false,
        });
      return [
        part(frame, {
          name: 'Trunk',
          size: [1.3, 3.4 * scale, 1.3],
          at: [0, 0, 0],
          color: '#5d3f28',
          material: 'Wood',
          shape: 'Cylinder',
        }),
        tier(6.2, 2.4, 2.6, color),
        tier(4.6, 4.8, 2.6, color),
        tier(3, 7.2, 2.4, tip ?? color),
        tier(1.4, 9.4, 1.8, tip ?? color),
      ];
    },
  };
}

export const palm: Prop = {
  name: 'Palm',
  radius: 4.8,
  build(frame, random) {
    const height = between(random, 9, 12);
    const fronds = [0, 72, 144, 216, 288].map((angle) =>
      part(within(frame, [0, height - 0.5, 0], [0, angle, 0]), {
        name: 'Frond',
        size: [1.3, 0.3, 4.6],
        at: [0, -0.2, -2.2],
        turn: [-14, 0, 0],
        color: '#4f9a4a',
        material: 'LeafyGrass',
        solid: false,
      }),
    );
    return [
      part(frame, {
        name: 'Trunk',
        size: [1.1, height, 1.1],
        at: [0, 0, 0],
        color: '#a47b4f',
        material: 'Wood',
        shape: 'Cylinder',
      }),
      ...fronds,
      part(frame, {
        name: 'Coconuts',
        size: [1.5, 1.5, 1.5],
        at: [0, height - 1.4, 0],
        color: '#6b4a2c',
        material: 'Wood',
        shape: 'Ball',
        solid: false,
      }),
    ];
  },
};

export function cypress(color: string): Prop {
  return {
    name: 'Cypress',
    radius: 2,
    build(frame, random) {
      const height = between(random, 10, 13);
      return [
        part(frame, {
          name: 'Trunk',
          size: [0.9, 2, 0.9],
          at: [0, 0, 0],
          color: '#6b4a2c',
          material: 'Wood',
          shape: 'Cylinder',
        }),
        part(frame, {
          name: 'Leaves',
          size: [3, height * 0.62, 3],
          at: [0, 1.4, 0],
          color,
          material: 'LeafyGrass',
          shape: 'Cylinder',
          solid: false,
        }),
        part(frame, {
          name: 'Tip',
          size: [1.8, height * 0.36, 1.8],
          at: [0, 1.2 + height * 0.6, 0],
          color,
          material: 'LeafyGrass',
          shape: 'Cylinder',
          solid: false,
        }),
      ];
    },
  };
}

export const cactus: Prop = {
  name: 'Cactus',
  radius: 2.6,
  build(frame, random) {
    const height = between(random, 6, 9);
    const color = random.pick(['#4f8a4b', '#5b9652', '#477d4c']);
    const arm = (side: number, at: number): Instance[] => [
      part(frame, {
        name: 'Elbow',
        size: [1.6, 1, 1],
        at: [side * 1.2, at, 0],
        color,
        material: 'Grass',
        solid: false,
      }),
      part(frame, {
        name: 'Arm',
        size: [1, 2.6, 1],
        at: [side * 1.8, at, 0],
        color,
        material: 'Grass',
        shape: 'Cylinder',
        solid: false,
      }),
    ];
    return [
      part(frame, {
        name: 'Stem',
        size: [1.5, height, 1.5],
        at: [0, 0, 0],
        color,
        material: 'Grass',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Crown',
        size: [1.5, 1.5, 1.5],
        at: [0, height - 0.75, 0],
        color,
        material: 'Grass',
        shape: 'Ball',
        solid: false,
      }),
      ...arm(1, height * 0.42),
      ...arm(-1, height * 0.58),
    ];
  },
};

export function bush(colors: readonly string[], berries: string | null = null): Prop {
  return {
    name: 'Bush',
    radius: 2.6,
    build(frame, random) {
      const color = random.pick(colors);
      const size = between(random, 2.4, 3.4);
      const twigs = [leaf(frame, [0, -0.5, 0], size, color), leaf(frame, [1.1, -0.4, 0.5], size * 0.72, color)];
      if (berries === null) return twigs;
      return [...twigs, leaf(frame, [-0.7, size * 0.5, -0.4], size * 0.34, berries)];
    },
  };
}

/** A low clump in which several colours bloom. */
export function flowers(colors: readonly string[]): Prop {
  return {
    name: 'Flowers',
    radius: 1.6,
    build(frame, random) {
      const blooms = [0, 120, 240].map((angle) => {
        const stem = within(frame, [0, 0, 0], [0, angle + random.int(-20, 20), 0]);
        const height = between(random, 0.9, 1.2);
        return part(stem, {
          name: 'Bloom',
          size: [0.8, 0.8, 0.8],
          at: [0, height - 0.8, -0.8],
          color: random.pick(colors),
          material: 'SmoothPlastic',
          shape: 'Ball',
          solid: false,
          castShadow: false,
        });
      });
      return [
        part(frame, {
          name: 'Leaves',
          size: [2.4, 0.6, 2.4],
          at: [0, -0.1, 0],
          color: '#5f9e46',
          material: 'LeafyGrass',
          shape: 'Cylinder',
          solid: false,
          castShadow: false,
        }),
        ...blooms,
      ];
    },
  };
}

export const mushrooms: Prop = {
  name: 'Mushrooms',
  radius: 2.4,
  build(frame, random) {
    const one = (east: number, north: number, height: number): Instance[] => [
      part(frame, {
        name: 'Stalk',
        size: [0.6, height, 0.6],
        at: [east, 0, -north],
        color: '#efe6d2',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
        solid: false,
      }),
      part(frame, {
        name: 'Cap',
        size: [1.9, 0.7, 1.9],
        at: [east, height - 0.1, -north],
        color: random.pick(['#c0392b', '#d35f3a', '#b5493c']),
        material: 'SmoothPlastic',
        shape: 'Cylinder',
        solid: false,
      }),
    ];
    return [...one(0, 0, between(random, 1.4, 2)), ...one(1.1, 0.6, between(random, 0.7, 1.1))];
  },
};

export function bareTree(bark: string): Prop {
  return {
    name: 'BareTree',
    radius: 3,
    build(frame, random) {
      const height = between(random, 6, 8);
      const branch = (angle: number, at: number, length: number): Instance =>
        part(within(frame, [0, at, 0], [0, angle, 0]), {
          name: 'Branch',
          size: [0.6, length, 0.6],
          at: [length * 0.36, 0, 0],
          turn: [0, 0, -46],
          color: bark,
          material: 'Wood',
          solid: false,
        });
      return [
        part(frame, {
          name: 'Trunk',
          size: [1.1, height, 1.1],
          at: [0, 0, 0],
          color: bark,
          material: 'Wood',
          shape: 'Cylinder',
        }),
        branch(random.int(0, 60), height * 0.45, 3),
        branch(random.int(120, 180), height * 0.6, 2.8),
        branch(random.int(240, 300), height * 0.75, 2.2),
      ];
    },
  };
}

export const fallenLog: Prop = {
  name: 'Log',
  radius: 3.6,
  build: (frame) => [
    part(frame, {
      name: 'Log',
      size: [1.8, 6.4, 1.8],
      at: [0, -2.4, 0],
      turn: [0, 0, 90],
      color: '#6a4a2f',
      material: 'Wood',
      shape: 'Cylinder',
    }),
    part(frame, {
      name: 'Moss',
      size: [3.4, 0.4, 1.2],
      at: [0.4, 1.6, 0],
      color: '#6f9a45',
      material: 'LeafyGrass',
      solid: false,
    }),
  ],
};

function leaf(frame: CFrameValue, at: readonly [number, number, number], size: number, color: string): Instance {
  return part(frame, {
    name: 'Leaves',
    size: [size, size, size],
    at,
    color,
    material: 'LeafyGrass',
    shape: 'Ball',
    solid: false,
  });
}
