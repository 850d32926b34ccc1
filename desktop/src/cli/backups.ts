/** `toolboxai backup` and `toolboxai restore`: copies of the library that were opened and checked. */
import { backupLibrary, restoreLibrary } from '../core/library/index.ts';
import { appVersion } from '../shell/index.ts';
import type { Terminal } from './terminal.ts';

export interface BackupOptions {
  readonly data: string;
  readonly json?: boolean;
}

export function backUp({ data, to, json }: BackupOptions & { readonly to?: string }, terminal: Terminal): void {
  const made = backupLibrary({ dataDir: data, clock: Date.now, ...(to === undefined ? {} : { to }) });
  terminal.print(json === true ? JSON.stringify(made) : `Backed up ${made.lessons ?? 0} lessons to ${made.file}`);
}

export function restore(file: string, { data, json }: BackupOptions, terminal: Terminal): void {
  const restored = restoreLibrary({ dataDir: data, clock: Date.now, appVersion: appVersion(), file });
  if (json === true) {
    terminal.print(JSON.stringify(restored));
    return;
  }
  terminal.print(`Restored ${restored.lessons} lessons from ${restored.file}`);
  if (restored.keptAside !== undefined) terminal.print(`The library as it was before is kept at ${restored.keptAside}`);
}
