/** Findings that kinds share: parts whose ids or words are not their own. */
import type { Activity, Finding } from '../../schema/index.ts';
import { error, repeated } from '../finding.ts';

/** Ids that occur twice among the parts of one activity. */
export function twiceUsedIds({ id, title }: Activity, path: string, ids: readonly string[]): Finding[] {
  return repeated(ids).map((twice) =>
    error({
      code: 'duplicate-id',
      path,
      partId: id,
      message: `The id “${twice}” is used twice in “${title}”.`,
      hint: 'Give each its own id.',
    }),
  );
}

/** Words that stand twice where only their place tells them apart: either could be right. */
export function twiceUsedWords({ id, title }: Activity, path: string, words: readonly string[]): Finding[] {
  return repeated(words.map((word) => word.trim().toLowerCase())).map((twice) =>
    error({
      code: 'same-words',
      path,
      partId: id,
      message: `“${twice}” stands twice in “${title}”, so no one can tell which is meant.`,
      hint: 'Say them in different words, or remove one.',
    }),
  );
}
