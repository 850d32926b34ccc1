/** What students will be able to do, and the period minute by minute. */
import type { Phase } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { State } from '../../frame/index.ts';
import { Field } from '../field.tsx';
import { useLessonWork } from '../lesson-work.ts';
import { replaceAt } from '../replace-at.ts';
import { PhaseEditor } from './phase.tsx';
import classes from './sections.module.css';

export function PlanSection() {
  const { t } = useTranslation();
  const { lesson, edit } = useLessonWork();
  const { objectives, standards, plan, minutes } = lesson;
  const planned = minutesOf(plan.phases);
  const total = <State tone={planned === minutes ? 'good' : 'bad'}>{t('lesson.planned', { planned, minutes })}</State>;
  return (
    <>
      <section className={classes.section}>
        <h2>{t('lesson.objectivesLead')}</h2>
        <ul className={classes.objectives}>
          {objectives.map((objective, index) => (
            <li key={objective.id}>
              <Field
                path={`objectives/${index}/text`}
                label={t('lesson.objective', { number: index + 1 })}
                value={objective.text}
                onChange={(text) =>
                  edit((current) => ({
                    ...current,
                    objectives: replaceAt(current.objectives, index, { ...objective, text }),
                  }))
                }
              />
              <p className={classes.quiet}>{[t(`bloom.${objective.bloom}`), ...objective.standardCodes].join(' · ')}</p>
            </li>
          ))}
        </ul>
        {standards.length === 0 ? null : (
          <details className={classes.details}>
            <summary>{t('lesson.standards', { count: standards.length })}</summary>
            <dl className={classes.standards}>
              {standards.map(({ code, framework, text }) => (
                <div key={code}>
                  <dt>
                    {code} <span className={classes.quiet}>{framework}</span>
                  </dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </section>
      <section className={classes.section}>
        <div className={classes.head}>
          <h2>{t('lesson.sections.plan')}</h2>
          {total}
        </div>
        <ol className={classes.phases}>
          {plan.phases.map((phase, index) => (
            <PhaseEditor key={phase.id} phase={phase} index={index} start={minutesOf(plan.phases.slice(0, index))} />
          ))}
        </ol>
        <div className={classes.total}>{total}</div>
      </section>
    </>
  );
}

function minutesOf(phases: readonly Phase[]): number {
  return phases.reduce((sum, phase) => sum + phase.minutes, 0);
}
