/** `toolboxai serve`: the app in a browser tab. Runs until it is stopped. */
import { spawn } from 'node:child_process';
import { startApp } from '../shell/index.ts';
import { onStop } from './stopping.ts';
import type { Terminal } from './terminal.ts';

export interface ServeOptions {
  readonly port: number;
  readonly data: string;
  /** Opens the tab, too. */
  readonly open?: boolean;
}

/** Resolves when it was told to stop (Ctrl+C, the end of the terminal, or the system) and all is put away. */
export async function serve({ port, data, open }: ServeOptions, terminal: Terminal): Promise<void> {
  // Listened for from here on, so that a library that is open is closed whenever the word comes.
  const stopped = Promise.withResolvers<void>();
  const forget = onStop(stopped.resolve);
  try {
    const app = await startApp({ dataDir: data, port });
    try {
      terminal.print(`ToolBoxAI is open at ${app.address}`);
      terminal.print(`Your lessons are kept in ${data}. Press Ctrl+C to close.`);
      if (open === true) openInBrowser(app.address);
      await stopped.promise;
    } finally {
      await app.close();
    }
  } finally {
    forget();
  }
}

/** Asks the system for its browser; where there is none the printed address is enough. */
function openInBrowser(address: string): void {
  const [command, args] =
    process.platform === 'win32'
      ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
