/**
 * The app in a window of its own. Everything with a rule in it stands in the files beside this one and is tested there;
 * here they only meet Electron.
 *
 * The window loads the app's server on 127.0.0.1 as a browser tab does, and there is no preload script: the page gets
 * nothing from Electron, so one transport and one set of rules hold for both. `shell/running-app.ts` says why.
 */
import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, screen, session } from 'electron';
import { defaultDataDir, startApp } from '../shell/index.ts';
import { confine, confineSession } from './confinement.ts';
import { failureWords } from './failure-words.ts';
import { menuTemplate } from './menu.ts';
import { closeOnQuit } from './quitting.ts';
import { windowOptions } from './window-options.ts';
import { fitToDisplays, readWindowState, rememberWindow } from './window-state.ts';

const dataDir = defaultDataDir();
const stateFile = join(dataDir, 'window.json');
// What Chromium keeps is apart from the library, and the lock for one instance is that of this data folder.
app.setPath('userData', join(dataDir, 'window'));

if (!app.requestSingleInstanceLock()) app.quit();
else {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(open).catch(giveUp);
}

async function open(): Promise<void> {
  const running = await startApp({ dataDir, port: 0 });
  closeOnQuit(app, () => running.close(), giveUp);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ platform: process.platform, name: app.name })));

  // Held in memory: no lesson is left behind in a cache on the disk.
  const held = session.fromPartition('toolboxai');
  const { origin } = new URL(running.address);
  confineSession(held, origin);
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow(windowOptions(fitToDisplays(readWindowState(stateFile), displays), held));
  confine(window.webContents, origin);
  rememberWindow(window, stateFile);
  window.once('ready-to-show', () => window.show());
  await window.loadURL(running.address);
}

function giveUp(error: unknown): void {
  const { title, text } = failureWords(error);
  dialog.showErrorBox(title, text);
  app.exit(1);
}
