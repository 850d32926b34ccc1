/** Who played, and who finished when. */
import type { PlayProof, PlayStudents } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { useLessonWork } from '../lesson-work.ts';
import classes from './proof.module.css';

/** They are not there to finish. */
const NOT_MEANT: readonly PlayStudents['kind'][] = ['idler', 'hostile'];

export function ProofStudents({ proof }: { readonly proof: PlayProof }) {
  const { t, i18n } = useTranslation();
  const { lesson } = useLessonWork();
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (
    <section className={classes.block} aria-labelledby="proof-students">
      <h3 id="proof-students">{t('proof.who.title')}</h3>
      <div className={classes.tableFrame}>
        <table className={classes.table} aria-labelledby="proof-students">
          <thead>
            <tr>
              <th scope="col">{t('proof.who.student')}</th>
              <th scope="col">{t('proof.who.scene')}</th>
              <th scope="col">{t('proof.who.finished')}</th>
              <th scope="col" className={classes.number}>
                {t('proof.who.minutes')}
              </th>
              <th scope="col" className={classes.number}>
                {t('proof.who.xp')}
              </th>
            </tr>
          </thead>
          <tbody>
            {proof.students.map(({ scene, kind, misconceptionId, count, finished, minutes, xp }) => (
              <tr key={`${scene} ${kind} ${misconceptionId}`}>
                <th scope="row">{nameOf(kind, misconceptionId)}</th>
                <td>{t(`proof.scenes.${scene}`)}</td>
                <td>
                  {finished === 0 && NOT_MEANT.includes(kind)
                    ? t('proof.who.notMeant')
                    : t('proof.who.finishedOf', { finished, count })}
                </td>
                <td className={classes.number}>{number.format(minutes)}</td>
                <td className={classes.number}>{number.format(xp)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );

  function nameOf(kind: PlayStudents['kind'], misconceptionId: string | null): string {
    const name = lesson.misconceptions.find(({ id }) => id === misconceptionId)?.name;
    return name === undefined ? t(`proof.students.${kind}`) : t('proof.students.misconceptionOf', { name });
  }
}
