import { expect, test } from 'vitest';
import { menuTemplate } from './menu.ts';

test.each(['win32', 'linux', 'darwin'] as const)('on %s it can edit, zoom and quit', (platform) => {
  const menu = menuTemplate({ platform, name: 'ToolBoxAI' });
  const roles = JSON.stringify(menu);
  for (const role of ['editMenu', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen']) expect(roles).toContain(role);
  // A Mac quits from the menu of the app, the others from that of files.
  expect(roles.includes('appMenu')).toBe(platform === 'darwin');
  expect(roles.includes('"quit"')).toBe(platform !== 'darwin');
});
