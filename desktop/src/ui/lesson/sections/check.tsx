/** One check: its name and state, one sentence, its findings, its measures as a table. */
import type { CheckResult } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { State } from '../../frame/index.ts';
import { FindingList } from '../finding-list.tsx';
import { measureName } from './measure-name.ts';
import classes from './sections.module.css';

const TONES = { passed: 'good', warned: 'warn', failed: 'bad' } as const;

export function CheckView({ result }: { readonly result: CheckResult }) {
  const { t, i18n } = useTranslation();
  const { check, status, summary, findings, measures } = result;
  const rows = Object.entries(measures);
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  return (
    <li className={classes.check}>
      <div className={classes.checkHead}>
        <h3>{t(`checks.names.${check}`)}</h3>
        <State tone={TONES[status]}>{t(`checks.status.${status}`)}</State>
      </div>
      <p>{summary}</p>
      <FindingList findings={findings} withLinks />
      {rows.length === 0 ? null : (
        <details className={classes.details}>
          <summary>{t('checks.measures', { count: rows.length })}</summary>
          <div className={classes.tableFrame}>
            <table className={classes.table}>
              <caption className={classes.hidden}>
                {t('checks.measuresOf', { check: t(`checks.names.${check}`) })}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t('checks.measure')}</th>
                  <th scope="col">{t('checks.value')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(([name, value]) => (
                  <tr key={name}>
                    <th scope="row">{measureName(name)}</th>
                    <td>{typeof value === 'number' ? number.format(value) : value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </li>
  );
}
