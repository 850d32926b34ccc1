/** Serves the app to a browser tab on 127.0.0.1: the built interface as files, the API behind the run's secret. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { extname, join } from 'node:path';
import { AppError } from '@toolboxai/shared/errors';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { type ApiFailure, apiRouter } from '../core/api/index.ts';
import type { App } from '../core/app.ts';
import { type AccessRules, bearer, isOurs, isSecret } from './access.ts';

export interface ServerOptions {
  readonly app: App;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the built interface. */
  readonly interfaceDir: string;
}

export interface RunningServer {
  readonly port: number;
  /** The address to open; its fragment carries the secret, so it is shown to nobody else. */
  readonly address: string;
  close(): Promise<void>;
}

/** Largest request: a 20 MB file of notes in base64, and room for a lesson. */
const LARGEST_BODY = 32 * 1024 * 1024;

/** Starts the server. Throws `interface-missing`, `port-taken` or `port-not-allowed`. */
export async function startServer({ app, port, interfaceDir }: ServerOptions): Promise<RunningServer> {
  if (!existsSync(join(interfaceDir, 'index.html'))) throw interfaceMissing(interfaceDir);
  const secret = randomBytes(32).toString('base64url');
  // Which port it is, is known only once it listens; until then nothing is ours.
  const rules: { -readonly [K in keyof AccessRules]: AccessRules[K] } = { port, secret };
  const web = express();
  web.disable('x-powered-by');
  web.use(refuseOthers(rules));
  web.use(securityHeaders());
  web.use(
    '/api',
    requireSecret(rules),
    neverStored,
    createExpressMiddleware({ router: apiRouter, createContext: () => ({ app }), maxBodySize: LARGEST_BODY }),
  );
  web.use(express.static(interfaceDir, { index: false, redirect: false }));
  web.get('/{*path}', neverStored, (request, response, next) => {
    // A screen of the app has no extension; a file that has one and was not found is missing.
    if (extname(request.path) !== '') next();
    else response.sendFile('index.html', { root: interfaceDir });
  });
  web.use((_request: Request, response: Response) => notFound(response));
  web.use((_error: unknown, _request: Request, response: Response, _next: NextFunction) => notFound(response));
  const server = await listen(web, port);
  rules.port = portOf(server);
  return {
    port: rules.port,
    address: `http://127.0.0.1:${rules.port}/#key=${secret}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Live subscriptions would keep it open for ever.
        server.closeAllConnections();
      }),
  };
}

function refuseOthers(rules: AccessRules) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { host, origin } = request.headers;
    if (isOurs({ host, origin }, rules)) next();
    else response.status(403).type('text/plain').send('This address serves ToolBoxAI on this computer only.');
  };
}

/** Lessons do not stay behind in the browser's cache. */
function neverStored(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

function notFound(response: Response): void {
  if (!response.headersSent) response.status(404).type('text/plain').send('Not found.');
}

function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Mantine sets sizes and colours as inline styles.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // There is no https on loopback to insist on.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** Calls carry the secret as a header; event streams, which cannot, as tRPC's connection parameters. */
function requireSecret(rules: AccessRules) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (isSecret(bearer(request.headers.authorization) ?? streamSecret(request.query.connectionParams), rules)) next();
    else response.status(401).json(LOCKED);
  };
}

/** In the shape of the router's failures, so that the page can tell a wrong key from an app that is away. */
const LOCKED = {
  error: {
    code: -32001,
    message: 'Open ToolBoxAI from its own window or link.',
    data: { httpStatus: 401, appCode: 'locked', hint: null, details: {}, correlationId: null } satisfies ApiFailure & {
      readonly httpStatus: number;
    },
  },
};

function streamSecret(parameters: unknown): string | undefined {
  if (typeof parameters !== 'string') return undefined;
  try {
    const parsed: unknown = JSON.parse(parameters);
    if (typeof parsed === 'object' && parsed !== null && 'key' in parsed && typeof parsed.key === 'string')
      return parsed.key;
  } catch {
    // Not JSON: as good as no secret.
  }
  return undefined;
}

function listen(web: express.Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = web.listen(port, '127.0.0.1', (error?: Error) => {
      if (error === undefined) resolve(server);
      else reject(cannotListen(port, error));
    });
  });
}

function interfaceMissing(folder: string): AppError {
  return new AppError({
    code: 'interface-missing',
    message: 'The pages of the app are not there.',
    hint: 'Install ToolBoxAI again; in a checkout, run "npm run build".',
    details: { folder },
  });
}

function cannotListen(port: number, error: Error): AppError {
  const code = 'code' in error ? error.code : undefined;
  return code === 'EADDRINUSE'
    ? new AppError({
        code: 'port-taken',
        message: `Another program already uses port ${port}.`,
        hint: 'Choose another port with --port, or leave it out to take any free one.',
        cause: error,
      })
    : new AppError({
        code: 'port-not-allowed',
        message: `ToolBoxAI may not listen on port ${port}.`,
        hint: 'Choose a port between 1024 and 65535.',
        cause: error,
      });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server has no port');
  return address.port;
}
