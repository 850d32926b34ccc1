/** Laboratory, space and workshop: instruments, tanks, gears. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop, Surface } from '../look.ts';
import { part, within } from '../part.ts';
import { between } from './vary.ts';

export const labTable: Prop = {
  name: 'LabTable',
  radius: 3.4,
  build(frame, random) {
    const flask = (x: number, color: string): Instance[] => [
      part(frame, {
        name: 'Flask',
        size: [1, 1, 1],
        at: [x, 3, 0],
        color,
        material: 'Glass',
        shape: 'Ball',
        transparency: 0.2,
        solid: false,
      }),
      part(frame, {
        name: 'Neck',
        size: [0.35, 0.9, 0.35],
        at: [x, 3.8, 0],
        color: '#e8f4fb',
        material: 'Glass',
        shape: 'Cylinder',
        transparency: 0.3,
        solid: false,
      }),
    ];
    const colors = random.sample(['#38b6a5', '#f2a33a', '#7d5fd3', '#e0557a', '#4f8df0'], 2);
    return [
      part(frame, { name: 'Cabinet', size: [5, 2.7, 2.2], at: [0, 0, 0], color: '#f5f7fa', material: 'SmoothPlastic' }),
      part(frame, {
        name: 'Top',
        size: [5.6, 0.35, 2.8],
        at: [0, 2.7, 0],
        color: '#3d4a5c',
        material: 'SmoothPlastic',
      }),
      ...colors.flatMap((color, index) => flask(index * 2.2 - 1.2, color)),
    ];
  },
};

export function tank(liquid: readonly string[]): Prop {
  return {
    name: 'Tank',
    radius: 2.2,
    build: (frame, random) => [
      part(frame, {
        name: 'Foot',
        size: [3.6, 1, 3.6],
        at: [0, 0, 0],
        color: '#55647a',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Tank',
        size: [3, 5, 3],
        at: [0, 1, 0],
        color: random.pick(liquid),
        material: 'Glass',
        shape: 'Cylinder',
        transparency: 0.25,
      }),
      part(frame, {
        name: 'Lid',
        size: [3.6, 0.8, 3.6],
        at: [0, 6, 0],
        color: '#55647a',
        material: 'Metal',
        shape: 'Cylinder',
      }),
    ],
  };
}

export const cabinet: Prop = {
  name: 'Cabinet',
  radius: 2.2,
  build: (frame) => [
    part(frame, { name: 'Case', size: [3, 6.4, 2.2], at: [0, 0, 0], color: '#4a5668', material: 'SmoothPlastic' }),
    ...[1.4, 3, 4.6].map((at) =>
      part(frame, {
        name: 'Lights',
        size: [2.3, 0.3, 2.3],
        at: [0, at, 0],
        color: '#57d9a3',
        material: 'Neon',
        castShadow: false,
      }),
    ),
  ],
};

export const dish: Prop = {
  name: 'Dish',
  radius: 3.2,
  build: (frame, random) => [
    part(frame, {
      name: 'Foot',
      size: [3, 0.8, 3],
      at: [0, 0, 0],
      color: '#6b7486',
      material: 'Metal',
      shape: 'Cylinder',
    }),
    part(frame, {
      name: 'Mast',
      size: [0.7, 4.2, 0.7],
      at: [0, 0.8, 0],
      color: '#8b94a6',
      material: 'Metal',
      shape: 'Cylinder',
    }),
    part(within(frame, [0, 4.6, 0], [0, random.int(0, 11) * 30, 0]), {
      name: 'Dish',
      size: [5, 0.6, 5],
      at: [0, 0, 0],
      turn: [38, 0, 0],
      color: '#dfe5ee',
      material: 'SmoothPlastic',
      shape: 'Cylinder',
    }),
    part(frame, {
      name: 'Receiver',
      size: [0.9, 0.9, 0.9],
      at: [0, 4.9, 0],
      color: '#ffb84a',
      material: 'Neon',
      shape: 'Ball',
      castShadow: false,
    }),
  ],
};

export const solarPanel: Prop = {
  name: 'SolarPanel',
  radius: 3.8,
  build: (frame) => [
    part(frame, {
      name: 'Post',
      size: [0.7, 3.4, 0.7],
      at: [0, 0, 0],
      color: '#8b94a6',
      material: 'Metal',
      shape: 'Cylinder',
    }),
    part(frame, {
      name: 'Panel',
      size: [6, 0.3, 3.6],
      at: [0, 3.2, 0],
      turn: [22, 0, 0],
      color: '#274b8f',
      material: 'Glass',
    }),
    part(frame, {
      name: 'Frame',
      size: [6.3, 0.2, 0.3],
      at: [0, 3.25, 0],
      turn: [22, 0, 0],
      color: '#c9d1dd',
      material: 'Metal',
    }),
  ],
};

/** A planet on a stand, as in a museum. */
export function planet(colors: readonly string[], ring: string): Prop {
  return {
    name: 'Planet',
    radius: 4.8,
    build(frame, random) {
      const size = between(random, 4, 6.5);
      const middle = 4 + size / 2;
      const body = [
        part(frame, {
          name: 'Foot',
          size: [2.8, 0.8, 2.8],
          at: [0, 0, 0],
          color: '#3a4254',
          material: 'Metal',
          shape: 'Cylinder',
        }),
        part(frame, {
          name: 'Stand',
          size: [0.5, 4, 0.5],
          at: [0, 0.6, 0],
          color: '#8b94a6',
          material: 'Metal',
          shape: 'Cylinder',
        }),
        part(frame, {
          name: 'Planet',
          size: [size, size, size],
          at: [0, 4, 0],
          color: random.pick(colors),
          material: 'SmoothPlastic',
          shape: 'Ball',
        }),
      ];
      if (!random.chance(1, 2)) return body;
      const wide = Math.min(size * 1.6, 8.4);
      return [
        ...body,
        part(frame, {
          name: 'Ring',
          size: [wide, 0.2, wide],
          at: [0, middle - 0.1, 0],
          turn: [18, 0, 8],
          color: ring,
          material: 'SmoothPlastic',
          shape: 'Cylinder',
          transparency: 0.25,
          solid: false,
        }),
      ];
    },
  };
}

export function pylon(body: Surface, glow: string): Prop {
  return {
    name: 'Pylon',
    radius: 1.6,
    build: (frame) => [
      part(frame, { name: 'Foot', size: [2.2, 0.8, 2.2], at: [0, 0, 0], color: body.color, material: body.material }),
      part(frame, {
        name: 'Pylon',
        size: [1.1, 7.6, 1.1],
        at: [0, 0.8, 0],
        color: body.color,
        material: body.material,
      }),
      part(frame, {
        name: 'Light',
        size: [1.25, 4.4, 0.4],
        at: [0, 2.6, 0],
        color: glow,
        material: 'Neon',
        castShadow: false,
      }),
      part(frame, { name: 'Top', size: [1.8, 0.5, 1.8], at: [0, 8.4, 0], color: body.color, material: body.material }),
    ],
  };
}

/** A gear standing upright on a block. */
export function gear(colors: readonly string[]): Prop {
  return {
    name: 'Gear',
    radius: 3.6,
    build(frame, random) {
      const size = between(random, 4, 5.4);
      const color = random.pick(colors);
      const hub = within(frame, [0, 0.8 + size / 2 + 0.5, 0], [0, random.int(-3, 3) * 10, 0]);
      const teeth = [0, 45, 90, 135].map((angle) =>
        part(within(hub, [0, 0, 0], [0, 0, angle]), {
          name: 'Teeth',
          size: [size + 1.2, 0.9, 0.9],
          at: [0, -0.45, 0],
          color,
          material: 'Metal',
        }),
      );
      return [
        part(frame, { name: 'Block', size: [3.4, 1.4, 2.4], at: [0, 0, 0], color: '#6d5a48', material: 'WoodPlanks' }),
        part(hub, {
          name: 'Wheel',
          size: [size, 1, size],
          at: [0, -0.5, 0],
          turn: [90, 0, 0],
          color,
          material: 'Metal',
          shape: 'Cylinder',
        }),
        ...teeth,
        part(hub, {
          name: 'Axle',
          size: [1.3, 1.5, 1.3],
          at: [0, -0.75, 0],
          turn: [90, 0, 0],
          color: '#4b4f57',
          material: 'Metal',
          shape: 'Cylinder',
        }),
      ];
    },
  };
}

export const workbench: Prop = {
  name: 'Workbench',
  radius: 3.4,
  build: (frame) => [
    part(frame, { name: 'Legs', size: [0.6, 2.6, 2], at: [-2.2, 0, 0], color: '#6d5a48', material: 'Wood' }),
    part(frame, { name: 'Legs', size: [0.6, 2.6, 2], at: [2.2, 0, 0], color: '#6d5a48', material: 'Wood' }),
    part(frame, { name: 'Top', size: [5.6, 0.5, 2.6], at: [0, 2.6, 0], color: '#a87b4c', material: 'WoodPlanks' }),
    part(frame, { name: 'Vice', size: [1, 0.9, 0.8], at: [-1.6, 3.1, 0.4], color: '#4b5a6b', material: 'Metal' }),
    part(frame, { name: 'Toolbox', size: [1.8, 1, 1], at: [1.2, 3.1, 0], color: '#c0492f', material: 'Metal' }),
  ],
};

export const pipes: Prop = {
  name: 'Pipes',
  radius: 3,
  build: (frame, random) => {
    const color = random.pick(['#b5763f', '#8d96a0', '#5d7f73']);
    return [
      part(frame, {
        name: 'Pipe',
        size: [1.2, 4.2, 1.2],
        at: [-1.6, 0, 0],
        color,
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Pipe',
        size: [1.2, 4.2, 1.2],
        at: [1.6, 0, 0],
        color,
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Pipe',
        size: [1.2, 4.4, 1.2],
        at: [0, 2, 0],
        turn: [0, 0, 90],
        color,
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Valve',
        size: [2, 0.4, 2],
        at: [0, 4.1, -0.75],
        turn: [90, 0, 0],
        color: '#c0392b',
        material: 'Metal',
        shape: 'Cylinder',
        solid: false,
      }),
    ];
  },
};
