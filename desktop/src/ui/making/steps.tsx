/** Every step with its state in words, and what it last said of itself. */
import { useTranslation } from 'react-i18next';
import type { MakingStep, MakingView } from '../api/index.ts';
import { failureWords, State, type StateTone } from '../frame/index.ts';
import classes from './making.module.css';
import { saidText } from './said-text.ts';
import { stepName } from './step-name.ts';

const TONES: Readonly<Record<MakingStep['state'], StateTone>> = {
  waiting: 'quiet',
  running: 'busy',
  retrying: 'warn',
  asking: 'warn',
  done: 'good',
  edited: 'good',
  reused: 'good',
  skipped: 'quiet',
  failed: 'bad',
  stopped: 'quiet',
  'not-run': 'quiet',
};

export function Steps({ view }: { readonly view: MakingView }) {
  const { t, i18n } = useTranslation();
  const shown = view.steps.filter(({ state }) => state !== 'skipped');
  return (
    <section className={classes.steps}>
      <h2>{t('making.steps')}</h2>
      <ol>
        {shown.map((step) => (
          <li key={step.id} className={classes.step} data-state={step.state}>
            <p className={classes.stepName}>{stepName(t, step)}</p>
            <p className={classes.stepState}>
              <State tone={TONES[step.state]}>{t(`making.state.${step.state}`)}</State>
              {step.attempt > 1 ? ` · ${t('making.attempt', { count: step.attempt })}` : ''}
            </p>
            {step.state === 'running' && step.message !== null ? (
              <p className={classes.quiet}>{saidText(step.message, step.said, i18n.language)}</p>
            ) : null}
            {step.error === null || step.state === 'done' || view.error?.message === step.error.message ? null : (
              <p className={classes.quiet}>
                {failureWords({ code: step.error.code, message: step.error.message }).message}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
