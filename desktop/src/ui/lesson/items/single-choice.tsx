import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLessonWork } from '../lesson-work.ts';
import { replaceAt } from '../replace-at.ts';
import { GrowingList } from './growing-list.tsx';
import type { AnswerProps } from './item-of.ts';
import classes from './items.module.css';
import { freeId, without } from './list-changes.ts';
import { withKeys } from './option-key.ts';
import { OptionRow } from './option-row.tsx';

export function SingleChoice({ item, path, onChange }: AnswerProps<'single-choice'>) {
  const { t } = useTranslation();
  const { readOnly } = useLessonWork();
  return (
    <fieldset className={classes.answers}>
      <legend>{t('question.answers')}</legend>
      <GrowingList
        kind="ul"
        addLabel={t('question.addOption')}
        canAdd={item.options.length < 6}
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
            isRight={option.id === item.key}
            path={`${path}/options/${index}`}
            onChange={(next) => onChange({ ...item, options: replaceAt(item.options, index, next) })}
            mustStay={item.options.length <= 3 || option.id === item.key}
            onRemove={() => onChange({ ...item, options: without(item.options, index) })}
            control={
              <Radio
                name={`key-${item.id}`}
                aria-label={t('question.makeRight', { number: index + 1 })}
                checked={option.id === item.key}
                disabled={readOnly}
                onChange={() => onChange({ ...item, key: option.id, options: withKeys(item.options, [option.id]) })}
              />
            }
          />
        ))}
      </GrowingList>
    </fieldset>
  );
}
