/** What happened, that her work is safe, and what to do: one calm note where it happened. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './failure-note.module.css';
import { failureWords, type SaidFailure } from './failure-words.ts';

interface FailureNoteProps {
  readonly failure: SaidFailure;
  readonly onRetry?: () => void;
  /** Other ways on. */
  readonly children?: ReactNode;
}

export function FailureNote({ failure, onRetry, children }: FailureNoteProps) {
  const { t } = useTranslation();
  const { message, hint, number } = failureWords(failure);
  return (
    <div className={classes.note} role="alert">
      <p className={classes.what}>{message}</p>
      {hint === null ? null : <p>{hint}</p>}
      {number === null ? null : <p className={classes.number}>{t('frame.reportNumber', { number })}</p>}
      {onRetry === undefined && children === undefined ? null : (
        <div className={classes.ways}>
          {onRetry === undefined ? null : <Button onClick={onRetry}>{t('frame.tryAgain')}</Button>}
          {children}
        </div>
      )}
    </div>
  );
}
