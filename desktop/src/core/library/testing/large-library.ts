/** A library of many lessons with the length and the words of real ones, the same on every machine. */
import type { Lesson } from '@toolboxai/shared/lesson';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { openLibrary } from '../open-library.ts';
import { fixtureLesson } from './lesson-fixture.ts';

const WORDS = (
  'water cycle energy fraction river mountain equation history culture planet gravity cell habitat number ratio angle ' +
  'triangle story author evidence inference climate weather storm volcano lava magma mineral erosion soil forest desert ' +
  'ocean current animal plant predator prey food chain sunlight oxygen carbon electron force motion friction speed ' +
  'measure volume mass density light sound wave signal empire trade route map border treaty election citizen law market ' +
  'price supply demand poem verse metaphor narrator theme conflict character setting sequence summary compare contrast'
).split(' ');

export const RARE_WORD = 'stromatolite';

/** Every thousandth lesson carries {@link RARE_WORD}. */
export function seedLargeLibrary(dataDir: string, count: number): void {
  const actor = { kind: 'app', id: 'seed' } as const;
  const random = xoroshiro128plus(20260105);
  const word = () => WORDS[uniformInt(random, 0, WORDS.length - 1)] ?? '';
  const text = (length: number) => Array.from({ length }, word).join(' ');
  let now = Date.UTC(2026, 0, 5, 8);
  const library = openLibrary({ dataDir, clock: () => ++now, appVersion: '1.0.0', newId: () => 'unused' });
  for (let first = 0; first < count; first += 500) {
    library.write(actor, () => {
      for (let number = first; number < Math.min(count, first + 500); number += 1) {
        const rare = number % 1000 === 0 ? ` ${RARE_WORD}` : '';
        library.lessons.save(actor, lengthened(number, text(4) + rare, text));
      }
    });
  }
  library.close({ backup: false });
}

function lengthened(number: number, title: string, text: (words: number) => string): Lesson {
  const lesson = fixtureLesson({ id: `lesson-${number}`, title, topic: text(2), grade: number % 9 });
  const tiers = () => ({ below: text(110), on: text(140), above: text(170) });
  return {
    ...lesson,
    passages: lesson.passages.flatMap((passage) => [
      { ...passage, tiers: tiers() },
      { ...passage, id: 'passage-2', title: text(3), tiers: tiers() },
    ]),
    items: Array.from({ length: 16 }, (_, index) => lesson.items[index % lesson.items.length]).flatMap((item, index) =>
      item ? [{ ...item, id: `item-${index + 1}`, stem: `${text(14)}?`, explanation: text(25) }] : [],
    ),
  };
}
