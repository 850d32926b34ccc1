/**
 * The bridge that the Studio plugin talks to: an HTTP server on 127.0.0.1 with the sessions behind it. What is said in a
 * session is its user's business; see `protocol.ts` and `messages.ts` of the shared rules for the protocol, and
 * `docs/studio-threat-model.md` for what it stands against.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { HOLD_SECONDS, type PluginOperation } from '@toolboxai/shared/studio-sync';
import type { Logger } from '../../logger.ts';
import { Handshakes } from './handshakes.ts';
import { openStudioKeys, type StudioKeys } from './keys.ts';
import { listenForStudio } from './listen.ts';
import { Pairing } from './pairing.ts';
import { bridgeRoutes, hardened } from './routes.ts';
import type { Session } from './session.ts';
import { Sessions } from './sessions.ts';
import { serveSockets } from './socket.ts';

export interface BridgeOptions {
  /** Where the secrets are kept. */
  readonly dataDir: string;
  readonly appVersion: string;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly logger: Logger;
  /** Undefined takes the first free one of those that the plugin looks at; 0 takes any. */
  readonly port?: number | undefined;
  /** How long a poll waits; the protocol's time unless a test is in a hurry. */
  readonly holdSeconds?: number;
  /** In how many seconds a request must have arrived; a test is in a hurry. */
  readonly arrivalSeconds?: number;
  /** How the file of secrets is written; a test lets it fail. */
  readonly writeKeys?: (file: string, text: string) => void;
  readonly onOpen: (session: Session) => void;
  /** Takes an operation of a plugin. What it throws is logged and goes no further. */
  readonly onOperation: (session: Session, op: PluginOperation) => void;
  readonly onEnd: (session: Session) => void;
}

export interface Bridge {
  readonly port: number;
  readonly keys: StudioKeys;
  readonly pairing: Pairing;
  sessions(): readonly Session[];
  close(): Promise<void>;
}

const ARRIVAL_SECONDS = 10;
const SWEEP_MS = 10_000;
const LARGEST_HEADER = 8192;

/** @throws AppError those of `openStudioKeys` and `listenForStudio` */
export async function startBridge(options: BridgeOptions): Promise<Bridge> {
  const {
    dataDir,
    appVersion,
    clock,
    newId,
    logger,
    writeKeys,
    holdSeconds = HOLD_SECONDS,
    arrivalSeconds = ARRIVAL_SECONDS,
  } = options;
  const keys = openStudioKeys({ dataDir, clock, randomHex, ...(writeKeys === undefined ? {} : { write: writeKeys }) });
  // Which port it is, is known only once it listens; until then nothing is ours.
  let bound = -1;
  const port = (): number => bound;
  const handshakes = new Handshakes({ keys, clock, randomHex, port });
  const pairing = new Pairing({ keys, clock, randomHex, port });
  const sessions = new Sessions({
    clock,
    randomHex,
    onOpen: options.onOpen,
    onEnd: options.onEnd,
    onOperation: (session, op) => {
      try {
        options.onOperation(session, op);
      } catch (error) {
        logger.error({ message: `A "${op.kind}" of Studio could not be handled`, correlationId: newId(), error });
      }
    },
  });
  const epoch = randomHex(16);
  const routes = bridgeRoutes({
    handshakes,
    pairing,
    sessions,
    port,
    epoch,
    appVersion,
    holdSeconds,
    clock,
    logger,
    newId,
  });
  const server = hardened(
    createServer({ connectionsCheckingInterval: arrivalSeconds * 100, maxHeaderSize: LARGEST_HEADER }, routes),
    arrivalSeconds,
  );
  const closeSockets = serveSockets(server, { sessions, port });
  bound = await listenForStudio(server, options.port);
  const sweeping = setInterval(() => sessions.sweep(), SWEEP_MS);
  sweeping.unref();
  return {
    port: bound,
    keys,
    pairing,
    sessions: () => sessions.list(),
    close: () =>
      new Promise((resolve) => {
        clearInterval(sweeping);
        sessions.close();
        closeSockets();
        server.close(() => resolve());
        // A moment for the last answers, then the rest goes.
        setTimeout(() => server.closeAllConnections(), 50);
        server.closeIdleConnections();
      }),
  };
}

function randomHex(digits: number): string {
  return randomBytes(digits / 2).toString('hex');
}
