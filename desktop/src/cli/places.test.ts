import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash, type Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import {
  countInstances,
  type Instance,
  instance,
  MAX_DEPTH,
  readRobloxFile,
  rgb,
  vector3,
  writeRobloxBinary,
  writeRobloxXml,
} from '@toolboxai/shared/roblox';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { callCommand, generateWords, refusalOf, runCommand, temporaryFolder } from './testing/command.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

function fileNamed(name: string, content: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

describe('build-place', () => {
  /** A lesson that passed, as `generate` wrote it. */
  let good: string;
  beforeAll(async () => {
    const out = mkdtempSync(join(tmpdir(), 'toolboxai-places-'));
    expect((await callCommand(generateWords(out))).code).toBe(0);
    good = readFileSync(join(out, 'lesson.json'), 'utf8');
    rmSync(out, { recursive: true, force: true });
  });

  test('writes the place in the format that its name asks for, with the same instances, the same each time', async () => {
    const folder = temporaryFolder();
    const lesson = fileNamed('lesson.json', good);
    const [xml, binary] = [join(folder, 'new', 'place.rbxlx'), join(folder, 'place.rbxl')];
    expect((await callCommand(['build-place', lesson, '--out', xml])).stdout).toContain(`${xml}: “`);
    const said = await callCommand(['build-place', lesson, '--out', binary, '--json']);
    const { roots } = readRobloxFile(readFileSync(binary));
    expect(JSON.parse(said.stdout)).toMatchObject({
      file: binary,
      format: 'binary',
      instances: countInstances(roots),
      bytes: readFileSync(binary).length,
    });
    const outline = (of: readonly Instance[]): unknown =>
      of.map(({ className, name, attributes, tags, children }) => [
        className,
        name,
        attributes,
        tags,
        outline(children),
      ]);
    expect(outline(roots)).toEqual(outline(readRobloxFile(readFileSync(xml)).roots));
    expect(readFileSync(binary).length).toBeLessThan(readFileSync(xml).length / 3);
    const before = readFileSync(binary);
    await callCommand(['build-place', lesson, '--out', binary]);
    expect(Buffer.compare(readFileSync(binary), before)).toBe(0);
  });

  test('refuses a lesson without a report, one that was changed since, and one that does not pass, saying what is wrong', async () => {
    const out = join(temporaryFolder(), 'place.rbxl');
    const refusal = async (lesson: Lesson) =>
      refusalOf(await callCommand(['build-place', fileNamed('lesson.json', JSON.stringify(lesson)), '--out', out]))
        .reason;
    const lesson: Lesson = JSON.parse(good);
    expect(await refusal({ ...lesson, checks: null })).toContain('has not been checked');
    expect(await refusal({ ...lesson, title: `${lesson.title}!` })).toContain('changed after it was checked');
    // A report that was forged for the changed content.
    const longer = { ...lesson, minutes: lesson.minutes + 5 };
    const forged = lesson.checks === null ? null : { ...lesson.checks, contentHash: contentHash(longer) };
    expect(await refusal({ ...longer, checks: forged })).toMatch(/did not pass its checks: .*minutes/);
    expect(readdirSync(join(out, '..'))).toEqual([]);
  });

  test('refuses another ending, a lesson that is none, and a folder in the way', async () => {
    const lesson = fileNamed('lesson.json', good);
    const folder = temporaryFolder();
    const refusal = async (file: string, out: string) =>
      refusalOf(await callCommand(['build-place', file, '--out', out])).reason;
    expect(await refusal(lesson, join(folder, 'place.zip'))).toContain('does not end as a Roblox place does');
    expect(await refusal('no-such.json', join(folder, 'place.rbxl'))).toBe('There is no file no-such.json.');
    expect(await refusal(fileNamed('x.json', '[]'), join(folder, 'place.rbxl'))).toContain('not a ToolBoxAI lesson');
    mkdirSync(join(folder, 'taken.rbxl'));
    expect(await refusal(lesson, join(folder, 'taken.rbxl'))).toContain('cannot be written');
    expect(readdirSync(folder)).toEqual(['taken.rbxl']);
  });
});

describe('inspect', () => {
  const tree = [
    instance('Model', { Name: 'House', Attributes: { rooms: 3 } }, [
      instance('Part', {
        Name: 'Door',
        Size: vector3(4, Number.POSITIVE_INFINITY, 1),
        Color: rgb(1, 2, 3),
        Tags: ['t'],
      }),
      instance('Folder'),
    ]),
    instance('Folder', { Name: 'a\u001b[2J\u202eb' }),
  ];
  const files: readonly [string, string | Uint8Array][] = [
    ['model.rbxm', writeRobloxBinary(tree, { kind: 'model' })],
    ['model.rbxmx', writeRobloxXml([tree[0] ?? instance('Folder')], { kind: 'model' })],
  ];

  test.each(files)('shows the tree of %s', async (name, content) => {
    const file = fileNamed(name, content);
    const { code, stdout } = await callCommand(['inspect', file]);
    expect(code).toBe(0);
    expect(stdout).toContain('Model “House”, 1 attribute\n  Part “Door”, 2 properties, tagged t\n  Folder\n');
    expect(stdout).toContain(`${file}: `);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u202e');
    expect(stdout).not.toContain('Unknown');
  });

  test.each(files)('gives every instance of %s as JSON', async (name, content) => {
    const { stdout } = await callCommand(['inspect', fileNamed(name, content), '--json']);
    const { roots, metadata, unknown } = JSON.parse(stdout);
    expect(metadata).toEqual({ ExplicitAutoJoints: 'true' });
    expect(unknown).toEqual({ classes: [], properties: [], chunks: [] });
    expect(roots[0]).toMatchObject({
      class: 'Model',
      name: 'House',
      attributes: { rooms: { type: 'float64', value: 3 } },
      children: [
        {
          class: 'Part',
          name: 'Door',
          tags: ['t'],
          properties: {
            Size: { type: 'Vector3', x: 4, y: 'Infinity', z: 1 },
            Color: { type: 'Color3uint8', r: 1, g: 2, b: 3 },
          },
          children: [],
        },
        { class: 'Folder', name: 'Folder', properties: {}, children: [] },
      ],
    });
  });

  test('keeps and names what it does not know', async () => {
    const bare = { properties: {}, attributes: {}, tags: [], children: [] };
    const column = { type: 'UnknownColumn', typeId: 0x7f, base64: 'AQID', count: 2 } as const;
    const strange: Instance[] = [
      { ...bare, className: 'Folder', name: 'a', properties: { Future: { ...column, index: 0 } } },
      { ...bare, className: 'Folder', name: 'b', properties: { Future: { ...column, index: 1 } } },
      { ...bare, className: 'FuturePart', name: 'c', properties: { Glow: { type: 'bool', value: true } } },
    ];
    const file = fileNamed('new.rbxm', writeRobloxBinary(strange, { kind: 'model', allowUnknown: true }));
    const { stdout } = await callCommand(['inspect', file]);
    expect(stdout).toContain('Unknown classes, kept: FuturePart\n');
    expect(stdout).toContain('Unknown properties, kept: Folder.Future\n');
    const { roots, unknown } = JSON.parse((await callCommand(['inspect', file, '--json'])).stdout);
    expect(unknown).toEqual({ classes: ['FuturePart'], properties: ['Folder.Future'], chunks: [] });
    expect(roots).toMatchObject([
      { properties: { Future: { type: 'UnknownColumn', typeId: 0x7f, base64: 'AQID', index: 0, count: 2 } } },
      { properties: { Future: { type: 'UnknownColumn', typeId: 0x7f, index: 1, count: 2 } } },
      { properties: { Glow: { type: 'bool', value: true } } },
    ]);
    expect(roots[1].properties.Future).not.toHaveProperty('base64');
  });

  test('shows a tree of the greatest depth, and a file that holds nothing', async () => {
    let deep = instance('Folder');
    for (let made = 1; made < MAX_DEPTH; made++) deep = instance('Folder', {}, [deep]);
    const file = fileNamed('deep.rbxm', writeRobloxBinary([deep], { kind: 'model' }));
    expect((await runCommand(['inspect', file])).stdout).toContain(`${MAX_DEPTH} instances of 1 class.`);
    expect(JSON.parse((await runCommand(['inspect', file, '--json'])).stdout).roots).toHaveLength(1);
    const empty = fileNamed('empty.rbxl', writeRobloxBinary([], { kind: 'place' }));
    expect(JSON.parse((await callCommand(['inspect', empty, '--json'])).stdout).roots).toEqual([]);
  });

  test('refuses what is no Roblox file, is damaged or is not there', async () => {
    const whole = writeRobloxBinary(tree, { kind: 'model' });
    const refusal = async (file: string) => refusalOf(await callCommand(['inspect', file])).reason;
    expect(await refusal('no-such.rbxl')).toBe('There is no file no-such.rbxl.');
    expect(await refusal(temporaryFolder())).toContain('cannot be read');
    expect(await refusal(fileNamed('x.rbxl', Uint8Array.of(0xff, 0xd8, 0)))).toContain('no Roblox file');
    expect(await refusal(fileNamed('x.rbxl', whole.subarray(0, 100)))).toContain('cut off');
    expect(await refusal(fileNamed('x.rbxlx', '<roblox version="4"><Item>'))).toContain('cannot be read at line 1');
    expect(await refusal(fileNamed('lesson.json', JSON.stringify(sampleLesson())))).toContain('not well-formed XML');
  });
});
