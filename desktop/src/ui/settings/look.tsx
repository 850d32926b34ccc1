/** Language and appearance. */
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readFailure } from '../api/index.ts';
import { FailureNote, usePreferences } from '../frame/index.ts';
import { LANGUAGES } from '../words/index.ts';
import classes from './settings.module.css';

const APPEARANCES = ['system', 'light', 'dark'] as const;

export function Look() {
  const { t } = useTranslation();
  const { preferences, change, error } = usePreferences();
  return (
    <section className={classes.section}>
      <h2>{t('settings.look.title')}</h2>
      {error === null ? null : <FailureNote failure={readFailure(error)} />}
      <Radio.Group
        label={t('settings.look.language')}
        value={preferences?.language ?? 'en'}
        onChange={(language) => change({ language: language === 'es' ? 'es' : 'en' })}
      >
        <div className={classes.choices}>
          {Object.entries(LANGUAGES).map(([value, name]) => (
            <Radio key={value} value={value} label={<span lang={value}>{name}</span>} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('settings.look.appearance')}
        value={preferences?.appearance ?? 'system'}
        onChange={(value) => {
          const appearance = APPEARANCES.find((one) => one === value);
          if (appearance !== undefined) change({ appearance });
        }}
      >
        <div className={classes.choices}>
          {APPEARANCES.map((value) => (
            <Radio key={value} value={value} label={t(`settings.look.appearances.${value}`)} />
          ))}
        </div>
      </Radio.Group>
    </section>
  );
}
