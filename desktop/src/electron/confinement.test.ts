import { describe, expect, test } from 'vitest';
import { type Contents, confine, confineSession, type PageSession } from './confinement.ts';

const ORIGIN = 'http://127.0.0.1:4711';

const OWN = [`${ORIGIN}/`, `${ORIGIN}/lessons/7?tab=plan#key=x`];
const FOREIGN = [
  'https://roblox.example/',
  'http://127.0.0.1:4712/',
  'https://127.0.0.1:4711/',
  'http://127.0.0.1:4711.evil.example/',
  'http://127.0.0.1:4711@evil.example/',
  'http://user@127.0.0.1:4711/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<h1>x',
  'about:blank',
  'no address',
  '',
];

function contents() {
  const listeners = new Map<string, (details: { url: string; preventDefault(): void }) => void>();
  let opened: (() => { action: string }) | undefined;
  const fake: Contents = {
    on: (event: string, listener: (details: never) => void) => void listeners.set(event, listener as () => void),
    setWindowOpenHandler: (handler) => {
      opened = handler;
    },
  };
  confine(fake, ORIGIN);
  return {
    goes: (event: string, url: string): boolean => {
      let allowed = true;
      listeners.get(event)?.({
        url,
        preventDefault: () => {
          allowed = false;
        },
      });
      return allowed && listeners.has(event);
    },
    opens: () => opened?.().action,
  };
}

describe('a page in the window', () => {
  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('%s: to its own origin only', (event) => {
    const page = contents();
    for (const url of OWN) expect(page.goes(event, url), url).toBe(true);
    for (const url of FOREIGN) expect(page.goes(event, url), url).toBe(false);
  });

  test('opens no window and embeds no other page', () => {
    const page = contents();
    expect(page.opens()).toBe('deny');
    expect(page.goes('will-attach-webview', OWN[0] ?? '')).toBe(false);
  });
});

describe('its session', () => {
  function session() {
    let ask: Parameters<PageSession['setPermissionRequestHandler']>[0] | undefined;
    let request: Parameters<PageSession['webRequest']['onBeforeRequest']>[0] | undefined;
    const checks: (() => boolean)[] = [];
    confineSession(
      {
        setPermissionRequestHandler: (handler) => {
          ask = handler;
        },
        setPermissionCheckHandler: (handler) => void checks.push(handler),
        setDevicePermissionHandler: (handler) => void checks.push(handler),
        webRequest: {
          onBeforeRequest: (listener) => {
            request = listener;
          },
        },
      },
      ORIGIN,
    );
    return {
      grants: (permission: string) => {
        let granted: boolean | undefined;
        ask?.(undefined, permission, (answer) => {
          granted = answer;
        });
        return granted;
      },
      reaches: (url: string) => {
        let cancelled: boolean | undefined;
        request?.({ url }, ({ cancel }) => {
          cancelled = cancel;
        });
        return cancelled === false;
      },
      checks,
    };
  }

  test('grants nothing of the computer but to copy text', () => {
    const { grants, checks } = session();
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fullscreen',
      'hid',
    ]) {
      expect(grants(permission), permission).toBe(false);
    }
    expect(grants('clipboard-sanitized-write')).toBe(true);
    expect(checks.map((check) => check())).toEqual([false, false]);
  });

  test('reaches the app’s server, files that the page made, and no other place', () => {
    const { reaches } = session();
    for (const url of [...OWN, `blob:${ORIGIN}/5d1a`, 'data:image/png;base64,AA=='])
      expect(reaches(url), url).toBe(true);
    for (const url of [...FOREIGN, 'blob:http://evil.example/1', 'ws://127.0.0.1:4711/'])
      expect(reaches(url), url).toBe(false);
  });
});
