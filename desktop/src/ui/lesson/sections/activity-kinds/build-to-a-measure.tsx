/** Building to a measure: the plot, and what is to be built on it. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { replaceAt } from '../../replace-at.ts';
import classes from '../sections.module.css';
import { AnsweredTask } from './answered-task.tsx';
import type { KindSectionProps } from './kind-section.ts';
import { NumberField } from './number-field.tsx';

type Building = ActivityOf<'build-to-a-measure'>;

export function BuildToAMeasure({ activity, path, onChange }: KindSectionProps<Building>) {
  const { t } = useTranslation();
  const { plot, builds } = activity.params;
  const set = (params: Partial<Building['params']>) =>
    onChange({ ...activity, params: { ...activity.params, ...params } });
  return (
    <details className={classes.details}>
      <summary>{t('activity.thingsToBuild', { count: builds.length })}</summary>
      <div className={classes.numbers}>
        <NumberField
          path={`${path}/params/plot/width`}
          label={t('activity.plotWidth')}
          value={plot.width}
          least={1}
          most={6}
          onChange={(width) => set({ plot: { ...plot, width } })}
        />
        <NumberField
          path={`${path}/params/plot/depth`}
          label={t('activity.plotDepth')}
          value={plot.depth}
          least={1}
          most={8}
          onChange={(depth) => set({ plot: { ...plot, depth } })}
        />
        <NumberField
          path={`${path}/params/plot/height`}
          label={t('activity.plotHeight')}
          value={plot.height}
          least={1}
          most={6}
          onChange={(height) => set({ plot: { ...plot, height } })}
        />
      </div>
      <ol className={classes.stops}>
        {builds.map((build, index) => (
          <li key={build.id} className={classes.stack}>
            <AnsweredTask
              path={`${path}/params/builds/${index}`}
              number={index + 1}
              prompt={build.prompt}
              answer={{
                path: `${path}/params/builds/${index}/target`,
                label: t('activity.measureIn', { measure: t(`activity.measures.${build.measure}`), unit: build.unit }),
                value: build.target,
              }}
              hints={build.hints}
              explanation={build.explanation}
              feedback={build.feedback}
              wrong={build.wrong.map(({ measured, ...note }) => ({ answer: measured, ...note }))}
              wrongField="measured"
              onChange={({ answer, wrong, ...texts }) =>
                set({
                  builds: replaceAt(builds, index, {
                    ...build,
                    ...texts,
                    ...(answer === undefined ? {} : { target: answer }),
                    ...(wrong === undefined
                      ? {}
                      : { wrong: wrong.map(({ answer: measured, ...note }) => ({ measured, ...note })) }),
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
