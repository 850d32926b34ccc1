/** Libraries in folders of their own that vanish with the test, and a clock that only the test moves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Library, LibraryOptions } from '../library.ts';
import { openLibrary } from '../open-library.ts';
import type { Actor } from '../unit-of-work.ts';

export const TEACHER: Actor = { kind: 'person', id: 'teacher-1' };
export const HOUR_MS = 60 * 60 * 1000;
export const DAY_MS = 24 * HOUR_MS;

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toolboxai-library-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts on Monday 5 January 2026, 08:00 UTC. */
export class TestClock {
  now = Date.UTC(2026, 0, 5, 8);
  readonly read = (): number => this.now;
  advance(milliseconds: number): void {
    this.now += milliseconds;
  }
}

export interface TestLibrary {
  readonly library: Library;
  readonly clock: TestClock;
  readonly options: LibraryOptions;
  /** Closes without a backup and opens again. */
  reopen(): Library;
}

export function temporaryLibrary(overrides: Partial<LibraryOptions> = {}): TestLibrary {
  const clock = new TestClock();
  let ids = 0;
  const options: LibraryOptions = {
    dataDir: overrides.dataDir ?? join(temporaryFolder(), 'data'),
    clock: clock.read,
    appVersion: '1.0.0',
    newId: () => `new-${++ids}`,
    ...overrides,
  };
  let library = openLibrary(options);
  onTestFinished(() => library.close({ backup: false }));
  return {
    get library() {
      return library;
    },
    clock,
    options,
    reopen() {
      library.close({ backup: false });
      library = openLibrary(options);
      return library;
    },
  };
}
