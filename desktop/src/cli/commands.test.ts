import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, test, vi } from 'vitest';
import { callCommand, generateWords, refusalOf, runCommand, temporaryFolder } from './testing/command.ts';

function fileNamed(name: string, content: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

vi.setConfig({ testTimeout: 180_000 });

describe('help', () => {
  test.each([
    [
      [],
      [
        'generate',
        'topics',
        'check',
        'build-place',
        'inspect',
        'serve',
        'studio',
        'install-plugin',
        'backup',
        'restore',
        'Example',
      ],
    ],
    [
      ['generate'],
      ['--subject', '--topic', '--grade', '--minutes', '--seed', '--from-text', '--out', '--json', 'Example'],
    ],
    [['topics'], ['--json']],
    [['check'], ['<file>', '--side', '"server", "client", "module"', 'Example']],
    [['build-place'], ['<file>', '--out', '.rbxlx', '--json', 'Example']],
    [['inspect'], ['<file>', '.rbxmx', '--json', 'Example']],
    [['serve'], ['--port', '--data', '--open']],
    [['studio'], ['--port', '--data']],
    [['install-plugin'], ['--to', '--data', 'Example']],
    [['backup'], ['--to', '--data']],
    [['restore'], ['<file>', '--data', 'kept aside']],
  ])('of %j names all it takes', async (command, words) => {
    const { code, stdout, stderr } = await callCommand([...command, '--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const word of words) expect(stdout).toContain(word);
    // It fits into a terminal of the usual width.
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(125);
  });

  test('--version is the version of the package', async () => {
    const manifest: { version: string } = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
    );
    expect((await callCommand(['--version'])).stdout.trim()).toBe(manifest.version);
  });
});

describe('topics', () => {
  test('lists every topic with subject and grades', async () => {
    const { code, stdout } = await runCommand(['topics']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^TOPIC +SUBJECT +GRADES\n/);
    expect(stdout).toMatch(/mathematics +(?:grade \d|Kindergarten)/i);
    expect(stdout).toContain('--from-text');
  });

  test('--json gives each with what it can be found by', async () => {
    const { stdout } = await runCommand(['topics', '--json']);
    const topics: { id: string; name: string; subject: string; grades: { from: number; to: number } }[] =
      JSON.parse(stdout);
    expect(topics.length).toBeGreaterThan(0);
    expect(new Set(topics.map((topic) => topic.id)).size).toBe(topics.length);
    for (const { grades } of topics) expect(grades.from).toBeLessThanOrEqual(grades.to);
  });

  test.skipIf(process.platform === 'win32')('a reader that leaves early is no failure', () => {
    const command = join(import.meta.dirname, '..', '..', 'bin', 'toolboxai.mjs');
    const script = `set -o pipefail; "$0" "$1" topics --json | head -c 1`;
    expect(execFileSync('bash', ['-c', script, process.execPath, command], { encoding: 'utf8' })).toBe('[');
  });
});

describe('check', () => {
  const GOOD = '--!strict\nlocal part = Instance.new("Part")\npart.Anchored = true\npart.Parent = workspace\n';

  test('a script without fault passes', async () => {
    const { code, stdout } = await callCommand(['check', fileNamed('good.luau', GOOD)]);
    expect(stdout).toContain('good.luau: no errors.');
    expect(code).toBe(0);
  });

  test('faults are named with their place and what to do, and the exit code is 1', async () => {
    const file = fileNamed('bad.luau', `${GOOD}game:GetService("HttpServise"):GetAsync("x")\n`);
    const { code, stdout } = await runCommand(['check', file]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${file}:5:`);
    expect(stdout).toContain('HttpService');
    const json = await callCommand(['check', file, '--json']);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ file, ok: false, findings: [{ line: 5 }] });
  });

  test('text that is no Luau is a finding, not a crash', async () => {
    const { code, stdout, stderr } = await callCommand(['check', fileNamed('letter.luau', 'Dear diary, if (then')]);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('letter.luau:1:');
  });

  test('a missing file, a folder, a huge file and a binary are refused', async () => {
    const refusal = async (file: string) => refusalOf(await callCommand(['check', file])).reason;
    expect(await refusal('no-such.luau')).toBe('There is no file no-such.luau.');
    expect(await refusal(temporaryFolder())).toContain('cannot be read');
    const huge = fileNamed('huge.luau', '');
    truncateSync(huge, 200 * 1024 * 1024);
    expect(await refusal(huge)).toContain('too large');
    expect(await refusal(fileNamed('binary.luau', new Uint8Array([0xff, 0xfe, 0, 1])))).toContain('holds no text');
    expect(await refusal(fileNamed('zeros.luau', new Uint8Array(64)))).toContain('holds no text');
  });

  describe('of a lesson.json', () => {
    test('names the one field that is wrong', async () => {
      const file = fileNamed('lesson.json', JSON.stringify({ ...sampleLesson(), grade: 'fourth' }));
      expect(refusalOf(await callCommand(['check', file])).reason).toMatch(/does not fit its format\. grade: /);
    });

    test('finds what breaks an invariant though it fits the schema', async () => {
      const file = fileNamed('lesson.json', JSON.stringify({ ...sampleLesson(), minutes: sampleLesson().minutes + 5 }));
      const { code, stdout } = await callCommand(['check', file]);
      expect(code).toBe(1);
      expect(stdout).toMatch(/error .*minutes.* \(invariants\)/);
    });

    test('refuses what is no lesson, of a newer version, or no JSON', async () => {
      const refusal = async (content: string) =>
        refusalOf(await callCommand(['check', fileNamed('lesson.json', content)])).reason;
      expect(await refusal('[1]')).toContain('not a ToolBoxAI lesson');
      expect(await refusal(JSON.stringify({ ...sampleLesson(), schemaVersion: 999 }))).toContain('newer ToolBoxAI');
      expect(await refusal('{"schemaVersion": 1,')).toContain('is not JSON');
    });
  });
});

/** A Node that cannot run TypeScript, where the system has one. */
const OLD_NODE = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (file) =>
    existsSync(file) && Number(/v(\d+)/.exec(execFileSync(file, ['--version'], { encoding: 'utf8' }))?.[1]) < 24,
);

describe.skipIf(OLD_NODE === undefined)('started with a Node that is too old', () => {
  test('the command runs on the pinned one: arguments, output and exit code are the same', async () => {
    const old = OLD_NODE === undefined ? {} : { node: OLD_NODE };
    const topics = await runCommand(['topics', '--json'], old);
    expect(topics).toEqual(await runCommand(['topics', '--json']));
    const refused = await runCommand(generateWords('out', { grade: '99' }), old);
    expect(refusalOf(refused).reason).toContain('is not a grade');
  });
});
