/** A number line walk: the line as students see it, and the numbers to stand at. */
import { type ActivityOf, canBeDrawn, figureSvg, lineFigure } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../../field.tsx';
import { Picture } from '../../items/picture.tsx';
import { replaceAt } from '../../replace-at.ts';
import classes from '../sections.module.css';
import { AnsweredTask } from './answered-task.tsx';
import type { KindSectionProps } from './kind-section.ts';
import { NumberField } from './number-field.tsx';

type Walk = ActivityOf<'number-line-walk'>;

export function NumberLineWalk({ activity, path, onChange }: KindSectionProps<Walk>) {
  const { t } = useTranslation();
  const { line, targets } = activity.params;
  const set = (params: Partial<Walk['params']>) => onChange({ ...activity, params: { ...activity.params, ...params } });
  const setLine = (changes: Partial<Walk['params']['line']>) => set({ line: { ...line, ...changes } });
  const figure = canBeDrawn(line) ? lineFigure(line) : null;
  return (
    <details className={classes.details}>
      <summary>{t('activity.numbersToFind', { count: targets.length })}</summary>
      {figure === null ? null : <Picture svg={figureSvg(figure)} alt={figure.alt} />}
      <div className={classes.numbers}>
        <Field
          path={`${path}/params/line/from`}
          oneLine
          labelled
          label={t('activity.lineFrom')}
          value={line.from}
          onChange={(from) => setLine({ from })}
        />
        <Field
          path={`${path}/params/line/to`}
          oneLine
          labelled
          label={t('activity.lineTo')}
          value={line.to}
          onChange={(to) => setLine({ to })}
        />
        <NumberField
          path={`${path}/params/line/steps`}
          label={t('activity.lineSteps')}
          value={line.steps}
          least={2}
          most={24}
          onChange={(steps) => setLine({ steps })}
        />
        <NumberField
          path={`${path}/params/line/labelEvery`}
          label={t('activity.lineLabels')}
          value={line.labelEvery}
          least={1}
          most={24}
          onChange={(labelEvery) => setLine({ labelEvery })}
        />
      </div>
      <ol className={classes.stops}>
        {targets.map((target, index) => (
          <li key={target.id} className={classes.stack}>
            <AnsweredTask
              path={`${path}/params/targets/${index}`}
              number={index + 1}
              prompt={target.prompt}
              answer={{
                path: `${path}/params/targets/${index}/value`,
                label: t('activity.standAt'),
                value: target.value,
              }}
              hints={target.hints}
              explanation={target.explanation}
              feedback={target.feedback}
              wrong={target.wrong.map(({ value, ...note }) => ({ answer: value, ...note }))}
              wrongField="value"
              onChange={({ answer, wrong, ...texts }) =>
                set({
                  targets: replaceAt(targets, index, {
                    ...target,
                    ...texts,
                    ...(answer === undefined ? {} : { value: answer }),
                    ...(wrong === undefined
                      ? {}
                      : { wrong: wrong.map(({ answer: value, ...note }) => ({ value, ...note })) }),
                  }),
                })
              }
            />
          </li>
        ))}
      </ol>
    </details>
  );
}
