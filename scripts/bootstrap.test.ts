/** The set-up, run as a process in a small project of its own, with a stand-in for npm that notes what it was asked. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** As `npm ci` does it takes away what was installed, and installs; here only the pinned Node, which is this one. */
const NPM = `
  const { appendFileSync, mkdirSync, rmSync, symlinkSync, existsSync } = require('node:fs');
  const { join } = require('node:path');
  appendFileSync('asked.txt', process.argv.slice(2).join(' ') + '\\n');
  if (existsSync('offline')) { console.error('npm error network request failed'); process.exit(1); }
  rmSync('node_modules', { recursive: true, force: true });
  mkdirSync(join('node_modules', 'node', 'bin'), { recursive: true });
  symlinkSync(process.execPath, join('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'));
`;

const TASK = `
  console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), path: process.env.PATH }));
  process.exitCode = Number(process.env.TASK_CODE ?? 0);
`;

function project() {
  const root = mkdtempSync(join(tmpdir(), 'toolboxai-bootstrap-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'scripts', 'tasks'), { recursive: true });
  copyFileSync(join(import.meta.dirname, 'bootstrap.mjs'), join(root, 'scripts', 'bootstrap.mjs'));
  const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
  write('scripts/tasks/start.ts', TASK);
  write('package-lock.json', '{ "lockfileVersion": 3 }');
  write('npm.cjs', NPM);
  return {
    root,
    write,
    asked: () =>
      existsSync(join(root, 'asked.txt')) ? readFileSync(join(root, 'asked.txt'), 'utf8').trim().split('\n') : [],
    start: (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}, node = process.execPath) =>
      spawnSync(node, [join(root, 'scripts', 'bootstrap.mjs'), ...args], {
        encoding: 'utf8',
        env: { ...process.env, npm_execpath: join(root, 'npm.cjs'), ...env },
      }),
  };
}

test('the first start installs, once, and hands over arguments, folder and exit code', () => {
  const { root, asked, start } = project();
  const first = start(['start', '--port', '0'], { TASK_CODE: '3' });
  expect(first.status).toBe(3);
  expect(first.stderr).toContain('This happens once');
  const told: { args: string[]; cwd: string; path: string } = JSON.parse(first.stdout);
  expect(told.args).toEqual(['--port', '0']);
  expect(told.cwd).toBe(root);
  expect(told.path).toContain(join(root, 'node_modules', '.bin'));

  const second = start();
  expect(second.status).toBe(0);
  expect(second.stderr).toBe('');
  expect(asked()).toEqual(['ci --no-audit --no-fund --loglevel=error']);
});

test('a lock file that changed installs again, and only then', () => {
  const { write, asked, start } = project();
  start();
  write('package-lock.json', '{ "lockfileVersion": 3, "name": "newer" }');
  start();
  start();
  expect(asked()).toHaveLength(2);
});

test('an installation may replace the very Node it runs on', () => {
  const { root, write, start } = project();
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const bin = join(root, 'node_modules', 'node', 'bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(process.execPath, join(bin, binary));
  // As the package of Node does, this one comes without its binary, which a script of its own brings.
  const bring = `require('node:fs').mkdirSync('bin'); require('node:fs').symlinkSync(${JSON.stringify(process.execPath)}, 'bin/${binary}');`;
  write(
    'npm.cjs',
    `const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
     rmSync('node_modules', { recursive: true, force: true });
     mkdirSync('node_modules/node', { recursive: true });
     writeFileSync('node_modules/node/installArchSpecificPackage.js', ${JSON.stringify(bring)});`,
  );
  const { status, stderr } = start([], {}, join(bin, binary));
  expect(stderr).not.toContain('could not be');
  expect(status).toBe(0);
  expect(existsSync(join(root, '.former-node'))).toBe(false);
});

test('without a network the first start says what is the matter, and the next one tries again', () => {
  const { root, write, asked, start } = project();
  write('offline', '');
  const failed = start();
  expect(failed.status).toBe(1);
  expect(failed.stdout).toBe('');
  expect(failed.stderr).toMatch(/could not be installed\. Check the network connection/);
  expect(failed.stderr).not.toMatch(/\n\s+at /);
  rmSync(join(root, 'offline'));
  expect(start().status).toBe(0);
  expect(asked()).toHaveLength(2);
});

test('once installed, it starts without a network', () => {
  const { write, start } = project();
  start();
  write('offline', '');
  expect(start().status).toBe(0);
});

test('an unknown task is named, with those there are, before anything is installed', () => {
  const { asked, start } = project();
  const { status, stderr } = start(['strat']);
  expect(status).toBe(1);
  expect(stderr).toBe('There is no task "strat". There are: start.\n');
  expect(asked()).toEqual([]);
});

/** A Node as people have it, where the system has one. */
const OLD_NODE = ['/usr/bin/node', '/usr/local/bin/node'].find(existsSync);

test.skipIf(OLD_NODE === undefined)('the Node that comes with the system does for setting up', () => {
  const { start } = project();
  const { status, stdout } = start([], {}, OLD_NODE);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ args: [] });
});
