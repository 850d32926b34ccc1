/** Findings as sentences: what was found, what to do, and where. */
import type { Finding } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { State } from '../frame/index.ts';
import classes from './lesson.module.css';
import { useLessonWork } from './lesson-work.ts';
import { addressOf, placeOfFinding } from './parts.ts';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Offers to go to the part that a finding speaks of. */
  readonly withLinks?: boolean;
}

export function FindingList({ findings, withLinks = false }: FindingListProps) {
  const { t } = useTranslation();
  const { lesson } = useLessonWork();
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => {
        const place = placeOfFinding(finding, lesson);
        return (
          <li key={`${finding.code} ${finding.path} ${finding.message}`} className={classes.finding}>
            <State tone={finding.severity === 'error' ? 'bad' : 'warn'}>
              {t(finding.severity === 'error' ? 'lesson.mustMend' : 'lesson.toWeigh')}
            </State>
            <p>{finding.message}</p>
            {finding.hint === null ? null : <p className={classes.quiet}>{finding.hint}</p>}
            {withLinks && place.section !== 'checks' ? (
              <Link to={addressOf(lesson.id, place)}>{t('lesson.showPart')}</Link>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
