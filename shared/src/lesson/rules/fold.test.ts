import { describe, expect, it } from 'vitest';
import { foldText } from './fold.ts';

describe('folding text for comparison', () => {
  it.each([
    ['  Condensation ', 'condensation'],
    ['CAFÉ', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['la  niña', 'la nina'],
    ['Straße', 'strasse'],
    ['don’t', "don't"],
    ['well\u2013known', 'well-known'],
    ['ВОДА', 'вода'],
    ['ΝΕΡΟ', 'νερο'],
    ['\u00a0ice\tcap\n', 'ice cap'],
    ['水', '水'],
    ['', ''],
  ])('%s is compared as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when done twice', () => {
    for (const text of ['Ŵřîtęŕ', ' A  B ', 'ÆON', '½ x']) expect(foldText(foldText(text))).toBe(foldText(text));
  });
});
