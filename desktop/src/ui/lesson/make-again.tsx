/** Makes one part again. Unsaved changes come first, since a part is made from what is saved. */
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type LessonPart, readFailure, useTRPC } from '../api/index.ts';
import { FailureNote } from '../frame/index.ts';
import { useNotices } from '../state/index.ts';
import classes from './lesson.module.css';
import { useLessonWork } from './lesson-work.ts';
import { useKeepStored } from './use-saving.ts';

interface MakeAgainProps {
  readonly part: LessonPart;
  readonly label: string;
  /** Said when it is done. */
  readonly done: string;
}

export function MakeAgain({ part, label, done }: MakeAgainProps) {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const { summary, isChanged, readOnly } = useLessonWork();
  const keepStored = useKeepStored();
  const tell = useNotices((state) => state.tell);
  const again = useMutation(
    trpc.lessons.regenerate.mutationOptions({
      onSuccess: (stored) => {
        keepStored(stored);
        tell(done);
      },
    }),
  );
  if (readOnly) return null;
  return (
    <div className={classes.again}>
      <Button
        leftSection={<IconRefresh size={18} stroke={1.7} aria-hidden />}
        loading={again.isPending}
        disabled={isChanged}
        onClick={() => again.mutate({ id: summary.id, part, expectedVersion: summary.version })}
      >
        {label}
      </Button>
      {isChanged ? <span className={classes.quiet}>{t('lesson.saveFirst')}</span> : null}
      {again.error === null ? null : <FailureNote failure={readFailure(again.error)} />}
    </div>
  );
}
