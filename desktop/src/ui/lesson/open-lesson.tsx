/** A lesson that is there: its title line, its outline, the part she looks at, and what the checks say about it. */
import { canonicalJson, type Lesson } from '@toolboxai/shared/lesson';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { StoredLesson } from '../api/index.ts';
import { Page } from '../frame/index.ts';
import { useDrafts } from '../state/index.ts';
import { Workspace } from '../workspace/index.ts';
import { AboutPart } from './about-part.tsx';
import { LessonActions } from './lesson-actions.tsx';
import { LessonOutline } from './lesson-outline.tsx';
import { LessonTitle } from './lesson-title.tsx';
import { LessonWorkProvider } from './lesson-work.ts';
import { sectionOf } from './parts.ts';
import { problemWords } from './problem-words.ts';
import { useWatchProof } from './proof/index.ts';
import { SaveBar } from './save-bar.tsx';
import { SectionView } from './sections/section-view.tsx';
import { StandingLine } from './standing-line.tsx';
import { useSaving } from './use-saving.ts';

export function OpenLesson({ stored }: { readonly stored: StoredLesson }) {
  const { t } = useTranslation();
  const { section: named, partId } = useParams();
  const section = sectionOf(named) ?? 'plan';
  const { id } = stored.summary;
  const draft = useDrafts((state) => state.drafts[id]);
  const keep = useDrafts((state) => state.keep);
  const drop = useDrafts((state) => state.drop);
  const saving = useSaving(id, draft);
  const lesson = draft?.lesson ?? stored.lesson;
  useWarnBeforeLeaving(draft !== undefined);
  useWatchProof(id);

  const edit = (change: (lesson: Lesson) => Lesson) => {
    const next = change(lesson);
    if (canonicalJson(next) === canonicalJson(stored.lesson)) drop(id);
    else keep({ lesson: next, base: draft?.base ?? stored.summary.version });
  };

  const place = { section, ...(partId === undefined ? {} : { partId }) };
  const hasAside = section !== 'checks' && section !== 'proof' && section !== 'history';
  return (
    <LessonWorkProvider
      value={{
        lesson,
        summary: stored.summary,
        isChanged: draft !== undefined,
        readOnly: false,
        edit,
        problemAt: (path) => {
          const problem = saving.problems.find((one) => one.path === path || one.path.startsWith(`${path}/`));
          return problem === undefined ? undefined : problemWords(problem, t);
        },
      }}
    >
      <Page
        width="wide"
        title={lesson.title}
        heading={<LessonTitle />}
        under={<StandingLine />}
        actions={<LessonActions />}
      >
        <Workspace
          outline={<LessonOutline section={section} />}
          asideName={t('lesson.aside')}
          aside={hasAside ? <AboutPart place={place} /> : undefined}
        >
          <SectionView section={section} partId={partId} />
        </Workspace>
        {draft === undefined ? null : <SaveBar saving={saving} />}
      </Page>
    </LessonWorkProvider>
  );
}

/** Unsaved changes survive a reload but not the closing of the tab. */
function useWarnBeforeLeaving(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);
}
