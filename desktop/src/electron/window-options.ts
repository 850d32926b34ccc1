/** How the window is made: a page like any other on the web, in the sandbox, without a door to Node or Electron. */
import type { BrowserWindowConstructorOptions, Session } from 'electron';
import { LEAST_HEIGHT, LEAST_WIDTH, type WindowState } from './window-state.ts';

export function windowOptions(state: WindowState, session: Session): BrowserWindowConstructorOptions {
  const { x, y, width, height } = state;
  return {
    ...(x === undefined || y === undefined ? { center: true } : { x, y }),
    width,
    height,
    minWidth: LEAST_WIDTH,
    minHeight: LEAST_HEIGHT,
    title: 'ToolBoxAI',
    // Shown when there is something to see.
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  };
}
