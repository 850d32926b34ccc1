/** Says in place why the topic gives no lesson yet, and offers every way on. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Topic } from '../api/index.ts';
import { gradeLabel, gradeRange } from '../frame/index.ts';
import classes from './home.module.css';
import type { Mismatch } from './use-making.ts';

interface UnknownTopicProps {
  readonly mismatch: Mismatch;
  /** With a grade when the topic is not written for the one she chose. */
  readonly onChoose: (topic: Topic, grade?: number) => void;
  readonly onUseNotes: () => void;
}

export function UnknownTopic({ mismatch, onChoose, onUseNotes }: UnknownTopicProps) {
  const { t } = useTranslation();
  const { kind, asked, grade, topics } = mismatch;
  const fitting = ({ grades }: Topic) => Math.min(Math.max(grade, grades.from), grades.to);
  return (
    <section className={classes.mismatch} role="alert">
      <h2>{t(`home.mismatch.${kind}.title`, { topic: asked })}</h2>
      <p>{t(topics.length === 0 ? 'home.mismatch.nothingNear' : `home.mismatch.${kind}.text`)}</p>
      <ul className={classes.nearest}>
        {topics.map((topic) => (
          <li key={topic.id}>
            <Button
              h="auto"
              py="0.375rem"
              justify="flex-start"
              onClick={() => onChoose(topic, fitting(topic) === grade ? undefined : fitting(topic))}
            >
              <span className={classes.option}>
                <span>{topic.name}</span>
                <span className={classes.quiet}>
                  {t(`subjects.${topic.subject}`)} · {gradeRange(t, topic.grades)}
                  {fitting(topic) === grade
                    ? ''
                    : ` · ${t('home.mismatch.takeGrade', { grade: gradeLabel(t, fitting(topic)) })}`}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={onUseNotes}>{t('home.mismatch.useNotes')}</Button>
      </div>
    </section>
  );
}
