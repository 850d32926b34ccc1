/**
 * Who and what word problems are about. Names come from many places and none is tied to a role; stories repeat the name
 * instead of a pronoun, so nobody's gender is guessed. No brands.
 */
import { type Noun, noun, type Random } from '../../items/index.ts';

const NAMES = [
  'Amara',
  'Kofi',
  'Lucía',
  'Mateo',
  'Aisha',
  'Yusuf',
  'Mei',
  'Jin',
  'Priya',
  'Arjun',
  'Nadia',
  'Omar',
  'Sofia',
  'Diego',
  'Hana',
  'Kenji',
  'Zainab',
  'Tariq',
  'Leilani',
  'Kai',
  'Anya',
  'Ivan',
  'Chloe',
  'Ben',
  'Imani',
  'Malik',
  'Linh',
  'Minh',
  'Noor',
  'Sami',
  'Elena',
  'Nico',
  'Tala',
  'Ravi',
  'Freya',
  'Lars',
  'Adaeze',
  'Emeka',
  'Rosa',
  'Caleb',
] as const;

/** The people and things of one story, drawn once. */
export interface Cast {
  readonly name: string;
  /** Another person. */
  readonly other: string;
  readonly third: string;
  /** The same choice for the same story. */
  pick<T>(values: readonly T[]): T;
}

export function castOf(random: Random): Cast {
  const [name = 'Amara', other = 'Kofi', third = 'Mei'] = random.sample(NAMES, 3);
  return { name, other, third, pick: (values) => random.pick(values) };
}

/** Someone who does not take part in the story yet. */
export function newcomer(random: Random, story: string): string {
  return random.pick(NAMES.filter((name) => !story.includes(name)));
}

/** Small things that are counted one by one. */
export const COUNTABLES: readonly Noun[] = [
  noun('shell'),
  noun('sticker'),
  noun('marble'),
  noun('button'),
  noun('bead'),
  noun('seed'),
  noun('stamp'),
  noun('card'),
];

/** Things that are cut into equal parts. */
export const CUTTABLES: readonly string[] = [
  'a pan of cornbread',
  'a flatbread',
  'a sheet of paper',
  'a garden bed',
  'a ribbon',
  'a pie',
];
