/** Sorting by what things are: members of groups, examples of kinds, and what makes one kind differ from another. */

import type { Definition } from '../../understanding/definitions.ts';
import { capitalized } from '../../understanding/grammar.ts';
import { termKey } from '../../understanding/key-terms.ts';
import type { Understanding } from '../../understanding/understand.ts';
import { genusOf } from '../genus.ts';
import { type Card, type Category, card, type Sorting } from './category.ts';

/** "The four kinds of precipitation are …" beside "The three parts of a plant are …". */
export function membersOfGroups({ enumerations }: Understanding): Sorting {
  const categories = enumerations.flatMap(({ head, members, sentence }): readonly Category[] => {
    const group =
      /^(?:(?:the|some|all)\s+)?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+)?(?<group>.{3,60}?)\s(?:are|were|include|includes)$/iu.exec(
        head,
      )?.groups?.group;
    return group === undefined
      ? []
      : [{ label: capitalized(group), cards: members.map((member) => card(member, sentence.text)) }];
  });
  return {
    prompt: 'Which group does it belong to?',
    instructions: 'Each card is a member of one of these groups in the notes. Carry it to its group.',
    categories,
  };
}

/** "Jupiter and Saturn are gas giants" beside "Uranus and Neptune are ice giants". */
export function examplesOfKinds({ instances }: Understanding): Sorting {
  const byTerm = new Map<string, Card[]>();
  for (const { name, definition, sentence } of instances) {
    const cards = byTerm.get(definition.term) ?? [];
    cards.push(card(capitalized(name), sentence.text));
    byTerm.set(definition.term, cards);
  }
  return {
    prompt: 'What is it an example of?',
    instructions: 'Each card is an example from the notes. Carry it to the word that it is an example of.',
    categories: [...byTerm].map(([term, cards]) => ({ label: capitalized(term), cards })),
  };
}

/** The marks by which the notes tell kinds of one thing apart, with their examples. */
export function marksOfKinds(understanding: Understanding): Sorting {
  const { definitions, instances } = understanding;
  const byGenus = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const genus = genusOf(definition.meaning);
    if (genus === undefined) continue;
    const key = termKey(genus.head);
    byGenus.set(key, [...(byGenus.get(key) ?? []), definition]);
  }
  const [genus, kinds] = [...byGenus].sort(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];
  return {
    prompt: `Which kind of ${genus} is this about?`,
    instructions: 'Each card is a mark or an example from the notes. Carry it to the kind that it belongs to.',
    categories:
      kinds.length < 2
        ? []
        : kinds.map((definition) => ({
            label: capitalized(definition.term),
            cards: [
              ...(genusOf(definition.meaning)?.marks ?? []).map((mark) => card(mark, definition.sentence.text)),
              ...instances
                .filter((instance) => instance.definition === definition)
                .map(({ name, sentence }) => card(capitalized(name), sentence.text)),
            ],
          })),
  };
}
