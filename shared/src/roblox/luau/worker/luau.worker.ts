/**
 * Entry of the Luau worker thread. A build that bundles this package must emit this file beside the bundle as
 * `luau.worker.js`, leaving npm packages external.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { LuauMachine } from './machine.ts';
import type { WorkerMessage, WorkerReply, WorkerRequest, WorkerSettings } from './protocol.ts';

const port = parentPort;
if (port === null) throw new Error('luau.worker runs in a worker thread only');
const settings: WorkerSettings = workerData;
const say = (message: WorkerMessage): void => port.postMessage(message);

let machine: Promise<LuauMachine> | undefined;
function openMachine(): Promise<LuauMachine> {
  machine ??= LuauMachine.start(
    settings,
    (text) => say({ kind: 'print', text }),
    (module) => say({ kind: 'compiled', module }),
  );
  return machine;
}

async function answer(request: WorkerRequest): Promise<WorkerReply> {
  if (request.kind === 'format') {
    const { format } = await import('./formatting.ts');
    say({ kind: 'started' });
    return format(request.source);
  }
  const opened = await openMachine();
  say({ kind: 'started' });
  switch (request.kind) {
    case 'compile':
      return opened.compile(request.source);
    case 'run':
      return opened.run(request.source, request.chunkName, request.argumentsLiteral);
    case 'run-all':
      return opened.runAll(request.chunks);
    case 'call':
      return opened.call(request.path, request.argumentsLiteral);
  }
}

port.on('message', (request: WorkerRequest) => {
  answer(request).then(say, (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    say({ kind: 'failed', failure: { type: 'defect', message }, fatal: true });
  });
});
