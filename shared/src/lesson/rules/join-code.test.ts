import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOIN_CODE_LENGTH, JOIN_CODE_SIGNS, newJoinCode, readJoinCode, showJoinCode } from './join-code.ts';

const code = fc
  .array(fc.nat(JOIN_CODE_SIGNS.length - 1), { minLength: JOIN_CODE_LENGTH - 1, maxLength: JOIN_CODE_LENGTH - 1 })
  .map((drawn) => {
    const left = [...drawn];
    return newJoinCode(() => left.shift() ?? 0);
  });

describe('a join code', () => {
  it('has six signs of the alphabet and is read as it was made', () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(made).toMatch(/^[2-9CDFHJKMNPRTVWXY]{6}$/);
        expect(readJoinCode(made)).toEqual({ outcome: 'code', code: made });
      }),
    );
  });

  it('has no vowel, and nothing that looks like something else in it', () => {
    expect(JOIN_CODE_SIGNS).toHaveLength(23);
    for (const sign of 'AEIOU01LQSZBG') expect(JOIN_CODE_SIGNS).not.toContain(sign);
  });

  it('is read as printed, in small letters, with spaces, and with look-alikes', () => {
    expect(showJoinCode('H4K7CM')).toBe('H4K-7CM');
    fc.assert(
      fc.property(code, (made) => {
        const typed = [
          showJoinCode(made),
          made.toLowerCase(),
          ` ${[...made].join(' ')}\n`,
          `${made.slice(0, 3)}–${made.slice(3)}`,
        ];
        const alike = made.replaceAll('5', 'S').replaceAll('8', 'b').replaceAll('2', 'Z').replaceAll('6', 'g');
        for (const text of [...typed, alike.replaceAll('V', 'u')]) {
          expect(readJoinCode(text)).toEqual({ outcome: 'code', code: made });
        }
      }),
    );
  });

  it('is no code any more when one sign is another', () => {
    fc.assert(
      fc.property(code, fc.nat(5), fc.constantFrom(...JOIN_CODE_SIGNS), (made, at, sign) => {
        fc.pre(made[at] !== sign);
        expect(readJoinCode(made.slice(0, at) + sign + made.slice(at + 1))).toEqual({ outcome: 'mistyped' });
      }),
    );
  });

  it('is no code any more when two different signs change places', () => {
    fc.assert(
      fc.property(code, fc.nat(5), fc.nat(5), (made, a, b) => {
        fc.pre(made[a] !== made[b]);
        const signs = [...made];
        [signs[a], signs[b]] = [signs[b] ?? '', signs[a] ?? ''];
        expect(readJoinCode(signs.join(''))).toEqual({ outcome: 'mistyped' });
      }),
    );
  });

  it('says what is wrong with anything else', () => {
    expect(readJoinCode('')).toEqual({ outcome: 'length', signs: 0 });
    expect(readJoinCode('H4K')).toEqual({ outcome: 'length', signs: 3 });
    expect(readJoinCode('H4K-7CM-2')).toEqual({ outcome: 'length', signs: 7 });
    expect(readJoinCode('H4K-7O2')).toEqual({ outcome: 'sign', sign: 'O' });
    expect(readJoinCode('水')).toEqual({ outcome: 'sign', sign: '水' });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readJoinCode(text).outcome === 'string'));
  });
});
