/** An address that leads nowhere. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../frame/index.ts';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('frame.notFound.title')}>
      <p>{t('frame.notFound.text')}</p>
      <div>
        <Button component={Link} to="/" variant="filled">
          {t('frame.notFound.home')}
        </Button>
      </div>
    </Page>
  );
}
