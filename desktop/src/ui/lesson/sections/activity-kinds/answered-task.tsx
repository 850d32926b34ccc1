/** What a number to stand at and a thing to build have in common: the task, the answer, hints, and what is said to wrong ones. */
import { useTranslation } from 'react-i18next';
import { Field } from '../../field.tsx';
import { Hints } from '../../items/hints.tsx';
import { type WrongAnswer, WrongAnswers } from '../../items/wrong-answers.tsx';

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
  /** What the document calls a wrong answer. */
  readonly wrongField: 'value' | 'measured';
  readonly onChange: (change: {
    readonly prompt?: string;
    readonly answer?: string;
    readonly hints?: string[];
    readonly explanation?: string;
    readonly feedback?: string;
    readonly wrong?: WrongAnswer[];
  }) => void;
}

export function AnsweredTask(props: AnsweredTaskProps) {
  const { path, number, prompt, answer, hints, explanation, feedback, wrong, wrongField, onChange } = props;
  const { t } = useTranslation();
  const task = t('activity.taskPrompt', { number });
  return (
    <>
      <Field
        path={`${path}/prompt`}
        look="heading"
        label={task}
        value={prompt}
        onChange={(next) => onChange({ prompt: next })}
      />
      <Field
        path={answer.path}
        oneLine
        labelled
        label={answer.label}
        of={task}
        value={answer.value}
        onChange={(next) => onChange({ answer: next })}
      />
      <Hints hints={hints} path={`${path}/hints`} of={task} onChange={(next) => onChange({ hints: next })} />
      <Field
        path={`${path}/explanation`}
        labelled
        label={t('activity.taskExplanation')}
        of={task}
        value={explanation}
        onChange={(next) => onChange({ explanation: next })}
      />
      <Field
        path={`${path}/feedback`}
        labelled
        label={t('activity.taskFeedback')}
        of={task}
        value={feedback}
        onChange={(next) => onChange({ feedback: next })}
      />
      <WrongAnswers
        wrong={wrong}
        path={`${path}/wrong`}
        field={wrongField}
        of={task}
        most={6}
        onChange={(next) => onChange({ wrong: next })}
      />
    </>
  );
}
