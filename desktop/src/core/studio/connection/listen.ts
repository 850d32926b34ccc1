/** Listening on 127.0.0.1, on the port that was asked for or the first free one of those that the plugin looks at. */
import type { Server } from 'node:http';
import { AppError } from '@toolboxai/shared/errors';
import { PORTS } from '@toolboxai/shared/studio-sync';

/**
 * Resolves with the port. @param port that one and no other; undefined for the first free one; 0 for any
 * @throws AppError `studio-port-taken`, `studio-ports-taken`, `studio-port-not-allowed`
 */
export async function listenForStudio(server: Server, port: number | undefined): Promise<number> {
  if (port !== undefined) {
    const failure = await tryPort(server, port);
    if (failure !== undefined) throw cannotListen(port, failure);
    return portOf(server);
  }
  let last: Error | undefined;
  for (const candidate of PORTS) {
    last = await tryPort(server, candidate);
    if (last === undefined) return candidate;
  }
  throw new AppError({
    code: 'studio-ports-taken',
    message: `Other programs use every port that the Studio plugin looks at (${PORTS[0]} to ${PORTS.at(-1)}).`,
    hint: 'Close other copies of ToolBoxAI, then try again.',
    cause: last,
  });
}

function tryPort(server: Server, port: number): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const failed = (error: Error): void => {
      server.off('listening', listening);
      resolve(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(undefined);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen({ port, host: '127.0.0.1', exclusive: true });
  });
}

function cannotListen(port: number, error: Error): AppError {
  return 'code' in error && error.code === 'EADDRINUSE'
    ? new AppError({
        code: 'studio-port-taken',
        message: `Another program already uses port ${port}.`,
        hint: `Leave the port out, or choose one of ${PORTS.join(', ')}: the plugin looks at those.`,
        cause: error,
      })
    : new AppError({
        code: 'studio-port-not-allowed',
        message: `ToolBoxAI may not listen on port ${port}.`,
        hint: `Leave the port out, or choose one of ${PORTS.join(', ')}.`,
        cause: error,
      });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server has no port');
  return address.port;
}
