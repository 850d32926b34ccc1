/** An experiment: its question, the variables with their levels, what comes out, and the conclusion. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../../field.tsx';
import { replaceAt } from '../../replace-at.ts';
import classes from '../sections.module.css';
import type { KindSectionProps } from './kind-section.ts';
import { NumberField } from './number-field.tsx';
import { QuestionLinks } from './question-links.tsx';

type Own = ActivityOf<'experiment'>;

export function Experiment({ activity, path, onChange }: KindSectionProps<Own>) {
  const { t } = useTranslation();
  const { question, variables, testedId, outcome, levelsNeeded, unfair, conclusionId } = activity.params;
  const set = (params: Partial<Own['params']>) => onChange({ ...activity, params: { ...activity.params, ...params } });
  return (
    <details className={classes.details}>
      <summary>{t('activity.variables', { count: variables.length })}</summary>
      <Field
        path={`${path}/params/question`}
        labelled
        label={t('activity.experimentQuestion')}
        value={question}
        onChange={(next) => set({ question: next })}
      />
      <ul className={classes.rows}>
        {variables.map((variable, index) => (
          <li key={variable.id} className={classes.stack}>
            <Field
              path={`${path}/params/variables/${index}/name`}
              oneLine
              look="heading"
              label={t('activity.variableName', { number: index + 1 })}
              value={variable.name}
              onChange={(name) => set({ variables: replaceAt(variables, index, { ...variable, name }) })}
            />
            <p className={classes.quiet}>
              {[
                `${variable.levels.join(', ')}${variable.unit === null ? '' : ` ${variable.unit}`}`,
                variable.id === testedId ? t('activity.variableTested') : t('activity.variableKept'),
                t(`activity.curves.${variable.curve.kind}`),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <Field
        path={`${path}/params/outcome/name`}
        oneLine
        labelled
        label={t('activity.outcome')}
        value={outcome.name}
        onChange={(name) => set({ outcome: { ...outcome, name } })}
      />
      <NumberField
        path={`${path}/params/levelsNeeded`}
        label={t('activity.levelsNeeded')}
        value={levelsNeeded}
        least={2}
        most={6}
        onChange={(next) => set({ levelsNeeded: next })}
      />
      <Field
        path={`${path}/params/unfair/feedback`}
        labelled
        label={t('activity.unfairFeedback')}
        value={unfair.feedback}
        onChange={(feedback) => set({ unfair: { ...unfair, feedback } })}
      />
      <p className={classes.quiet}>{t('activity.conclusion')}</p>
      <QuestionLinks ids={[conclusionId]} />
    </details>
  );
}
