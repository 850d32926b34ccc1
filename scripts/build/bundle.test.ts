/**
 * The bundle is what teachers run, so it is run here: out of the checkout, where nothing of it can be found by luck, and
 * under plain Node, since its core knows nothing of Electron.
 */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from '../run.ts';
import { APP, bundle } from './bundle.ts';
import { buildIfStale } from './fresh.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), 'toolboxai-bundle-'));
const WORDS = [
  'generate',
  '--subject',
  'math',
  '--topic',
  'adding fractions',
  '--grade',
  '4',
  '--minutes',
  '15',
  '--seed',
  '7',
];

const app = join(folder, 'app');

beforeAll(async () => {
  await buildIfStale(bundle);
  cpSync(APP, app, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  const env = { ...process.env, TOOLBOXAI_DATA: join(folder, 'data') };
  return spawnSync(process.execPath, ['--input-type=module', '-e', script, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

/** Rejects when the program ends with another code than 0. */
const finished = promisify(execFile);

function hashes(out: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(out).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    ]),
  );
}

test('the bundled core makes a lesson, checks and scripts included, to the byte as the source does', async () => {
  const [fromBundle, fromSource] = [join(folder, 'bundle'), join(folder, 'source')];
  const url = JSON.stringify(pathToFileURL(join(app, 'main', 'toolboxai.js')).href);
  const script = `process.exitCode = await (await import(${url})).runCli(process.argv.slice(1))`;
  // Students play both lessons, which takes a while: side by side it is the time of one.
  const [{ stderr }] = await Promise.all([
    finished(process.execPath, ['--input-type=module', '-e', script, ...WORDS, '--out', fromBundle], { cwd: folder }),
    finished(process.execPath, [join(ROOT, 'desktop', 'bin', 'toolboxai.mjs'), ...WORDS, '--out', fromSource]),
  ]);
  expect(stderr).not.toContain('Error');
  expect(hashes(fromBundle)).toEqual(hashes(fromSource));
  expect(Object.keys(hashes(fromBundle))).toHaveLength(4);
});

test('the bundled app opens a library, serves its pages and closes', () => {
  const url = JSON.stringify(pathToFileURL(join(app, 'main', 'shell.js')).href);
  const { stdout, stderr, status } = run(
    `
    const { startApp } = await import(${url});
    const app = await startApp({ dataDir: process.argv[1], port: 0 });
    const page = await fetch(app.address);
    console.log(page.status, (await page.text()).includes('<title>'));
    await app.close();
  `,
    join(folder, 'library'),
  );
  expect({ stdout, stderr, status }).toEqual({ stdout: '200 true\n', stderr: '', status: 0 });
  expect(readdirSync(join(folder, 'library'))).toContain('library.sqlite');
});

test('nothing of Electron is needed by any part but the window’s own', () => {
  const withElectron = readdirSync(join(app, 'main')).filter(
    (name) => name.endsWith('.js') && /from ["']electron["']/.test(readFileSync(join(app, 'main', name), 'utf8')),
  );
  expect(withElectron).toEqual(['main.js']);
});
