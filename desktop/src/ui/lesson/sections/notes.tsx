/** What the teacher holds in her hand: the big idea, what to watch for, how to help each student, how to close. */
import type { TeacherMaterial } from '@toolboxai/shared/lesson';
import { useTranslation } from 'react-i18next';
import { Field } from '../field.tsx';
import { useRowKeys } from '../items/use-row-keys.ts';
import { useLessonWork } from '../lesson-work.ts';
import { replaceAt } from '../replace-at.ts';
import classes from './sections.module.css';

const LISTS = ['prerequisites', 'materials', 'discussionQuestions', 'lookFors'] as const;
const NEEDS = ['below', 'above', 'languageLearners'] as const;

export function NotesSection() {
  const { t } = useTranslation();
  const { lesson, edit } = useLessonWork();
  const { teacher } = lesson;
  const set = (changes: Partial<TeacherMaterial>) =>
    edit((current) => ({ ...current, teacher: { ...current.teacher, ...changes } }));
  const { exitTicket } = teacher;
  return (
    <>
      <section className={classes.section}>
        <h2>{t('notes.bigIdea')}</h2>
        <Field
          path="teacher/bigIdea"
          label={t('notes.bigIdea')}
          value={teacher.bigIdea}
          onChange={(bigIdea) => set({ bigIdea })}
        />
      </section>
      {LISTS.map((list) => (
        <section key={list} className={classes.section}>
          <h2>{t(`notes.${list}`)}</h2>
          <Lines
            lines={teacher[list]}
            path={`teacher/${list}`}
            name={t(`notes.${list}`)}
            onChange={(lines) => set({ [list]: lines })}
          />
        </section>
      ))}
      <section className={classes.section}>
        <h2>{t('notes.differentiation')}</h2>
        {NEEDS.map((need) => (
          <Field
            key={need}
            path={`teacher/differentiation/${need}`}
            labelled
            label={t(`notes.needs.${need}`)}
            value={teacher.differentiation[need]}
            onChange={(text) => set({ differentiation: { ...teacher.differentiation, [need]: text } })}
          />
        ))}
      </section>
      <section className={classes.section}>
        <h2>{t('notes.exitTicket')}</h2>
        <ul className={classes.rows}>
          {exitTicket.sort.map((pile, index) => {
            const change = (changes: Partial<typeof pile>) =>
              set({ exitTicket: { ...exitTicket, sort: replaceAt(exitTicket.sort, index, { ...pile, ...changes }) } });
            const path = `teacher/exitTicket/sort/${index}`;
            return (
              <li key={pile.bucket} className={classes.row}>
                <h3>{pile.bucket}</h3>
                <Field
                  path={`${path}/evidence`}
                  labelled
                  label={t('notes.evidence')}
                  value={pile.evidence}
                  onChange={(evidence) => change({ evidence })}
                />
                <Field
                  path={`${path}/nextStep`}
                  labelled
                  label={t('notes.nextStep')}
                  value={pile.nextStep}
                  onChange={(nextStep) => change({ nextStep })}
                />
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly path: string;
  readonly name: string;
  readonly onChange: (lines: string[]) => void;
}

function Lines({ lines, path, name, onChange }: LinesProps) {
  const { keys } = useRowKeys(lines.length);
  return (
    <ul className={classes.list}>
      {lines.map((text, index) => (
        <li key={keys[index]}>
          <Field
            path={`${path}/${index}`}
            label={`${name} ${index + 1}`}
            value={text}
            onChange={(next) => onChange(replaceAt(lines, index, next))}
          />
        </li>
      ))}
    </ul>
  );
}
