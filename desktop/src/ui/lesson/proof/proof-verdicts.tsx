/** What the play showed, one line each, and the numbers behind it. */
import type { PlayProof } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { State } from '../../frame/index.ts';
import classes from './proof.module.css';

const TONES = { passed: 'good', warned: 'warn', failed: 'bad', unproved: 'quiet' } as const;

export function ProofVerdicts({ proof }: { readonly proof: PlayProof }) {
  const { t } = useTranslation();
  const { wordsPerMinute, minutesSlowest, hostileMessages } = proof.measures;
  return (
    <section className={classes.block} aria-labelledby="proof-shown">
      <h3 id="proof-shown">{t('proof.shown.title')}</h3>
      <ul className={classes.verdicts}>
        {proof.verdicts.map(({ verdict, status }) => (
          <li key={verdict} className={classes.verdict}>
            <span>{t(`proof.shown.${verdict}`)}</span>
            <State tone={TONES[status]}>{t(`proof.shown.status.${status}`)}</State>
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>
        {t('proof.shown.numbers', {
          words: wordsPerMinute,
          slowest: Math.ceil(minutesSlowest),
          messages: hostileMessages,
        })}
      </p>
    </section>
  );
}
