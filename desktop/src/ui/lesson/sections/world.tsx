/** The world from above, and what its zones are for. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readFailure, useTRPC } from '../../api/index.ts';
import { FailureNote, Waiting } from '../../frame/index.ts';
import { Picture } from '../items/picture.tsx';
import { useLessonWork } from '../lesson-work.ts';
import { MakeAgain } from '../make-again.tsx';
import classes from './sections.module.css';

export function WorldSection() {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const { lesson } = useLessonWork();
  const map = useQuery(trpc.lessons.map.queryOptions({ id: lesson.id }));
  const { world } = lesson;
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('world.name', { theme: t(`themes.${world.theme}`) })}</h2>
        <MakeAgain part={{ kind: 'world' }} label={t('world.again')} done={t('world.madeAgain')} />
      </div>
      {map.isPending ? <Waiting lines={6} height={3} /> : null}
      {map.isError ? <FailureNote failure={readFailure(map.error)} onRetry={() => map.refetch()} /> : null}
      {map.data === undefined ? null : (
        <Picture
          svg={map.data.svg}
          alt={t('world.mapOf', { zones: world.zones.map(({ name }) => name).join(', ') })}
          size="map"
        />
      )}
      <ul className={classes.rows}>
        {world.zones.map((zone) => (
          <li key={zone.id} className={classes.zone}>
            <strong>{zone.name}</strong>
            <span className={classes.quiet}>{t(`world.roles.${zone.role}`)}</span>
            <span>
              {lesson.activities
                .filter(({ zoneId }) => zoneId === zone.id)
                .map(({ title }) => title)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
