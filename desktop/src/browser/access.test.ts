import { describe, expect, test } from 'vitest';
import { bearer, isOurs, isSecret } from './access.ts';

const rules = { port: 4711, secret: 'a-secret-of-this-run' };
const asked = (host: string | undefined, origin?: string) => isOurs({ host, origin }, rules);

describe('which requests are ours', () => {
  test('those for this computer and this port', () => {
    expect(asked('127.0.0.1:4711')).toBe(true);
    expect(asked('localhost:4711')).toBe(true);
    expect(asked('127.0.0.1:4711', 'http://127.0.0.1:4711')).toBe(true);
    expect(asked('localhost:4711', 'http://localhost:4711')).toBe(true);
  });

  test.each([
    undefined,
    '',
    '127.0.0.1',
    '127.0.0.1:4712',
    'evil.example:4711',
    '127.0.0.1:4711.evil.example',
    '127.0.0.1.evil.example:4711',
    'evil.example@127.0.0.1:4711',
    '[::1]:4711',
    '0.0.0.0:4711',
    '2130706433:4711',
  ])('not those for the host %s', (host) => {
    expect(asked(host)).toBe(false);
  });

  test.each([
    'null',
    'http://evil.example',
    'https://127.0.0.1:4711',
    'http://127.0.0.1',
    'http://127.0.0.1:4712',
    'http://localhost:4711',
    'http://127.0.0.1:4711.evil.example',
    '',
  ])('not those from a page of %s', (origin) => {
    expect(asked('127.0.0.1:4711', origin)).toBe(false);
  });

  test('on port 80 browsers name no port', () => {
    const onEighty = (host: string, origin: string) => isOurs({ host, origin }, { ...rules, port: 80 });
    expect(onEighty('127.0.0.1', 'http://127.0.0.1')).toBe(true);
    expect(onEighty('evil.example', 'http://evil.example')).toBe(false);
  });
});

describe('the secret', () => {
  test('is this run’s and nothing that is like it', () => {
    expect(isSecret(rules.secret, rules)).toBe(true);
    for (const wrong of [undefined, '', 'a', 'a-secret-of-this-ruN', `${rules.secret}x`, rules.secret.slice(1)]) {
      expect(isSecret(wrong, rules)).toBe(false);
    }
  });

  test('is read from a bearer header alone', () => {
    expect(bearer('Bearer x.y')).toBe('x.y');
    for (const header of [undefined, '', 'x.y', 'Basic x.y', 'bearer']) expect(bearer(header)).toBeUndefined();
  });
});
