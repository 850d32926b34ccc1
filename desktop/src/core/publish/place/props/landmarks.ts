/** One large thing for each theme, seen from far away: it says where the lesson leads. All keep within 14 studs. */
import type { Instance } from '@toolboxai/shared/roblox';
import type { Prop, Surface } from '../look.ts';
import { part, within } from '../part.ts';

const RADIUS = 14;

/** Square or round steps, each smaller than the one below; gives the height of the top as well. */
function steps(
  surface: Surface,
  sizes: readonly number[],
  height: number,
  shape: 'Block' | 'Cylinder',
): (frame: Parameters<Prop['build']>[0]) => Instance[] {
  return (frame) =>
    sizes.map((size, index) =>
      part(frame, {
        name: 'Step',
        size: [size, height, size],
        at: [0, index * height, 0],
        color: surface.color,
        material: surface.material,
        shape,
      }),
    );
}

export const windmill: Prop = {
  name: 'Windmill',
  radius: RADIUS,
  build(frame) {
    const hub = within(frame, [0, 19, -4.6]);
    const sails = [0, 90].flatMap((angle) => {
      const arm = within(hub, [0, 0, 0], [0, 0, angle + 22]);
      return [
        part(arm, { name: 'Arm', size: [20, 0.5, 0.4], at: [0, -0.25, 0], color: '#6d4a2c', material: 'Wood' }),
        part(arm, { name: 'Sail', size: [6.6, 2.2, 0.2], at: [6.4, 0, 0.1], color: '#fbf6ea', material: 'Fabric' }),
        part(arm, { name: 'Sail', size: [6.6, 2.2, 0.2], at: [-6.4, -2.2, 0.1], color: '#fbf6ea', material: 'Fabric' }),
      ];
    });
    return [
      part(frame, {
        name: 'Base',
        size: [13, 1.6, 13],
        at: [0, 0, 0],
        color: '#9a9184',
        material: 'Cobblestone',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Tower',
        size: [10, 8, 10],
        at: [0, 1.6, 0],
        color: '#f3ead6',
        material: 'Plaster',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Tower',
        size: [8.4, 9, 8.4],
        at: [0, 9.6, 0],
        color: '#f3ead6',
        material: 'Plaster',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Band',
        size: [10.6, 0.7, 10.6],
        at: [0, 9.3, 0],
        color: '#8a5a33',
        material: 'WoodPlanks',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Roof',
        size: [9.6, 2, 9.6],
        at: [0, 18.6, 0],
        color: '#b5523b',
        material: 'RoofShingles',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Roof',
        size: [6.4, 2, 6.4],
        at: [0, 20.6, 0],
        color: '#b5523b',
        material: 'RoofShingles',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Roof',
        size: [3, 1.6, 3],
        at: [0, 22.6, 0],
        color: '#b5523b',
        material: 'RoofShingles',
        shape: 'Cylinder',
      }),
      part(frame, { name: 'Door', size: [3, 5, 0.6], at: [0, 1.6, -4.9], color: '#7a4e2b', material: 'WoodPlanks' }),
      part(frame, { name: 'Window', size: [1.8, 1.8, 0.5], at: [0, 13, -4.2], color: '#ffd98a', material: 'Neon' }),
      part(hub, {
        name: 'Hub',
        size: [1.6, 1.8, 1.6],
        at: [0, -0.9, 0.5],
        turn: [90, 0, 0],
        color: '#5a3d25',
        material: 'Wood',
        shape: 'Cylinder',
      }),
      ...sails,
    ];
  },
};

export const greatTree: Prop = {
  name: 'GreatTree',
  radius: RADIUS,
  build(frame) {
    const crown = (x: number, y: number, z: number, size: number, color: string): Instance =>
      part(frame, {
        name: 'Leaves',
        size: [size, size, size],
        at: [x, y, z],
        color,
        material: 'LeafyGrass',
        shape: 'Ball',
        solid: false,
      });
    const lantern = (x: number, y: number, z: number): Instance[] => [
      part(frame, {
        name: 'Cord',
        size: [0.15, 4.4, 0.15],
        at: [x, y + 1, z],
        color: '#3c2d1e',
        material: 'Fabric',
        solid: false,
      }),
      part(frame, {
        name: 'Lantern',
        size: [1.4, 1.4, 1.4],
        at: [x, y, z],
        color: '#ffd36b',
        material: 'Neon',
        shape: 'Ball',
        castShadow: false,
        solid: false,
      }),
    ];
    const roots = [0, 60, 120, 180, 240, 300].map((angle) =>
      part(within(frame, [0, 0, 0], [0, angle, 0]), {
        name: 'Root',
        size: [1.6, 2.4, 5.4],
        at: [0, -0.6, -3.6],
        turn: [-18, 0, 0],
        color: '#6b472b',
        material: 'Wood',
      }),
    );
    return [
      part(frame, {
        name: 'Trunk',
        size: [6.4, 15, 6.4],
        at: [0, 0, 0],
        color: '#72492c',
        material: 'Wood',
        shape: 'Cylinder',
      }),
      ...roots,
      part(frame, { name: 'Door', size: [2.6, 4.2, 0.7], at: [0, 0, -3], color: '#d9a441', material: 'WoodPlanks' }),
      crown(0, 11, 0, 15, '#4f8a3d'),
      crown(6, 10, 2.4, 9.5, '#5c9a45'),
      crown(-6, 10.5, 1.6, 9.5, '#437a38'),
      crown(1, 11, -6, 8.6, '#66a34b'),
      crown(0, 21, 0, 9, '#62a24a'),
      ...lantern(5.8, 7.4, 1.4),
      ...lantern(-5.8, 8, 1),
      ...lantern(1.4, 7.8, -6.2),
    ];
  },
};

export const pyramid: Prop = {
  name: 'Pyramid',
  radius: RADIUS,
  build: (frame) => [
    ...steps({ color: '#d9b777', material: 'Sandstone' }, [18, 15, 12, 9, 6, 3], 2.6, 'Block')(frame),
    part(frame, { name: 'Gate', size: [5, 5, 1.2], at: [0, 0, -8.8], color: '#b8905a', material: 'Sandstone' }),
    part(frame, { name: 'Door', size: [2.8, 4, 0.6], at: [0, 0, -9.3], color: '#4a3423', material: 'WoodPlanks' }),
    part(frame, {
      name: 'Sun',
      size: [2.2, 2.2, 2.2],
      at: [0, 15.4, 0],
      color: '#ffd34d',
      material: 'Neon',
      shape: 'Ball',
      castShadow: false,
    }),
    ...[-1, 1].flatMap((side) => [
      part(frame, {
        name: 'Obelisk',
        size: [1.8, 9, 1.8],
        at: [side * 6.5, 0, -10.4],
        color: '#cba668',
        material: 'Sandstone',
      }),
      part(frame, {
        name: 'Point',
        size: [1.2, 1.2, 1.2],
        at: [side * 6.5, 9, -10.4],
        color: '#ffd34d',
        material: 'Neon',
        castShadow: false,
      }),
    ]),
  ],
};

export const lighthouse: Prop = {
  name: 'Lighthouse',
  radius: RADIUS,
  build(frame) {
    const bands = ['#ffffff', '#d6453d', '#ffffff', '#d6453d', '#ffffff'].map((color, index) =>
      part(frame, {
        name: 'Tower',
        size: [8.4 - index * 0.8, 5, 8.4 - index * 0.8],
        at: [0, 2 + index * 5, 0],
        color,
        material: 'Plaster',
        shape: 'Cylinder',
      }),
    );
    return [
      part(frame, {
        name: 'Rock',
        size: [17, 2, 17],
        at: [0, 0, 0],
        color: '#8d8f91',
        material: 'Slate',
        shape: 'Cylinder',
      }),
      ...bands,
      part(frame, {
        name: 'Gallery',
        size: [8.2, 0.7, 8.2],
        at: [0, 27, 0],
        color: '#37474f',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Lamp',
        size: [4, 3.4, 4],
        at: [0, 27.7, 0],
        color: '#ffe48a',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
      part(frame, {
        name: 'Roof',
        size: [5.6, 1.2, 5.6],
        at: [0, 31.1, 0],
        color: '#b03a33',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Roof',
        size: [3, 1.2, 3],
        at: [0, 32.3, 0],
        color: '#b03a33',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, { name: 'Door', size: [2.6, 4.4, 0.8], at: [0, 2, -4], color: '#2f5d7c', material: 'WoodPlanks' }),
    ];
  },
};

export const icePalace: Prop = {
  name: 'IcePalace',
  radius: RADIUS,
  build(frame) {
    const spire = (x: number, z: number, width: number, height: number, color: string): Instance[] => [
      part(frame, {
        name: 'Spire',
        size: [width, height, width],
        at: [x, 1.4, z],
        turn: [0, 45, 0],
        color,
        material: 'Glacier',
      }),
      part(frame, {
        name: 'Tip',
        size: [width * 0.55, height * 0.3, width * 0.55],
        at: [x, 1.2 + height, z],
        turn: [0, 45, 0],
        color: '#eaf7ff',
        material: 'Ice',
        transparency: 0.1,
      }),
    ];
    return [
      part(frame, { name: 'Base', size: [21, 1.4, 15], at: [0, 0, 0], color: '#cfe6f3', material: 'Ice' }),
      ...spire(0, 1.5, 5.4, 19, '#a9d8f0'),
      ...spire(-5.2, 0.4, 3.6, 12, '#bfe3f5'),
      ...spire(5.2, 0.4, 3.6, 12, '#bfe3f5'),
      ...spire(-8.6, -2, 2.4, 7, '#d4eefa'),
      ...spire(8.6, -2, 2.4, 7, '#d4eefa'),
      part(frame, {
        name: 'Heart',
        size: [2.6, 2.6, 2.6],
        at: [0, 6, -2.6],
        color: '#6fd3ff',
        material: 'Neon',
        shape: 'Ball',
        castShadow: false,
      }),
      part(frame, { name: 'Arch', size: [4.4, 5.4, 1], at: [0, 1.4, -2.6], color: '#e6f5fd', material: 'Ice' }),
    ];
  },
};

export const volcano: Prop = {
  name: 'Volcano',
  radius: RADIUS,
  build(frame) {
    const stream = (angle: number): Instance[] =>
      [0, 1, 2, 3].map((index) =>
        part(within(frame, [0, 0, 0], [0, angle, 0]), {
          name: 'Stream',
          size: [1.8, 3.7, 0.6],
          at: [0, index * 3.6, -11.2 + index * 2.3 + 0.2],
          color: index % 2 === 0 ? '#ff5a1f' : '#ff7a2a',
          material: 'Neon',
          castShadow: false,
        }),
      );
    return [
      ...steps({ color: '#4a403c', material: 'Basalt' }, [22, 17.4, 12.8, 8.2], 3.6, 'Cylinder')(frame),
      part(frame, {
        name: 'Crater',
        size: [6.2, 0.8, 6.2],
        at: [0, 14.2, 0],
        color: '#ff8a2b',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
      ...stream(0),
      ...stream(128),
      ...stream(236),
      part(frame, {
        name: 'Smoke',
        size: [4.4, 4.4, 4.4],
        at: [0, 14.4, 0],
        color: '#6c6462',
        material: 'SmoothPlastic',
        shape: 'Ball',
        transparency: 0.45,
        solid: false,
      }),
      part(frame, {
        name: 'Smoke',
        size: [6, 6, 6],
        at: [1.2, 17.2, 0.6],
        color: '#8b8380',
        material: 'SmoothPlastic',
        shape: 'Ball',
        transparency: 0.6,
        solid: false,
      }),
    ];
  },
};

export const temple: Prop = {
  name: 'Temple',
  radius: RADIUS,
  build(frame) {
    const stone: Surface = { color: '#f0e7d3', material: 'Marble' };
    const block = (
      name: string,
      size: readonly [number, number, number],
      at: readonly [number, number, number],
    ): Instance => part(frame, { name, size, at, color: stone.color, material: stone.material });
    const columns = [-7.5, -4.5, -1.5, 1.5, 4.5, 7.5].flatMap((x) =>
      [-5, 5].map((z) =>
        part(frame, {
          name: 'Column',
          size: [1.6, 9, 1.6],
          at: [x, 2.1, z],
          color: stone.color,
          material: stone.material,
          shape: 'Cylinder',
        }),
      ),
    );
    return [
      block('Step', [22, 0.7, 16], [0, 0, 0]),
      block('Step', [20.4, 0.7, 14.4], [0, 0.7, 0]),
      block('Step', [18.8, 0.7, 12.8], [0, 1.4, 0]),
      ...columns,
      block('Beam', [18.4, 1.5, 12.4], [0, 11.1, 0]),
      part(within(frame, [0, 12.6, -6.2], [0, -90, 0]), {
        name: 'Roof',
        size: [12.4, 3.4, 9.2],
        at: [6.2, 0, 4.6],
        color: '#c4684a',
        material: 'ClayRoofTiles',
        shape: 'Wedge',
        turn: [0, 180, 0],
      }),
      part(within(frame, [0, 12.6, -6.2], [0, -90, 0]), {
        name: 'Roof',
        size: [12.4, 3.4, 9.2],
        at: [6.2, 0, -4.6],
        color: '#c4684a',
        material: 'ClayRoofTiles',
        shape: 'Wedge',
      }),
      part(frame, { name: 'Shrine', size: [3, 4, 3], at: [0, 2.1, 0], color: '#e0b84c', material: 'Foil' }),
      part(frame, {
        name: 'Flame',
        size: [2, 2, 2],
        at: [0, 5.8, 0],
        color: '#ffd36b',
        material: 'Neon',
        shape: 'Ball',
        castShadow: false,
      }),
    ];
  },
};

export const atom: Prop = {
  name: 'Atom',
  radius: RADIUS,
  build(frame) {
    const middle = within(frame, [0, 12, 0]);
    const nucleus = (x: number, y: number, z: number, color: string): Instance =>
      part(middle, {
        name: 'Nucleus',
        size: [3, 3, 3],
        at: [x, y - 1.5, z],
        color,
        material: 'SmoothPlastic',
        shape: 'Ball',
      });
    const orbit = (turn: number, color: string): Instance[] => {
      const plane = within(middle, [0, 0, 0], [0, 0, turn]);
      const ring = Array.from({ length: 12 }, (_, index) =>
        part(within(plane, [0, 0, 0], [0, index * 30, 0]), {
          name: 'Orbit',
          size: [4.7, 0.35, 0.35],
          at: [0, -0.175, -8.4],
          color: '#9fb3c8',
          material: 'Metal',
          solid: false,
        }),
      );
      return [
        ...ring,
        part(plane, {
          name: 'Electron',
          size: [1.5, 1.5, 1.5],
          at: [8.4, -0.75, 0],
          color,
          material: 'Neon',
          shape: 'Ball',
          castShadow: false,
        }),
      ];
    };
    return [
      part(frame, {
        name: 'Base',
        size: [12, 1.2, 12],
        at: [0, 0, 0],
        color: '#4a5668',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Glow',
        size: [9, 0.3, 9],
        at: [0, 1.2, 0],
        color: '#5fd0ff',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
      part(frame, {
        name: 'Mast',
        size: [1.2, 11, 1.2],
        at: [0, 1.2, 0],
        color: '#8a97a8',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      nucleus(0, 0.6, 0, '#e0557a'),
      nucleus(1.3, -0.6, 0.8, '#4f8df0'),
      nucleus(-1.3, -0.4, 0.6, '#e0557a'),
      nucleus(0, -0.6, -1.4, '#4f8df0'),
      ...[-8.4, 8.4].map((z) =>
        part(frame, { name: 'Support', size: [0.5, 12, 0.5], at: [0, 0, z], color: '#8a97a8', material: 'Metal' }),
      ),
      ...orbit(0, '#38d6a5'),
      ...orbit(60, '#ffb84a'),
      ...orbit(-60, '#c98bff'),
    ];
  },
};

export const rocket: Prop = {
  name: 'Rocket',
  radius: RADIUS,
  build(frame) {
    const white = '#f2f5fa';
    const fins = [45, 135, 225, 315].map((angle) =>
      part(within(frame, [0, 0, 0], [0, angle, 0]), {
        name: 'Fin',
        size: [0.8, 7, 4],
        at: [0, 2.2, -4.4],
        color: '#d6453d',
        material: 'SmoothPlastic',
        shape: 'Wedge',
      }),
    );
    return [
      part(frame, {
        name: 'Pad',
        size: [20, 1, 20],
        at: [0, 0, 0],
        color: '#565f70',
        material: 'DiamondPlate',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Ring',
        size: [14, 0.2, 14],
        at: [0, 1, 0],
        color: '#ffc44a',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
      part(frame, {
        name: 'Engine',
        size: [4, 2.2, 4],
        at: [0, 1, 0],
        color: '#3c4352',
        material: 'Metal',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Hull',
        size: [6, 14, 6],
        at: [0, 3, 0],
        color: white,
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Stripe',
        size: [6.2, 1.2, 6.2],
        at: [0, 13.4, 0],
        color: '#d6453d',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Nose',
        size: [4.8, 2.6, 4.8],
        at: [0, 17, 0],
        color: white,
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Nose',
        size: [3.2, 2.2, 3.2],
        at: [0, 19.6, 0],
        color: '#d6453d',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Nose',
        size: [1.4, 1.8, 1.4],
        at: [0, 21.8, 0],
        color: '#d6453d',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(frame, {
        name: 'Window',
        size: [2.2, 0.6, 2.2],
        at: [0, 9.7, -2.9],
        turn: [90, 0, 0],
        color: '#5fd0ff',
        material: 'Neon',
        shape: 'Cylinder',
        castShadow: false,
      }),
      ...fins,
      part(frame, { name: 'Tower', size: [2, 18, 2], at: [8.4, 1, 0], color: '#7b8496', material: 'DiamondPlate' }),
      part(frame, {
        name: 'Bridge',
        size: [5.4, 0.8, 1.6],
        at: [5, 11, 0],
        color: '#7b8496',
        material: 'DiamondPlate',
      }),
    ];
  },
};

export const clockTower: Prop = {
  name: 'ClockTower',
  radius: RADIUS,
  build(frame) {
    const face = within(frame, [0, 17, -4.2]);
    const wheel = (x: number, y: number, size: number, color: string): Instance[] => {
      const hub = within(frame, [x, y, -4.1]);
      return [
        part(hub, {
          name: 'Gear',
          size: [size, 0.8, size],
          at: [0, -0.4, 0],
          turn: [90, 0, 0],
          color,
          material: 'Metal',
          shape: 'Cylinder',
        }),
        ...[0, 45, 90, 135].map((angle) =>
          part(within(hub, [0, 0, 0], [0, 0, angle]), {
            name: 'Teeth',
            size: [size + 0.9, 0.7, 0.7],
            at: [0, -0.35, 0],
            color,
            material: 'Metal',
          }),
        ),
      ];
    };
    return [
      part(frame, { name: 'Base', size: [12, 2, 12], at: [0, 0, 0], color: '#6f6259', material: 'Cobblestone' }),
      part(frame, { name: 'Tower', size: [8, 19, 8], at: [0, 2, 0], color: '#a2553d', material: 'Brick' }),
      part(frame, { name: 'Cornice', size: [9.4, 1, 9.4], at: [0, 21, 0], color: '#5b4a3c', material: 'WoodPlanks' }),
      part(frame, { name: 'Roof', size: [7.4, 2.2, 7.4], at: [0, 22, 0], color: '#3f5a52', material: 'CorrodedMetal' }),
      part(frame, {
        name: 'Roof',
        size: [4.6, 2.2, 4.6],
        at: [0, 24.2, 0],
        color: '#3f5a52',
        material: 'CorrodedMetal',
      }),
      part(frame, { name: 'Spire', size: [1.2, 4, 1.2], at: [0, 26.4, 0], color: '#e0b84c', material: 'Foil' }),
      part(face, {
        name: 'Face',
        size: [6, 0.5, 6],
        at: [0, -0.25, 0],
        turn: [90, 0, 0],
        color: '#fff6dd',
        material: 'SmoothPlastic',
        shape: 'Cylinder',
      }),
      part(face, { name: 'Hand', size: [0.4, 2.4, 0.3], at: [0, 0, -0.35], color: '#2b2b2b', material: 'Metal' }),
      part(within(face, [0, 0, 0], [0, 0, -70]), {
        name: 'Hand',
        size: [0.4, 1.8, 0.3],
        at: [0, 0, -0.35],
        color: '#2b2b2b',
        material: 'Metal',
      }),
      ...wheel(-1.6, 10.4, 4.4, '#c98a3c'),
      ...wheel(2, 7.4, 3.2, '#8d96a0'),
      part(frame, { name: 'Door', size: [2.8, 3.6, 0.8], at: [0, 2, -4], color: '#5a3d25', material: 'WoodPlanks' }),
    ];
  },
};
