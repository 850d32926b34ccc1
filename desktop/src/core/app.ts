/** The application: a workshop that makes lessons and the library that keeps them. Whoever starts it passes in the world. */
import { type Authoring, createAuthoring } from './authoring/authoring.ts';
import { createProofJobs, type ProofJobs } from './authoring/proof/index.ts';
import { type Actor, type Library, openLibrary } from './library/index.ts';
import type { Logger } from './logger.ts';
import { lessonShelf, openStudio, type Studio } from './studio/index.ts';
import { createWorkshop, type Workshop, type WorkshopConfig } from './workshop.ts';

export interface AppConfig extends Omit<WorkshopConfig, 'log' | 'keepReplay'> {
  readonly dataDir: string;
  readonly version: string;
  /** A new id that fits the lesson's `idSchema`, a UUID for instance. */
  readonly newId: () => string;
}

export interface App extends Workshop {
  readonly version: string;
  readonly library: Library;
  readonly authoring: Authoring;
  readonly proofs: ProofJobs;
  readonly logger: Logger;
  /**
   * Opens the bridge to Roblox Studio, once; it closes with the app. @param port undefined takes the first free one of those that
   * the plugin looks at
   * @throws AppError `studio-ports-taken`, `studio-port-taken`, `studio-port-not-allowed`, `studio-keys-damaged`, `disk-full`
   */
  connectStudio(port?: number): Promise<Studio>;
  /** Stops work in progress (it can be resumed) and closes the library after a backup. */
  close(): Promise<void>;
}

/** Opens the library and takes up what a crash left. Throws the library's AppErrors. */
export function createApp(config: AppConfig): App {
  const { dataDir, version, clock, newId, logger } = config;
  const library = openLibrary({ dataDir, clock, appVersion: version, newId });
  const workshop = createWorkshop({
    ...config,
    log: library.runs,
    keepReplay: (lessonId, replay) => library.replays.keep(PLAYER, lessonId, replay),
  });
  const authoring = createAuthoring({ ...workshop, library, newId, clock, logger });
  const proofs = createProofJobs({
    clock,
    newId,
    logger,
    prove: async (lessonId, options) => {
      const { lesson, summary } = await authoring.prove(lessonId, options);
      return { passed: lesson.checks?.passed === true, version: summary.version };
    },
  });
  authoring.recover();
  const stopBackingUp = backUpDaily(library, config);
  const prove = (lessonId: string): void => void proofs.start(lessonId);
  const shelf = lessonShelf({ library, publisher: workshop.publish, prove });
  let studio: Promise<Studio> | undefined;
  return {
    ...workshop,
    version,
    library,
    authoring,
    proofs,
    logger,
    connectStudio: (port) => {
      studio ??= openStudio({ dataDir, appVersion: version, clock, newId, logger, shelf, port });
      studio.catch(() => {
        studio = undefined;
      });
      return studio;
    },
    close: async () => {
      stopBackingUp();
      await studio?.then((open) => open.close());
      workshop.engine.close();
      await proofs.close();
      await authoring.settled();
      library.close();
    },
  };
}

const PLAYER: Actor = { kind: 'app', id: 'proof' };

const HOUR_MS = 3_600_000;

/** Backs up now when a backup is due, and looks again every hour: the app may stay open for weeks. */
function backUpDaily(library: Library, { logger, newId }: AppConfig): () => void {
  const look = (): void => {
    try {
      library.backUpIfDue();
    } catch (error) {
      // The lessons are safe; a backup that fails must not stop the teacher.
      logger.error({ message: 'The daily backup failed', correlationId: newId(), error });
    }
  };
  look();
  const timer = setInterval(look, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
