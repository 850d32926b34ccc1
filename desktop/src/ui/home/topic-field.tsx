/** The one field that matters, with the topics that can be made offline as she types. */
import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Topic, useTRPC } from '../api/index.ts';
import { gradeRange } from '../frame/index.ts';
import classes from './home.module.css';
import { suggestTopics } from './suggest-topics.ts';

interface TopicFieldProps {
  readonly value: string;
  readonly subject: Topic['subject'];
  readonly grade: number;
  /** With her own notes the topic may stay empty. */
  readonly optional: boolean;
  readonly problem: 'topicMissing' | 'topicTooLong' | null;
  readonly onChange: (text: string) => void;
  readonly onChoose: (topic: Topic) => void;
}

export function TopicField({ value, subject, grade, optional, problem, onChange, onChoose }: TopicFieldProps) {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const [asked] = useDebouncedValue(value.trim(), 150);
  const all = useQuery(trpc.topics.list.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  const meant = useQuery(
    trpc.topics.find.queryOptions(
      { text: asked.slice(0, 200), grade },
      { enabled: asked.length > 1, placeholderData: (old) => old },
    ),
  );
  const topics = suggestTopics({
    typed: value,
    all: all.data ?? [],
    meant: asked.length > 1 && meant.data !== undefined && meant.data.kind !== 'unknown' ? meant.data.topics : [],
    subject,
    grade,
  });
  const byName = new Map(topics.map((topic) => [topic.name, topic]));
  return (
    <Autocomplete
      className={classes.topic ?? ''}
      size="lg"
      label={optional ? t('home.topicOptional') : t('home.topic')}
      placeholder={t('home.topicExample')}
      value={value}
      onChange={onChange}
      onOptionSubmit={(name) => {
        const topic = byName.get(name);
        if (topic !== undefined) onChoose(topic);
      }}
      data={[...byName.keys()]}
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const topic = byName.get(option.value);
        return (
          <span className={classes.option}>
            <span>{option.value}</span>
            {topic === undefined ? null : (
              <span className={classes.quiet}>
                {t(`subjects.${topic.subject}`)} · {gradeRange(t, topic.grades)}
              </span>
            )}
          </span>
        );
      }}
      error={problem === null ? undefined : t(`home.problems.${problem}`)}
      maxDropdownHeight={320}
      autoComplete="off"
      data-autofocus
    />
  );
}
