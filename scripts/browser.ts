/** Finds a Chromium for the browser tests, or installs one: Playwright's own where it can be fetched, else the system's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser that is there, or `undefined`. `TOOLBOXAI_BROWSER`, when set, wins. */
export function findBrowser(): string | undefined {
  const candidates = [process.env.TOOLBOXAI_BROWSER, chromium.executablePath(), ...INSTALLED];
  return candidates.find((path): path is string => path !== undefined && path !== '' && existsSync(path));
}

/** Path of a browser, installed when there was none. Throws with the ways out when it cannot be had. */
export function haveBrowser(): string {
  const found = findBrowser() ?? (install() ? findBrowser() : undefined);
  if (found === undefined) {
    throw new Error('The browser tests need Chromium. Install Chrome or Chromium, or set TOOLBOXAI_BROWSER to one.');
  }
  return found;
}

function install(): boolean {
  process.stderr.write('Installing a browser for the tests.\n');
  const playwright = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  if (spawnSync(process.execPath, playwright, { stdio: 'ignore' }).status === 0 && findBrowser() !== undefined)
    return true;
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isRootOnDebian) return false;
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  return (
    spawnSync('apt-get', ['update', '-q'], quiet).status === 0 &&
    spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], quiet).status === 0
  );
}
