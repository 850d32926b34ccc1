/** No word, address or personal detail that must not reach a child, in anything that the lesson says. */
import type { CheckResult, Lesson } from '@toolboxai/shared/lesson';
import { findConcerns } from '../text/index.ts';
import { lessonTexts } from './lesson-texts.ts';
import { counted, finding, result } from './result.ts';

export function checkSafety(lesson: Lesson): CheckResult {
  const texts = lessonTexts(lesson);
  const findings = texts.flatMap(({ path, partId, audience, text }) =>
    findConcerns(text, { subject: lesson.subject }).map((concern) =>
      finding({
        code: concern.code,
        // The teacher may read what a child may not, but nobody is served personal data.
        severity:
          concern.level === 'block' && (audience === 'student' || concern.kind === 'personal-data')
            ? 'error'
            : 'warning',
        path,
        partId,
        message: concern.reason,
        hint: 'Change the sentence.',
      }),
    ),
  );
  const summary =
    findings.length === 0
      ? `${counted(texts.length, 'text')} read: no unsafe words, no personal data, no links.`
      : `${counted(findings.length, 'passage')} to look at.`;
  return result('safety', summary, findings, { texts: texts.length });
}
