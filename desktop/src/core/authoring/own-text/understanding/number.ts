/** Singular forms: enough to see that two forms are one word. */

/** What no rule gives, among the words of school texts. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  leaves: 'leaf',
  wolves: 'wolf',
  halves: 'half',
  calves: 'calf',
  shelves: 'shelf',
  loaves: 'loaf',
  thieves: 'thief',
  knives: 'knife',
  wives: 'wife',
  lives: 'life',
  shoes: 'shoe',
  toes: 'toe',
  canoes: 'canoe',
  bacteria: 'bacterium',
  fungi: 'fungus',
  nuclei: 'nucleus',
  algae: 'alga',
  larvae: 'larva',
  mitochondria: 'mitochondrion',
  stomata: 'stoma',
  axes: 'axe',
  species: 'species',
  series: 'series',
};

/** The forms under which a lower-case noun in the singular stands in a text, itself first. */
export function formsOf(word: string): readonly string[] {
  const irregular = Object.entries(IRREGULAR).flatMap(([plural, one]) => (one === word ? [plural] : []));
  const regular = /[^aeiou]y$/.test(word) ? [`${word.slice(0, -1)}ies`] : [`${word}s`, `${word}es`];
  return [word, ...irregular, ...regular];
}

/** The singular of a lower-case English noun; a word in no plural stays as it is. */
export function singular(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined && Object.hasOwn(IRREGULAR, word)) return irregular;
  if (/(?:ss|us|is|as|os)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}
