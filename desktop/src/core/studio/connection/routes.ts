/**
 * The routes of the bridge. Every request passes, in this order: who may knock (`access.ts`), how often, who it is, how much,
 * and only then is its body read, by the schema. There is no other route, and none that runs anything.
 */
import type { Server } from 'node:http';
import { isAppError } from '@toolboxai/shared/errors';
import { LARGEST_FRAME, SESSION_HEADER, type SessionGrant } from '@toolboxai/shared/studio-sync';
import { helloSchema, pairHelloSchema, pairProveSchema, pluginFrameSchema, proveSchema } from '@toolboxai/shared/wire';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import type { Logger } from '../../logger.ts';
import { isForBridge } from './access.ts';
import type { Handshakes } from './handshakes.ts';
import type { Pairing } from './pairing.ts';
import { Bucket, type RateLimit } from './rate-limits.ts';
import { messageInvalid, messageTooLarge, Refusal, refusedFor, tooManyRequests } from './refusals.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';

/** Hellos and proofs are a few hundred bytes. */
const SMALL_BODY = 4096;
/** A frame may be a little over, so that an honest plugin that counts otherwise is not cut off. */
export const LARGEST_BODY = LARGEST_FRAME + 24_000;

const AT_THE_DOOR: RateLimit = { burst: 30, perMinute: 120 };
const PAIRING: RateLimit = { burst: 10, perMinute: 20 };

export interface RouteOptions {
  readonly handshakes: Handshakes;
  readonly pairing: Pairing;
  readonly sessions: Sessions;
  readonly port: () => number;
  readonly epoch: string;
  readonly appVersion: string;
  readonly holdSeconds: number;
  readonly clock: () => number;
  readonly logger: Logger;
  readonly newId: () => string;
}

export function bridgeRoutes(options: RouteOptions): express.Express {
  const { handshakes, pairing, sessions, port, epoch, appVersion, holdSeconds, clock } = options;
  const web = express();
  web.disable('x-powered-by');
  web.disable('etag');
  web.use((request, response, next) => {
    if (isForBridge(request.headers, port())) next();
    else response.status(403).end();
  });

  const small = body(SMALL_BODY);
  const large = body(LARGEST_BODY);
  const door = () => limited(new Bucket(AT_THE_DOOR, clock));
  const pairDoor = () => limited(new Bucket(PAIRING, clock));

  web.post('/studio/hello', door(), small, (request, response) => {
    answer(response, handshakes.hello(read(helloSchema, request.body)));
  });
  web.post('/studio/prove', door(), small, (request, response) => {
    const prove = read(proveSchema, request.body);
    const session = sessions.open(prove.studio, handshakes.prove(prove));
    const grant: SessionGrant = { session: session.id, epoch, holdSeconds, largestFrame: LARGEST_FRAME, appVersion };
    answer(response, grant);
  });
  web.post('/studio/pair', pairDoor(), small, (request, response) => {
    answer(response, pairing.begin(read(pairHelloSchema, request.body)));
  });
  web.post('/studio/pair/prove', pairDoor(), small, (request, response) => {
    answer(response, pairing.prove(read(pairProveSchema, request.body)));
  });

  const known: RequestHandler = (request, response, next) => {
    const session = sessionOf(sessions, request);
    const wait = session.mayCome();
    if (wait > 0) throw tooManyRequests(wait);
    response.locals.session = session;
    next();
  };
  web.post('/studio/send', known, large, (request, response) => {
    answerText(response, theSession(response).receive(read(pluginFrameSchema, request.body)));
  });
  web.post('/studio/poll', known, large, (request, response) => {
    const frame = read(pluginFrameSchema, request.body);
    const leave = theSession(response).poll(frame, holdSeconds * 1000, (text) => answerText(response, text));
    response.on('close', leave);
  });
  web.post('/studio/bye', known, small, (_request, response) => {
    theSession(response).end();
    answer(response, {});
  });

  web.use((_request, response) => void response.status(404).end());
  web.use(failed(options));
  return web;

  function theSession(response: Response): Session {
    const session: unknown = response.locals.session;
    return session as Session;
  }
}

/** How long a request may take to arrive, and what else bounds those who take their time. */
export function hardened(server: Server, arrivalSeconds: number): Server {
  server.maxConnections = 64;
  server.headersTimeout = arrivalSeconds * 500;
  server.requestTimeout = arrivalSeconds * 1000;
  server.keepAliveTimeout = 35_000;
  server.maxHeadersCount = 40;
  // A connection on which nothing moves for so long is dropped; a poll is answered before.
  server.setTimeout(60_000);
  return server;
}

/** @throws Refusal `session-unknown`, `session-ended` */
export function sessionOf(sessions: Sessions, { headers }: Pick<Request, 'headers'>): Session {
  const id = headers[SESSION_HEADER.toLowerCase()];
  const { authorization } = headers;
  const token = authorization?.startsWith('Bearer ') === true ? authorization.slice('Bearer '.length) : undefined;
  return sessions.find(typeof id === 'string' ? id : undefined, token);
}

function body(limit: number): RequestHandler {
  // Compressed bodies are refused: a small one could unpack to a large one.
  return express.json({ limit, inflate: false, strict: true, type: 'application/json' });
}

function limited(bucket: Bucket): RequestHandler {
  return (_request, _response, next) => {
    const wait = bucket.take();
    if (wait > 0) throw tooManyRequests(wait);
    next();
  };
}

/** @throws Refusal `message-invalid` */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw messageInvalid();
  return result.data;
}

function answer(response: Response, value: object): void {
  answerText(response, JSON.stringify(value));
}

function answerText(response: Response, text: string): void {
  response.status(200).type('application/json').set('Cache-Control', 'no-store').send(text);
}

function failed({ logger, newId }: RouteOptions) {
  return (error: unknown, _request: Request, response: Response, _next: NextFunction): void => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const refusal = asRefusal(error);
    if (refusal === undefined) {
      const correlationId = newId();
      logger.error({ message: 'The Studio bridge failed at a request', correlationId, error });
      response.status(500).json({
        error: {
          code: 'unforeseen',
          message: 'Something went wrong inside ToolBoxAI.',
          hint: `Try again. If it happens again, report it with the number ${correlationId}.`,
        },
      });
      return;
    }
    if (refusal.retryAfter > 0) response.set('Retry-After', String(refusal.retryAfter));
    response.status(refusal.status).json(refusal.failure);
  };
}

function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (isAppError(error)) return refusedFor(error);
  // What the reader of bodies throws: not JSON, too long, cut off, an encoding that it does not take.
  if (error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500) {
    return error.status === 413 ? messageTooLarge() : messageInvalid();
  }
  return undefined;
}
