import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';
import { FAILURES } from './failures.ts';

/** Every text with its path; plural forms and all. */
function texts(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, entry]): [string, string][] =>
    typeof entry === 'string' ? [[`${path}${key}`, entry]] : texts(entry, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the words of the interface', () => {
  it('have the same keys in every language', () => {
    expect(texts(es).map(([key]) => key)).toEqual(texts(en).map(([key]) => key));
  });

  it('name the same values in every language', () => {
    const spanish = new Map(texts(es));
    for (const [key, text] of texts(en))
      expect([key, placeholders(spanish.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('are calm: no exclamation marks, no empty texts, no spaces at the ends', () => {
    const all = [...texts(en), ...texts(es), ...texts(FAILURES)];
    expect(all.filter(([, text]) => text.trim() !== text || text === '' || /[!¡]/.test(text))).toEqual([]);
  });

  it('say in Spanish whatever English says of failures', () => {
    expect(Object.keys(FAILURES.es ?? {})).toEqual(expect.arrayContaining(Object.keys(FAILURES.en ?? {})));
  });
});
