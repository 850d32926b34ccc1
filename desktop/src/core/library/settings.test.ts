import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Setting } from './settings.ts';
import { TEACHER, temporaryLibrary } from './testing/temporary-library.ts';

const theme: Setting<'light' | 'dark'> = { key: 'theme', schema: z.enum(['light', 'dark']), fallback: 'light' };

describe('settings', () => {
  it('have their fallback until they are set, and again when cleared', () => {
    const { library, reopen } = temporaryLibrary();
    expect(library.settings.get(theme)).toBe('light');
    library.settings.set(TEACHER, theme, 'dark');
    expect(reopen().settings.get(theme)).toBe('dark');
  });

  it('are cleared back to the fallback', () => {
    const { library } = temporaryLibrary();
    library.settings.set(TEACHER, theme, 'dark');
    library.settings.clear(TEACHER, theme);
    library.settings.clear(TEACHER, theme);
    expect(library.settings.get(theme)).toBe('light');
    expect(library.settings.keys()).toEqual([]);
    expect(library.events.list().map(({ type }) => type)).toEqual(['setting.set', 'setting.cleared']);
  });

  it('hold only what fits them, when written and when read', () => {
    const { library } = temporaryLibrary();
    const loose: Setting<string> = { key: 'theme', schema: z.string(), fallback: '' };
    library.settings.set(TEACHER, loose, 'sepia');
    expect(() => library.settings.get(theme)).toThrow(expect.objectContaining({ code: 'setting-invalid' }));
    const size: Setting<number> = { key: 'size', schema: z.number().int(), fallback: 1 };
    expect(() => library.settings.set(TEACHER, size, 1.5)).toThrow(
      expect.objectContaining({ code: 'setting-invalid' }),
    );
    expect(library.settings.keys()).toEqual(['theme']);
  });
});
