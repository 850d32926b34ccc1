/** What already stands of the lesson, and the text as it is being written. */
import { useTranslation } from 'react-i18next';
import type { MakingView } from '../api/index.ts';
import classes from './making.module.css';
import { writtenTexts } from './written-texts.ts';

export function LiveText({ view }: { readonly view: MakingView }) {
  const { t } = useTranslation();
  const { objectives, phases } = view.soFar;
  const written = writtenTexts(view.steps);
  return (
    <div className={classes.live}>
      {objectives.length === 0 ? null : (
        <section>
          <h2>{t('lesson.objectivesLead')}</h2>
          <ul className={classes.objectives}>
            {objectives.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {phases.length === 0 || view.status === 'suspended' ? null : (
        <section>
          <h2>{t('lesson.sections.plan')}</h2>
          <ul>
            {phases.map(({ title, minutes }) => (
              <li key={title} className={classes.phase}>
                <span>{title}</span>
                <span className={classes.quiet}>{t('home.minutesCount', { count: minutes })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {written.map(({ key, kind, title, text }) => (
        <section key={key}>
          <h3>{title === null ? t(`making.written.${kind}`) : title}</h3>
          <p className={classes.written}>{text}</p>
        </section>
      ))}
    </div>
  );
}
