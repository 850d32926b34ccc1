/** The outline of a lesson: its parts with how many there are, the questions by name while one is looked at. */
import { currentProof, type Lesson } from '@toolboxai/shared/lesson';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { OutlineGroup, OutlineLink } from '../workspace/index.ts';
import { useLessonWork } from './lesson-work.ts';
import { addressOf, findingsAbout, SECTIONS, type Section } from './parts.ts';

export function LessonOutline({ section }: { readonly section: Section }) {
  const { t } = useTranslation();
  const { lesson, summary } = useLessonWork();
  return (
    <OutlineGroup>
      {SECTIONS.map((one) => (
        <OutlineLink
          key={one}
          to={addressOf(lesson.id, { section: one })}
          end
          name={t(`lesson.sections.${one}`)}
          note={noteOf(one)}
        >
          {one === 'questions' && section === 'questions' ? <Questions lesson={lesson} /> : null}
        </OutlineLink>
      ))}
    </OutlineGroup>
  );

  function noteOf(one: Section): string {
    if (one === 'checks') return t(summary.status === 'draft' ? 'lesson.notPassed' : 'lesson.passed');
    if (one === 'proof') {
      const proof = currentProof(lesson, summary.contentHash);
      return t(proof === null ? 'lesson.notPlayed' : proof.passed ? 'lesson.passed' : 'lesson.notPassed');
    }
    if (one === 'history') return String(summary.version);
    const errors = findingsAbout({ section: one }, lesson, lesson.checks).filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length > 0) return t('lesson.toMend', { count: errors.length });
    const count = countOf(one, lesson);
    return count === null ? '' : String(count);
  }
}

function countOf(section: Section, lesson: Lesson): number | null {
  switch (section) {
    case 'words':
      return lesson.vocabulary.length;
    case 'passages':
      return lesson.passages.length;
    case 'questions':
      return lesson.items.length;
    case 'activities':
      return lesson.activities.length;
    default:
      return null;
  }
}

function Questions({ lesson }: { readonly lesson: Lesson }) {
  const { partId } = useParams();
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is another entry to bring into sight
  useEffect(() => {
    const entry = list.current?.querySelector('[aria-current="page"]');
    const outline = entry?.closest('nav');
    if (entry == null || outline == null) return;
    // The outline alone moves; `scrollIntoView` would move the page with it.
    const [at, frame] = [entry.getBoundingClientRect(), outline.getBoundingClientRect()];
    outline.scrollTop += at.top + at.height / 2 - (frame.top + frame.height / 2);
  }, [partId]);
  return (
    <div ref={list}>
      <OutlineGroup>
        {lesson.items.map((item, index) => (
          <OutlineLink
            key={item.id}
            isSmall
            to={addressOf(lesson.id, { section: 'questions', partId: item.id })}
            name={`${index + 1}. ${item.stem}`}
          />
        ))}
      </OutlineGroup>
    </div>
  );
}
