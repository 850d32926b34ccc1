/** The workspace of one lesson. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readFailure, useTRPC } from '../api/index.ts';
import { FailureNote, Page, Waiting } from '../frame/index.ts';
import { OpenLesson } from './open-lesson.tsx';

export function LessonPage() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const { lessonId = '' } = useParams();
  const stored = useQuery(
    trpc.lessons.get.queryOptions(
      { id: lessonId },
      {
        // A lesson whose making has just ended may take a moment to be on the disk.
        retry: (failures, error) => readFailure(error).code === 'lesson-not-found' && failures < 3,
        retryDelay: 300,
      },
    ),
  );
  if (stored.data === undefined) {
    return (
      <Page title={t('lesson.name')}>
        {stored.isError ? (
          <FailureNote failure={readFailure(stored.error)} onRetry={() => stored.refetch()} />
        ) : (
          <Waiting lines={8} />
        )}
      </Page>
    );
  }
  return <OpenLesson key={lessonId} stored={stored.data} />;
}
