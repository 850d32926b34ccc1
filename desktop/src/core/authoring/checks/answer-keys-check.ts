/** Recomputes the key of every parametric question by a second, independent way. */
import type { CheckResult, Lesson } from '@toolboxai/shared/lesson';
import { verifyAnswerKey } from './answer-keys/index.ts';
import { counted, finding, result } from './result.ts';

export function checkAnswerKeys(lesson: Lesson): CheckResult {
  let verified = 0;
  const findings = lesson.items.flatMap((item, index) => {
    const verdict = verifyAnswerKey(item);
    if ('notParametric' in verdict) return [];
    if (verdict.verified) {
      verified += 1;
      return [];
    }
    return [
      finding({
        code: 'key-not-reproduced',
        severity: 'error',
        path: `items/${index}`,
        partId: item.id,
        message: `The answer key of “${item.stem}” could not be confirmed: ${verdict.reason}`,
        hint: 'Make the question again, or correct its key.',
      }),
    ];
  });
  const asked = lesson.items.filter((item) => item.provenance.kind === 'template').length;
  const summary =
    asked === 0
      ? 'No question is computed; their keys rest on the facts and sentences that each names.'
      : `${verified} of ${counted(asked, 'computed key')} confirmed by a second calculation.`;
  return result('answer-keys', summary, findings, { computed: asked, verified });
}
