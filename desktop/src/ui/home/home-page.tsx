/** "What do you teach today?": name a topic, and the lesson is made. */
import { useTranslation } from 'react-i18next';
import { Page, usePreferences, Waiting } from '../frame/index.ts';
import { MakeForm } from './make-form.tsx';
import { RecentLessons } from './recent-lessons.tsx';

export function HomePage() {
  const { t } = useTranslation();
  const { preferences } = usePreferences();
  return (
    <Page title={t('home.question')} under={t('home.under')}>
      {preferences === undefined ? <Waiting lines={3} height={2.5} /> : <MakeForm remembered={preferences.newLesson} />}
      <RecentLessons />
    </Page>
  );
}
