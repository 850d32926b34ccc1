import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { useLessonWork } from '../lesson-work.ts';
import { replaceAt } from '../replace-at.ts';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { swapped } from './swapped.ts';
import { WrongFeedback } from './wrong-feedback.tsx';

export function Ordering({ item, path, onChange }: AnswerProps<'ordering'>) {
  const { t } = useTranslation();
  const { readOnly } = useLessonWork();
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.order', { direction: item.direction })}</legend>
      <ol>
        {item.key.map((id, place) => {
          const index = item.entries.findIndex((entry) => entry.id === id);
          const entry = item.entries[index];
          if (entry === undefined) return null;
          const move = (to: number) => onChange({ ...item, key: swapped(item.key, place, to) });
          return (
            <li key={id} className={classes.option}>
              <span className={classes.control}>{place + 1}</span>
              <Field
                path={`${path}/entries/${index}/text`}
                label={t('question.entry', { number: place + 1 })}
                value={entry.text}
                onChange={(text) => onChange({ ...item, entries: replaceAt(item.entries, index, { ...entry, text }) })}
              />
              <span className={classes.moves}>
                <ActionIcon
                  variant="subtle"
                  aria-label={t('question.earlier', { entry: entry.text })}
                  disabled={readOnly || place === 0}
                  onClick={() => move(place - 1)}
                >
                  <IconArrowUp size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  aria-label={t('question.later', { entry: entry.text })}
                  disabled={readOnly || place === item.key.length - 1}
                  onClick={() => move(place + 1)}
                >
                  <IconArrowDown size={18} aria-hidden />
                </ActionIcon>
              </span>
            </li>
          );
        })}
      </ol>
      <WrongFeedback wrong={item.wrong} path={path} onChange={(wrong) => onChange({ ...item, wrong })} />
    </fieldset>
  );
}
