import { describe, expect, it } from 'vitest';
import { type KeyWindow, takeKey } from './key.ts';

function tab(hash: string, kept: Record<string, string> = {}) {
  const addresses: string[] = [];
  const page: KeyWindow = {
    location: { hash, pathname: '/lessons', search: '?q=1' },
    history: { replaceState: (_data, _unused, url) => addresses.push(url) },
    sessionStorage: {
      getItem: (name) => kept[name] ?? null,
      setItem: (name, value) => {
        kept[name] = value;
      },
    },
  };
  return { page, addresses, kept };
}

describe('the key of the run', () => {
  it('is taken from the address, kept for the tab, and stripped from the address', () => {
    const { page, addresses, kept } = tab('#key=secret-1');
    expect(takeKey(page)).toBe('secret-1');
    expect(Object.values(kept)).toEqual(['secret-1']);
    expect(addresses).toEqual(['/lessons?q=1']);
  });

  it('is remembered after a reload', () => {
    const { page, kept } = tab('#key=secret-1');
    takeKey(page);
    expect(takeKey(tab('', kept).page)).toBe('secret-1');
  });

  it('gives way to a newer one', () => {
    expect(takeKey(tab('#key=new', { 'toolboxai.key': 'old' }).page)).toBe('new');
  });

  it.each(['', '#', '#key=', '#other=1'])('is missing in “%s”', (hash) => {
    expect(takeKey(tab(hash).page)).toBeNull();
  });
});
