/** What a number to stand at and a thing to build have in common: the task, the answer, hints, and what is said to wrong ones. */
import { useTranslation } from 'react-i18next';
import { Field } from '../../field.tsx';
import { MisconceptionName } from '../../items/misconception-name.tsx';
import { replaceAt } from '../../replace-at.ts';
import classes from '../sections.module.css';

interface WrongAnswer {
  readonly shown: string;
  readonly feedback: string;
  readonly misconceptionId?: string | undefined;
}

interface AnsweredTaskProps {
  readonly path: string;
  /** From 1. */
  readonly number: number;
  readonly prompt: string;
  readonly answer: { readonly path: string; readonly label: string; readonly value: string };
  readonly hints: readonly string[];
  readonly explanation: string;
  readonly feedback: string;
  readonly wrong: readonly WrongAnswer[];
  readonly onChange: (change: {
    readonly prompt?: string;
    readonly answer?: string;
    readonly hints?: string[];
    readonly explanation?: string;
    readonly feedback?: string;
    readonly wrongFeedback?: { readonly index: number; readonly feedback: string };
  }) => void;
}

export function AnsweredTask(props: AnsweredTaskProps) {
  const { path, number, prompt, answer, hints, explanation, feedback, wrong, onChange } = props;
  const { t } = useTranslation();
  return (
    <>
      <Field
        path={`${path}/prompt`}
        look="heading"
        label={t('activity.taskPrompt', { number })}
        value={prompt}
        onChange={(next) => onChange({ prompt: next })}
      />
      <Field
        path={answer.path}
        oneLine
        labelled
        label={answer.label}
        value={answer.value}
        onChange={(next) => onChange({ answer: next })}
      />
      {hints.map((hint, index) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: hints have no id, and their fields hold nothing of their own
          key={index}
          path={`${path}/hints/${index}`}
          labelled
          label={t('activity.taskHint', { number: index + 1 })}
          value={hint}
          onChange={(next) => onChange({ hints: replaceAt([...hints], index, next) })}
        />
      ))}
      <Field
        path={`${path}/explanation`}
        labelled
        label={t('activity.taskExplanation')}
        value={explanation}
        onChange={(next) => onChange({ explanation: next })}
      />
      <Field
        path={`${path}/feedback`}
        labelled
        label={t('activity.taskFeedback')}
        value={feedback}
        onChange={(next) => onChange({ feedback: next })}
      />
      {wrong.length === 0 ? null : (
        <ul className={classes.rows}>
          {wrong.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: wrong answers have no id, and their fields hold nothing of their own
            <li key={index} className={classes.stack}>
              <p className={classes.quiet}>{one.shown}</p>
              <MisconceptionName id={one.misconceptionId} />
              <Field
                path={`${path}/wrong/${index}/feedback`}
                look="quiet"
                label={t('activity.taskWrongFeedback', { answer: one.shown })}
                value={one.feedback}
                onChange={(next) => onChange({ wrongFeedback: { index, feedback: next } })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
