/** The app in a browser tab, as processes of their own; what is refused before anything is served needs none. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openLibrary } from '../core/library/index.ts';
import { appVersion } from '../shell/index.ts';
import { callCommand, refusalOf, startCommand, temporaryFolder } from './testing/command.ts';

vi.setConfig({ testTimeout: 180_000 });

const ADDRESS = /ToolBoxAI is open at (http:\/\/127\.0\.0\.1:(\d+)\/)#key=(\S+)/;

async function serving(data: string) {
  const command = startCommand(['serve', '--data', data]);
  const [, address = '', port = '', key = ''] = await command.said(ADDRESS);
  return { command, address, port: Number(port), key };
}

async function stopped(command: ReturnType<typeof startCommand>, signal: NodeJS.Signals = 'SIGTERM') {
  command.process.kill(signal);
  return command.ended;
}

/** A library that was open once and is not any more. Returns its file. */
function libraryIn(data: string): string {
  openLibrary({ dataDir: data, clock: Date.now, appVersion: appVersion(), newId: randomUUID }).close();
  const file = join(data, 'library.sqlite');
  expect(existsSync(file)).toBe(true);
  return file;
}

describe('serve', () => {
  test('prints where the app is, serves it there, and gives the folder back when it is told to stop', async () => {
    const data = temporaryFolder();
    const first = await serving(data);
    expect((await fetch(first.address)).status).toBe(200);
    const status = await fetch(`${first.address}api/library.status`, {
      headers: { authorization: `Bearer ${first.key}` },
    });
    expect(await status.json()).toMatchObject({ result: { data: { dataDir: data } } });
    expect(await stopped(first.command)).toMatchObject({ code: 0, stderr: '' });

    // The same folder again: nobody holds it, and each run has a secret of its own.
    const second = await serving(data);
    expect(second.key).not.toBe(first.key);
    expect(await stopped(second.command, 'SIGINT')).toMatchObject({ code: 0 });
    expect(readdirSync(data).filter((name) => name.includes('lock.json'))).toEqual([]);
  });

  test('stops at once although a page listens to it', async () => {
    const { command, address, key } = await serving(temporaryFolder());
    const held = await fetch(`${address}api/making.runs`, { headers: { authorization: `Bearer ${key}` } });
    expect(held.status).toBe(200);
    expect((await stopped(command)).code).toBe(0);
  });

  test('two at once on one data folder: the second says who has it, the first goes on', async () => {
    const data = temporaryFolder();
    const { command, address } = await serving(data);
    const { reason, advice } = refusalOf(await callCommand(['serve', '--data', data]));
    expect(reason).toBe(`This data folder is open in another ToolBoxAI (process ${command.process.pid}).`);
    expect(advice).toContain('close it first');
    expect((await fetch(address)).status).toBe(200);
    expect((await stopped(command)).code).toBe(0);
  });

  test('a port that is taken is named, and the data folder is not held', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void other.close());
    const taken = other.address();
    const port = typeof taken === 'object' && taken !== null ? taken.port : 0;
    const data = temporaryFolder();
    const { reason, advice } = refusalOf(await callCommand(['serve', '--port', String(port), '--data', data]));
    expect(reason).toBe(`Another program already uses port ${port}.`);
    expect(advice).toContain('--port');
    const { command } = await serving(data);
    expect((await stopped(command)).code).toBe(0);
  });

  test('a port that is none, and a data folder that is a file', async () => {
    expect(refusalOf(await callCommand(['serve', '--port', '70000'])).reason).toContain('is not a port');
    const file = join(temporaryFolder(), 'data');
    writeFileSync(file, 'mine');
    expect(refusalOf(await callCommand(['serve', '--data', file])).reason).toContain('data folder cannot be written');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('a library that cannot be opened', () => {
  test('one that is damaged is left as it is, and what to do is said', async () => {
    const data = temporaryFolder();
    const file = libraryIn(data);
    const damaged = readFileSync(file).fill(0x5a, 0, 4096);
    writeFileSync(file, damaged);
    const { reason, advice } = refusalOf(await callCommand(['serve', '--data', data]));
    expect(reason).toMatch(/damaged|does not belong to ToolBoxAI/);
    expect(advice).toMatch(/backup|another data folder/);
    expect(readFileSync(file).equals(damaged)).toBe(true);
  });

  test('one of a newer ToolBoxAI is not touched', async () => {
    const data = temporaryFolder();
    const file = libraryIn(data);
    const sqlite = new BetterSqlite3(file);
    sqlite.exec(
      `insert into applied_migrations select max("index") + 1, 'from-the-future', 'ff', '99.0.0', 0 from applied_migrations`,
    );
    sqlite.close();
    const { reason, advice } = refusalOf(await callCommand(['serve', '--data', data]));
    expect(reason).toMatch(/newer/);
    expect(advice.length).toBeGreaterThan(20);
  });
});

describe('backup and restore', () => {
  test('a backup is made while the app is open, and restored when it is not', async () => {
    const data = temporaryFolder();
    const { command } = await serving(data);
    const to = join(temporaryFolder(), 'copy.sqlite');
    const made = await callCommand(['backup', '--data', data, '--to', to, '--json']);
    expect(made.code).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({ file: to });

    expect(refusalOf(await callCommand(['restore', to, '--data', data])).reason).toContain('open in another ToolBoxAI');
    expect((await stopped(command)).code).toBe(0);
    const restored = await callCommand(['restore', to, '--data', data]);
    expect(restored.code).toBe(0);
    expect(restored.stdout).toMatch(/Restored 0 lessons from .*copy\.sqlite\nThe library as it was before is kept at /);
  });

  test('a backup that exists is not written over, and one without a library is refused', async () => {
    const data = temporaryFolder();
    expect(refusalOf(await callCommand(['backup', '--data', data])).reason).toContain('gone');
    libraryIn(data);
    const to = join(temporaryFolder(), 'copy.sqlite');
    writeFileSync(to, 'mine');
    expect(refusalOf(await callCommand(['backup', '--data', data, '--to', to])).advice.length).toBeGreaterThan(10);
    expect(readFileSync(to, 'utf8')).toBe('mine');
  });

  test('what is no backup is not restored, and nothing changes', async () => {
    const data = temporaryFolder();
    const before = readFileSync(libraryIn(data));
    const file = join(temporaryFolder(), 'holiday.jpg');
    writeFileSync(file, 'no database');
    expect(refusalOf(await callCommand(['restore', file, '--data', data])).reason.length).toBeGreaterThan(10);
    expect(refusalOf(await callCommand(['restore', `${file}.gone`, '--data', data])).reason.length).toBeGreaterThan(10);
    expect(readFileSync(join(data, 'library.sqlite')).equals(before)).toBe(true);
  });
});
