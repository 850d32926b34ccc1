/** What students read, one reading level at a time. */
import { SegmentedControl } from '@mantine/core';
import { TIERS } from '@toolboxai/shared/lesson';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { useLessonWork } from '../lesson-work.ts';
import { provenanceWords } from '../provenance-words.ts';
import { replaceAt } from '../replace-at.ts';
import classes from './sections.module.css';
import { TieredFields } from './tiered-fields.tsx';

export function PassagesSection() {
  const { t } = useTranslation();
  const { lesson, edit } = useLessonWork();
  const [tier, setTier] = useState<(typeof TIERS)[number]>('on');
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('lesson.sections.passages')}</h2>
        <SegmentedControl
          aria-label={t('lesson.readingLevel')}
          value={tier}
          onChange={setTier}
          data={TIERS.map((value) => ({ value, label: t(`tiers.short.${value}`) }))}
        />
      </div>
      <ul className={classes.rows}>
        {lesson.passages.map((passage, index) => {
          const set = (changes: Partial<typeof passage>) =>
            edit((current) => ({
              ...current,
              passages: replaceAt(current.passages, index, { ...passage, ...changes }),
            }));
          const path = `passages/${index}`;
          return (
            <li key={passage.id} className={classes.row}>
              <Field
                path={`${path}/title`}
                oneLine
                look="heading"
                label={t('lesson.passageTitle', { number: index + 1 })}
                value={passage.title}
                onChange={(title) => set({ title })}
              />
              <TieredFields
                path={`${path}/tiers`}
                name={passage.title}
                texts={passage.tiers}
                tiers={[tier]}
                onChange={(tiers) => set({ tiers })}
              />
              <p className={classes.quiet}>{provenanceWords(passage.provenance, t)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
