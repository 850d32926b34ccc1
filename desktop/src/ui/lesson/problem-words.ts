/** What is wrong with an edited text, in words. */
import type { TFunction } from 'i18next';
import type { Problem } from './validate.ts';

export function problemWords({ kind, maximum, message }: Problem, t: TFunction): string {
  switch (kind) {
    case 'empty':
      return t('lesson.problems.empty');
    case 'tooLong':
      return t('lesson.problems.tooLong', { maximum: maximum ?? 0 });
    case 'notANumber':
      return t('lesson.problems.notANumber');
    case 'other':
      return t('lesson.problems.other', { message });
  }
}
