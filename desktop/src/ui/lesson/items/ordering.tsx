import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { useLessonWork } from '../lesson-work.ts';
import { replaceAt } from '../replace-at.ts';
import { GrowingList } from './growing-list.tsx';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { freeId, without } from './list-changes.ts';
import { RemoveButton } from './remove-button.tsx';
import { swapped } from './swapped.ts';
import { WrongFeedback } from './wrong-feedback.tsx';

export function Ordering({ item, path, onChange }: AnswerProps<'ordering'>) {
  const { t } = useTranslation();
  const { readOnly } = useLessonWork();
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.order', { direction: item.direction })}</legend>
      <GrowingList
        kind="ol"
        addLabel={t('question.addEntry')}
        canAdd={item.entries.length < 8}
        onAdd={() => {
          const id = freeId('entry', item.entries);
          onChange({ ...item, entries: [...item.entries, { id, text: '' }], key: [...item.key, id] });
        }}
      >
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
                <RemoveButton
                  label={t('question.removeEntry', { number: place + 1 })}
                  mustStay={item.entries.length <= 3}
                  onRemove={() =>
                    onChange({ ...item, entries: without(item.entries, index), key: without(item.key, place) })
                  }
                />
              </span>
            </li>
          );
        })}
      </GrowingList>
      <WrongFeedback wrong={item.wrong} path={path} onChange={(wrong) => onChange({ ...item, wrong })} />
    </fieldset>
  );
}
