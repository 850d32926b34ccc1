import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLessonWork } from '../lesson-work.ts';
import { replaceAt } from '../replace-at.ts';
import { GrowingList } from './growing-list.tsx';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { freeId, without } from './list-changes.ts';
import { withKeys } from './option-key.ts';
import { OptionRow } from './option-row.tsx';

export function MultipleChoice({ item, path, onChange }: AnswerProps<'multiple-choice'>) {
  const { t } = useTranslation();
  const { readOnly } = useLessonWork();
  const toggle = (id: string) => {
    const chosen = item.keys.includes(id) ? item.keys.filter((key) => key !== id) : [...item.keys, id];
    const keys = item.options.map((option) => option.id).filter((option) => chosen.includes(option));
    onChange({ ...item, keys, options: withKeys(item.options, keys) });
  };
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.answersSeveral')}</legend>
      <GrowingList
        kind="ul"
        addLabel={t('question.addOption')}
        canAdd={item.options.length < 8}
        onAdd={() =>
          onChange({
            ...item,
            options: [...item.options, { id: freeId('option', item.options), text: '', feedback: '' }],
          })
        }
      >
        {item.options.map((option, index) => (
          <OptionRow
            key={option.id}
            option={option}
            number={index + 1}
            isRight={item.keys.includes(option.id)}
            path={`${path}/options/${index}`}
            onChange={(next) => onChange({ ...item, options: replaceAt(item.options, index, next) })}
            mustStay={item.options.length <= 3 || (item.keys.length === 1 && item.keys[0] === option.id)}
            onRemove={() =>
              onChange({
                ...item,
                options: without(item.options, index),
                keys: item.keys.filter((key) => key !== option.id),
              })
            }
            control={
              <Checkbox
                aria-label={t('question.makeRight', { number: index + 1 })}
                checked={item.keys.includes(option.id)}
                disabled={readOnly || (item.keys.length === 1 && item.keys[0] === option.id)}
                onChange={() => toggle(option.id)}
              />
            }
          />
        ))}
      </GrowingList>
    </fieldset>
  );
}
