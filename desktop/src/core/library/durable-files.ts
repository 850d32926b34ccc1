/** Files that are whole or not there, also after a loss of power: flushed before they get their name. */
import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** On Windows a virus scanner may hold a new file for a moment: about two seconds of trying in all. */
const RENAME_TRIES = 20;
const RENAME_WAIT_MS = 100;

/** Flushes `from` to the disk and gives it the name `to`, in place of what had it. Both in one folder. */
export function moveDurably(from: string, to: string): void {
  flush(from);
  renamePatiently(from, to);
  flushFolder(dirname(to));
}

/** Copies byte for byte. A file appears at `to` only when it is whole. */
export function copyDurably(from: string, to: string): void {
  const partial = `${to}.partial`;
  try {
    copyFileSync(from, partial);
    moveDurably(partial, to);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Writes a file that only its owner may read, in place of what had that name. */
export function writePrivately(file: string, content: string | Uint8Array): void {
  const partial = `${file}.partial`;
  try {
    writeFileSync(partial, content, { mode: 0o600 });
    moveDurably(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function flush(file: string): void {
  // Windows flushes only handles that may write.
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a rename in the folder durable. Windows has no such call and does not need it. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function renamePatiently(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      const held = code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
      if (process.platform !== 'win32' || !held || attempt === RENAME_TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RENAME_WAIT_MS);
    }
  }
}
