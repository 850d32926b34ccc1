/**
 * "What does this sentence do?": whether it defines, explains, compares, enumerates or dates. To see what a sentence is
 * for within a text is analysis (text structure, as in the reading standards), and every kind of notes has such sentences.
 */
import { singleChoiceItem, textAnswer, type WrongAnswer } from '../../offline/items/index.ts';
import type { NotesSentence } from '../document.ts';
import type { Understanding } from '../understanding/understand.ts';
import { type ItemDraft, placeOf, quoted } from './draft.ts';

type Role = 'meaning' | 'reason' | 'comparison' | 'list' | 'time' | 'question' | 'speech';

const ROLES: Readonly<Record<Role, { readonly says: string; readonly sign: string; readonly maybe: RegExp }>> = {
  meaning: {
    says: 'Tells what a word means',
    sign: 'A sentence that tells a meaning names a word and then says what it is.',
    maybe: /\b(?:is|are|was|were|means|called)\b|:/i,
  },
  reason: {
    says: 'Gives a reason for something',
    sign: 'A sentence that gives a reason joins two things with a word such as “because”, “so” or “when”.',
    maybe: /\b(?:because|so|since|therefore|when|if|as|due|cause[sd]?|lead|leads|led|result\w*|why)\b/i,
  },
  comparison: {
    says: 'Compares two things',
    sign: 'A sentence that compares says how two things are alike or different, often with “than”.',
    maybe: /\b(?:than|like|unlike|as|both|while|whereas|but|more|most|less|same|different)\b/i,
  },
  list: {
    says: 'Lists the members of a group',
    sign: 'A sentence that lists a group names at least three things in a row.',
    maybe: /,[^,]*\b(?:and|or)\b|:/i,
  },
  time: {
    says: 'Tells when something happened',
    sign: 'A sentence that tells when has a date, a year or another word for a time.',
    maybe: /\d|\b(?:when|after|before|during|first|then|year|century|ago|later|day|night|until|since)\b/i,
  },
  question: { says: 'Asks a question', sign: 'A question ends with a question mark.', maybe: /\?/ },
  speech: {
    says: 'Repeats what somebody said',
    sign: 'Speech stands in quotation marks.',
    maybe: /["“”‘]|\b(?:said|says|asked|told|called)\b/i,
  },
};

export function roleDrafts(understanding: Understanding): readonly ItemDraft[] {
  const roles = new Map<NotesSentence, Set<Role>>();
  const note = (sentence: NotesSentence, role: Role) =>
    roles.set(sentence, (roles.get(sentence) ?? new Set()).add(role));
  for (const { sentence } of understanding.definitions) note(sentence, 'meaning');
  for (const { sentence } of understanding.causes) note(sentence, 'reason');
  for (const { sentence } of understanding.comparisons) note(sentence, 'comparison');
  for (const { sentence } of understanding.enumerations) note(sentence, 'list');
  for (const { sentence, entities } of understanding.facts) {
    if (entities.some((entity) => entity.kind === 'date')) note(sentence, 'time');
  }
  return understanding.sentences.flatMap((sentence) => {
    const [role, ...others] = roles.get(sentence) ?? [];
    return role === undefined || others.length > 0 || sentence.text.length > 280
      ? []
      : roleDraft(sentence, role, understanding);
  });
}

function roleDraft(sentence: NotesSentence, role: Role, { notes }: Understanding): readonly ItemDraft[] {
  const own = ROLES[role];
  // What the sentence might be said to do as well is no wrong answer.
  const wrong = (Object.keys(ROLES) as Role[])
    .filter((other) => other !== role && !ROLES[other].maybe.test(sentence.text))
    .map(
      (other): WrongAnswer => ({
        answer: textAnswer(ROLES[other].says),
        feedback: `${ROLES[other].sign} Does this one?`,
      }),
    );
  if (wrong.length < 2) return [];
  return [
    {
      aim: 'connections',
      kind: 'role',
      stem: `What does this sentence from the notes do? ${quoted(sentence.text)}`,
      bloom: 'analyze',
      difficulty: role === 'reason' || role === 'comparison' ? 3 : 2,
      evidence: sentence,
      hints: [`Look ${placeOf(notes, sentence)} of the notes: what comes before and after the sentence?`, own.sign],
      explanation: `${quoted(sentence.text)} The sentence ${own.says.charAt(0).toLowerCase()}${own.says.slice(1)}. ${own.sign}`,
      build: (frame, random) =>
        singleChoiceItem(frame, { key: textAnswer(own.says), wrong: random.sample(wrong, 3) }, random),
    },
  ];
}
