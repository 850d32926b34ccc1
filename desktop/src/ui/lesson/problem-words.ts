/** What is wrong with an edited text, in words. */
import type { TFunction } from 'i18next';
import type { Problem } from './validate.ts';

export function problemWords({ kind, minimum, maximum, message }: Problem, t: TFunction): string {
  switch (kind) {
    case 'empty':
      return t('lesson.problems.empty');
    case 'tooLong':
      return t('lesson.problems.tooLong', { maximum: maximum ?? 0 });
    case 'notANumber':
      return t('lesson.problems.notANumber');
    case 'tooFew':
      return t('lesson.problems.tooFew', { minimum: minimum ?? 0 });
    case 'tooMany':
      return t('lesson.problems.tooMany', { maximum: maximum ?? 0 });
    case 'other':
      return t('lesson.problems.other', { message });
  }
}
