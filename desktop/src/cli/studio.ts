/** `toolboxai studio`: the bridge to Roblox Studio without a window. Runs until it is stopped. */
import { randomUUID } from 'node:crypto';
import { createApp } from '../core/app.ts';
import { loadLessonKit } from '../core/publish/index.ts';
import { appVersion, kitDir, openFaultLog } from '../shell/index.ts';
import { onStop } from './stopping.ts';
import type { Terminal } from './terminal.ts';

export interface StudioCommandOptions {
  readonly port?: number;
  readonly data: string;
}

/** Resolves when it was told to stop and all is put away. */
export async function serveStudio({ port, data }: StudioCommandOptions, terminal: Terminal): Promise<void> {
  const stopped = Promise.withResolvers<void>();
  const forget = onStop(stopped.resolve);
  try {
    const app = createApp({
      dataDir: data,
      version: appVersion(),
      kit: await loadLessonKit(kitDir()),
      clock: Date.now,
      random: Math.random,
      newId: randomUUID,
      logger: openFaultLog(data),
    });
    try {
      const studio = await app.connectStudio(port);
      const { code } = studio.showCode();
      terminal.print(`Roblox Studio reaches your lessons at port ${studio.port}.`);
      terminal.print(
        `To pair a plugin that this app did not install, type ${code} in it within two minutes; start this command again for another code.`,
      );
      terminal.print(`Your lessons are kept in ${data}. Press Ctrl+C to close.`);
      await stopped.promise;
    } finally {
      await app.close();
    }
  } finally {
    forget();
  }
}
