/** Where lessons are kept, their backups, the language and the look of the app. */
import { useTranslation } from 'react-i18next';
import { Page } from '../frame/index.ts';
import { Backups } from './backups.tsx';
import { Look } from './look.tsx';
import { Place } from './place.tsx';

export function SettingsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('settings.title')}>
      <Place />
      <Backups />
      <Look />
    </Page>
  );
}
