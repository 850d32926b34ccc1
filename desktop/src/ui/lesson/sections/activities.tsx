/** What students do in the world, in the order in which it opens. */
import { type Activity, activityItemIds, activityXp } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Field } from '../field.tsx';
import { useLessonWork } from '../lesson-work.ts';
import { MakeAgain } from '../make-again.tsx';
import { addressOf } from '../parts.ts';
import { replaceAt } from '../replace-at.ts';
import { ActivityContent } from './activity-content.tsx';
import classes from './sections.module.css';

export function ActivitiesSection() {
  const { t } = useTranslation();
  const { lesson } = useLessonWork();
  return (
    <section className={classes.section}>
      <h2>{t('lesson.sections.activities')}</h2>
      <ol className={classes.rows}>
        {lesson.activities.map((activity, index) => (
          <ActivityRow key={activity.id} activity={activity} index={index} />
        ))}
      </ol>
    </section>
  );
}

function ActivityRow({ activity, index }: { readonly activity: Activity; readonly index: number }) {
  const { t } = useTranslation();
  const { lesson, edit } = useLessonWork();
  const path = `activities/${index}`;
  const set = (next: Activity) =>
    edit((current) => ({ ...current, activities: replaceAt(current.activities, index, next) }));
  const requires = lesson.progression.unlocks.find(({ activityId }) => activityId === activity.id)?.requires ?? [];
  const before = requires.flatMap((id) => {
    const title = lesson.activities.find((one) => one.id === id)?.title;
    return title === undefined ? [] : [t('activity.quoted', { title })];
  });
  const zone = lesson.world.zones.find(({ id }) => id === activity.zoneId);
  return (
    <li className={classes.row}>
      <Field
        path={`${path}/title`}
        oneLine
        look="heading"
        label={t('activity.title', { number: index + 1 })}
        value={activity.title}
        onChange={(title) => set({ ...activity, title })}
      />
      <p className={classes.quiet}>
        {[
          t(`activity.kinds.${activity.kind}`),
          t('home.minutesCount', { count: activity.minutes }),
          t('activity.xp', { xp: activityXp(activity) }),
          zone?.name,
        ]
          .filter((word) => word !== undefined)
          .join(' · ')}
      </p>
      <Field
        path={`${path}/instructions`}
        labelled
        label={t('activity.instructions')}
        value={activity.instructions}
        onChange={(instructions) => set({ ...activity, instructions })}
      />
      <ActivityContent activity={activity} path={path} onChange={set} />
      <p className={classes.quiet}>
        {before.length === 0
          ? t('activity.openFromStart')
          : t('activity.opensAfter', { activities: before.join(', ') })}{' '}
        <Link to={addressOf(lesson.id, { section: 'world' })}>{t('activity.onMap')}</Link>
      </p>
      <MakeAgain
        part={{ kind: 'activity', id: activity.id }}
        label={t(againWords(activity))}
        done={t('activity.madeAgain', { title: activity.title })}
      />
    </li>
  );
}

/** What is made again: the questions that it asks, or the task that it is. */
function againWords(activity: Activity) {
  if (activityItemIds(activity).length > 0) return 'activity.otherQuestions';
  return activity.kind === 'collect-and-sort' ? 'activity.otherThings' : 'activity.otherTask';
}
