/** Which worlds suit the notes: by the words in them, then by their subject. */
import type { Subject, Theme } from '@toolboxai/shared/lesson';
import type { Understanding } from './understanding/understand.ts';

const SIGNS: readonly (readonly [Theme, RegExp])[] = [
  ['space-station', /\b(?:planets?|stars?|moons?|orbit|solar|space|galaxy|asteroids?|astronauts?|gravity)\b/gi],
  ['coast', /\b(?:oceans?|seas?|rivers?|lakes?|water|coasts?|harbors?|fish|whales?|tides?|ships?)\b/gi],
  ['forest', /\b(?:forests?|trees?|animals?|habitats?|ecosystems?|leaf|leaves|birds?|insects?)\b/gi],
  ['meadow', /\b(?:plants?|seeds?|flowers?|bees?|farms?|farmers?|soil|grass)\b/gi],
  ['desert', /\b(?:deserts?|egypt|nile|pharaohs?|pyramids?|camels?|drought)\b/gi],
  ['arctic', /\b(?:arctic|antarctic|ice|glaciers?|polar|penguins?|snow)\b/gi],
  ['volcano', /\b(?:volcano(?:es)?|lava|magma|earthquakes?|plates?|rocks?|minerals?|igneous)\b/gi],
  [
    'ancient-city',
    /\b(?:ancient|empires?|kings?|queens?|romans?|greeks?|city|cities|war|treaty|government|laws?|century|colonists?)\b/gi,
  ],
  ['laboratory', /\b(?:atoms?|molecules?|energy|matter|cells?|experiments?|chemical|electricity|temperature)\b/gi],
  [
    'workshop',
    /\b(?:machines?|levers?|pulleys?|forces?|inventors?|inventions?|tools?|write|writers?|poems?|stories|story)\b/gi,
  ],
];

const USUAL: Readonly<Record<Subject, Theme>> = {
  mathematics: 'workshop',
  science: 'laboratory',
  'social-studies': 'ancient-city',
  'language-arts': 'meadow',
};

export function themesFor({ notes }: Understanding, subject: Subject): readonly Theme[] {
  const counted = SIGNS.map(([theme, pattern]) => ({ theme, count: notes.text.match(pattern)?.length ?? 0 }));
  const fitting = counted.filter(({ count }) => count >= 3).sort((a, b) => b.count - a.count);
  return [...new Set([...fitting.slice(0, 3).map(({ theme }) => theme), USUAL[subject]])];
}
