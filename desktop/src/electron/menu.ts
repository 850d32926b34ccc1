/** The menu: what every system expects of an app, by Electron's roles, so that words and shortcuts are the system's own. */
import type { MenuItemConstructorOptions } from 'electron';

export interface MenuSurroundings {
  readonly platform: NodeJS.Platform;
  /** Of the app; a Mac shows it as the first menu. */
  readonly name: string;
}

export function menuTemplate({ platform, name }: MenuSurroundings): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      { role: 'reload' },
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      { role: 'toggleDevTools' },
    ],
  };
  return [
    ...(isMac ? [{ label: name, role: 'appMenu' as const }] : []),
    { label: '&File', submenu: [isMac ? { role: 'close' } : { role: 'quit' }] },
    { role: 'editMenu' },
    view,
    { role: 'windowMenu' },
  ];
}
