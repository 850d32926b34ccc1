/** The form for a new lesson: one field matters, the rest has sensible values that are remembered. */
import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconFileText } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '../api/index.ts';
import { FailureNote } from '../frame/index.ts';
import { BasicChoices } from './basic-choices.tsx';
import classes from './home.module.css';
import { MoreChoices } from './more-choices.tsx';
import { OwnNotes } from './own-notes.tsx';
import type { FormState } from './request.ts';
import { TopicField } from './topic-field.tsx';
import { UnknownTopic } from './unknown-topic.tsx';
import { useMaking } from './use-making.ts';

export function MakeForm({ remembered }: { readonly remembered: Preferences['newLesson'] }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<FormState>(() => ({
    topic: '',
    subject: remembered.subject,
    grade: remembered.grade,
    minutes: remembered.minutes,
    notes: null,
    standards: '',
    theme: null,
    seed: '',
  }));
  const [reviewPlan, setReviewPlan] = useState(remembered.reviewPlan);
  const [withNotes, setWithNotes] = useState(false);
  const [withMore, setWithMore] = useState(false);
  const notesId = useId();
  const moreId = useId();
  const making = useMaking();

  const set = (changes: Partial<FormState>) => {
    setForm((current) => ({ ...current, ...changes }));
    making.forget();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.make({ ...form, notes: withNotes ? form.notes : null }, reviewPlan);
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.ask}>
        <TopicField
          value={form.topic}
          subject={form.subject}
          grade={form.grade}
          optional={withNotes}
          problem={making.problem === 'topicMissing' || making.problem === 'topicTooLong' ? making.problem : null}
          onChange={(topic) => set({ topic })}
          onChoose={(topic) => set({ topic: topic.name, subject: topic.subject })}
        />
        <Button type="submit" variant="filled" size="lg" loading={making.isBusy} className={classes.make ?? ''}>
          {t('home.make')}
        </Button>
      </div>
      {making.mismatch === null ? null : (
        <UnknownTopic
          mismatch={making.mismatch}
          onChoose={(topic, grade) =>
            set({ topic: topic.name, subject: topic.subject, ...(grade === undefined ? {} : { grade }) })
          }
          onUseNotes={() => {
            setWithNotes(true);
            making.forget();
          }}
        />
      )}
      {making.failure === null ? null : <FailureNote failure={making.failure} />}
      <BasicChoices form={form} onChange={set} />
      <div className={classes.toggles}>
        <Button
          size="compact-md"
          variant="subtle"
          leftSection={<IconFileText size={18} stroke={1.7} aria-hidden />}
          aria-expanded={withNotes}
          aria-controls={notesId}
          onClick={() => setWithNotes(!withNotes)}
        >
          {t('home.useNotes')}
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.7} aria-hidden />}
          aria-expanded={withMore}
          aria-controls={moreId}
          onClick={() => setWithMore(!withMore)}
        >
          {t('home.more')}
        </Button>
      </div>
      <div id={notesId} hidden={!withNotes}>
        {withNotes ? <OwnNotes notes={form.notes} onChange={(notes) => set({ notes })} /> : null}
      </div>
      <div id={moreId} hidden={!withMore}>
        <MoreChoices
          form={form}
          onChange={set}
          reviewPlan={reviewPlan}
          onReviewPlan={setReviewPlan}
          problem={making.problem}
        />
      </div>
    </form>
  );
}
