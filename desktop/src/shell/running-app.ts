/**
 * The app on a data folder, with its server. A browser tab and the Electron window are two looks at this one thing: both
 * load the same address and speak the same API over HTTP, so what is tested in the one is what runs in the other, and no
 * second transport has rules of its own to get wrong.
 */
import { randomUUID } from 'node:crypto';
import { startServer } from '../browser/index.ts';
import { createApp } from '../core/app.ts';
import type { ProveByPlay } from '../core/authoring/checks/index.ts';
import { loadLessonKit } from '../core/publish/index.ts';
import { openFaultLog } from './fault-log.ts';
import { appVersion, interfaceDir, kitDir } from './installation.ts';

export interface RunningApp {
  /** To open in a browser; carries this run's secret. */
  readonly address: string;
  /** Stops serving, puts work in progress away, backs up what changed and gives the data folder back. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly dataDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How lessons are played; the simulator unless given, which only tests of other parts do. */
  readonly play?: ProveByPlay;
}

/** Throws the AppErrors of the library, of the lesson kit and of the server; then nothing is left open. */
export async function startApp({ dataDir, port, play }: StartOptions): Promise<RunningApp> {
  const app = createApp({
    dataDir,
    version: appVersion(),
    kit: await loadLessonKit(kitDir()),
    clock: Date.now,
    random: Math.random,
    newId: randomUUID,
    logger: openFaultLog(dataDir),
    ...(play === undefined ? {} : { play }),
  });
  try {
    const server = await startServer({ app, port, interfaceDir: interfaceDir() });
    return {
      address: server.address,
      close: async () => {
        try {
          await server.close();
        } finally {
          await app.close();
        }
      },
    };
  } catch (error) {
    await app.close();
    throw error;
  }
}
