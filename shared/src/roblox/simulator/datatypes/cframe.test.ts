import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CFrameValue,
  cframe,
  cframeAngles,
  cframeAt,
  cframeLookAt,
  cframeMultiply,
  cframePoint,
} from '../../instance/index.ts';
import { printsOf } from '../testing/run-script.ts';

/** Whole eighths: what 32-bit numbers hold exactly. */
const length = fc.integer({ min: -4_000, max: 4_000 }).map((eighths) => eighths / 8);
const angle = fc.integer({ min: -400, max: 400 }).map((hundredths) => hundredths / 100);
const triple = fc.tuple(length, length, length);
const frame = fc
  .tuple(triple, angle, angle, angle)
  .map(([[x, y, z], rx, ry, rz]) => ({ x, y, z, rx, ry, rz, value: cframeAt(cframeAngles(rx, ry, rz), x, y, z) }));
type Frame = { x: number; y: number; z: number; rx: number; ry: number; rz: number; value: CFrameValue };

const luauOf = ({ x, y, z, rx, ry, rz }: Frame): string =>
  `CFrame.new(${x}, ${y}, ${z}) * CFrame.Angles(${rx}, ${ry}, ${rz})`;
const vectorOf = (v: readonly number[]): string => `Vector3.new(${v.join(', ')})`;
const numbersOf = ({ x, y, z, rotation }: CFrameValue): readonly number[] => [x, y, z, ...rotation];

/** What the expressions give, each as a list of numbers; one place for all. */
async function numbers(expressions: readonly string[]): Promise<readonly (readonly number[])[]> {
  const prints = await printsOf(
    `local function show(value)
      print(if typeof(value) == "CFrame" then table.concat({ value:GetComponents() }, " ") else \`{value.X} {value.Y} {value.Z}\`)
    end\n${expressions.map((expression) => `show(${expression})`).join('\n')}`,
  );
  return prints.map((line) => line.split(' ').map(Number));
}

/** Compares what Luau and TypeScript give for many cases. */
async function expectAll(cases: readonly { luau: string; expected: readonly number[] }[]): Promise<void> {
  const results = await numbers(cases.map(({ luau }) => luau));
  for (const [index, { luau, expected }] of cases.entries()) {
    const result = results[index] ?? [];
    expect(result, luau).toHaveLength(expected.length);
    for (const [at, number] of expected.entries()) {
      // 32-bit numbers against 64-bit ones: seven digits of the largest number involved.
      const bound = 4e-4;
      expect(Math.abs((result[at] ?? Number.NaN) - number), `${luau} [${at}]`).toBeLessThan(bound);
    }
  }
}

test('frames multiply, invert and move points as the file library does', async () => {
  const cases = fc.sample(fc.tuple(frame, frame, triple), { numRuns: 150, seed: 1 });
  await expectAll(
    cases.flatMap(([a, b, [x, y, z]]) => {
      const moved = cframePoint(a.value, { x, y, z });
      return [
        { luau: `(${luauOf(a)}) * (${luauOf(b)})`, expected: numbersOf(cframeMultiply(a.value, b.value)) },
        { luau: `(${luauOf(a)}) * ${vectorOf([x, y, z])}`, expected: [moved.x, moved.y, moved.z] },
        { luau: `(${luauOf(a)}):PointToObjectSpace(${vectorOf([moved.x, moved.y, moved.z])})`, expected: [x, y, z] },
        { luau: `(${luauOf(a)}):Inverse() * (${luauOf(a)})`, expected: numbersOf(cframe(0, 0, 0)) },
        {
          luau: `(${luauOf(a)}):ToWorldSpace((${luauOf(a)}):ToObjectSpace(${luauOf(b)}))`,
          expected: numbersOf(b.value),
        },
      ];
    }),
  );
});

test('frames look at things as the file library says', async () => {
  const cases = fc.sample(fc.tuple(triple, triple), { numRuns: 100, seed: 2 });
  await expectAll(
    cases.map(([from, to]) => ({
      luau: `CFrame.lookAt(${vectorOf(from)}, ${vectorOf(to)})`,
      expected: numbersOf(cframeLookAt(point(from), point(to))),
    })),
  );
});

test('a rotation survives every way of writing it down', async () => {
  const cases = fc.sample(frame, { numRuns: 60, seed: 3 });
  const orders = ['XYZ', 'XZY', 'YZX', 'YXZ', 'ZXY', 'ZYX'];
  await expectAll(
    cases.flatMap((a) => {
      const turn = `CFrame.Angles(${a.rx}, ${a.ry}, ${a.rz})`;
      const expected = numbersOf(cframeAngles(a.rx, a.ry, a.rz));
      return [
        { luau: `CFrame.fromAxisAngle(${turn}:ToAxisAngle())`, expected },
        { luau: `CFrame.fromOrientation(${turn}:ToOrientation())`, expected },
        { luau: `CFrame.fromMatrix(Vector3.zero, ${turn}.XVector, ${turn}.YVector)`, expected },
        { luau: `${turn}:Lerp(CFrame.identity, 0)`, expected },
        { luau: `CFrame.identity:Lerp(${turn}, 1)`, expected },
        ...orders.map((order) => ({
          luau: `(function() local x, y, z = ${turn}:ToEulerAngles(Enum.RotationOrder.${order})
            return CFrame.fromEulerAngles(x, y, z, Enum.RotationOrder.${order}) end)()`,
          expected,
        })),
      ];
    }),
  );
});

function point([x, y, z]: readonly [number, number, number]): { x: number; y: number; z: number } {
  return { x, y, z };
}
