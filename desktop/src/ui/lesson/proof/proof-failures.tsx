/** What students met: which student, where, when and why, with the way to the part and to the moment in the replay. */
import type { PlayFailure, PlayProof } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { State } from '../../frame/index.ts';
import { useLessonWork } from '../lesson-work.ts';
import { addressOf, placeOfPlay } from '../parts.ts';
import { failureText } from './failure-text.ts';
import { momentAddress } from './moment-address.ts';
import classes from './proof.module.css';

export function ProofFailures({ proof }: { readonly proof: PlayProof }) {
  const { t } = useTranslation();
  if (proof.failures.length === 0) return null;
  return (
    <section className={classes.block} aria-labelledby="proof-failures">
      <h3 id="proof-failures">{t('proof.failures.title')}</h3>
      <ul className={classes.failures}>
        {proof.failures.map((failure) => (
          <OneFailure
            key={`${failure.code} ${failure.scene} ${failure.student?.id} ${failure.partId} ${failure.at} ${failure.message}`}
            failure={failure}
          />
        ))}
      </ul>
    </section>
  );
}

function OneFailure({ failure }: { readonly failure: PlayFailure }) {
  const { t, i18n } = useTranslation();
  const { lesson } = useLessonWork();
  const { message, hint } = failureText(failure, lesson, i18n.language);
  const place = placeOfPlay(failure, lesson);
  const moment = momentAddress(lesson.id, failure);
  return (
    <li className={classes.failure}>
      <State tone={failure.severity === 'error' ? 'bad' : 'warn'}>
        {t(failure.severity === 'error' ? 'lesson.mustMend' : 'lesson.toWeigh')}
      </State>
      <p>{message}</p>
      {hint === null ? null : <p className={classes.quiet}>{hint}</p>}
      {place === null && moment === null ? null : (
        <p className={classes.ways}>
          {moment === null ? null : <Link to={moment}>{t('proof.failures.moment')}</Link>}
          {place === null ? null : <Link to={addressOf(lesson.id, place)}>{t('proof.failures.part')}</Link>}
        </p>
      )}
    </li>
  );
}
