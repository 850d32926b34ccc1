import { describe, expect, it } from 'vitest';
import { shippedTopics } from '../offline/topics.ts';
import { looksLikeCode, nearestToGrade } from './standard-codes.ts';
import { standards } from './standards/index.ts';

describe('the table of standards', () => {
  it('gives text and code as they stand in it, whatever way the code was typed', () => {
    for (const code of ['4.NF.B.3.a', '4.nf.3a', 'CCSS.Math.Content.4.NF.B.3.a']) {
      expect(standards.lookUp([code])[0]).toMatchObject({
        code: '4.NF.B.3.a',
        text: expect.stringContaining('joining and separating'),
      });
    }
  });

  it('asks about a code that it does not have, with the nearest ones, and invents nothing', () => {
    expect(() => standards.lookUp(['4.NF.B.9.a'])).toThrow(expect.objectContaining({ code: 'standard-unknown' }));
    expect(() => standards.lookUp(['4.NF.B.3.z'])).toThrow(/Did you mean .*4\.NF\.B\.3\.[acd]/);
  });

  it('has the text of every code that a shipped topic names', () => {
    const missing = shippedTopics.flatMap(({ standardCodes }) =>
      standardCodes.filter((code) => !standards.all.some((known) => known.code === code)),
    );
    expect([...new Set(missing)].sort()).toEqual([]);
  });

  it('holds each code once, and no text that was cut', () => {
    const codes = standards.all.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, text } of standards.all) expect(text, code).toMatch(/^[A-Z].*[.?)“”]$/s);
  });

  it.each([
    ['4.NF.A.1', true],
    ['K.CC.A.1', true],
    ['RI.4.2', true],
    ['fractions', false],
    ['World War 2', false],
  ])('sees whether “%s” is meant as a code', (text, is) => {
    expect(looksLikeCode(text)).toBe(is);
  });

  it.each([
    [4, ['4.NBT.B.6']],
    [5, ['5.NBT.B.6']],
    [7, ['5.NBT.B.6']],
  ])('keeps the codes nearest to grade %i', (grade, kept) => {
    expect(nearestToGrade(['4.NBT.B.6', '5.NBT.B.6'], grade)).toEqual(kept);
  });

  it('knows the grade of a kindergarten and of a language code, and keeps codes without one', () => {
    expect(nearestToGrade(['K.CC.B.4', '1.OA.D.8', 'RI.4.2'], 0)).toEqual(['K.CC.B.4']);
    expect(nearestToGrade(['RI.4.2', 'RI.5.2', 'MS-PS1'], 5)).toEqual(['RI.5.2', 'MS-PS1']);
  });
});
