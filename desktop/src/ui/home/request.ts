/** From what stands in the form to a request, and what is wrong with it in words' keys. Pure. */
import { type LessonRequest, lessonRequestSchema, type Subject, type Theme } from '@toolboxai/shared/lesson';
import type { Notes } from '../api/index.ts';

export interface FormState {
  readonly topic: string;
  readonly subject: Subject;
  readonly grade: number;
  readonly minutes: number;
  readonly notes: Notes | null;
  /** As typed: codes with commas or spaces between them. */
  readonly standards: string;
  readonly theme: Theme | null;
  /** As typed; empty draws a fresh one. */
  readonly seed: string;
}

export type FormProblem = 'topicMissing' | 'topicTooLong' | 'seedNotNumber' | 'tooManyStandards';

/** The largest seed that a request takes. */
export const LARGEST_SEED = 2 ** 31 - 1;

export type Reading = { readonly request: LessonRequest } | { readonly problem: FormProblem };

/** `drawSeed` is asked only when she gave none. */
export function readForm(form: FormState, drawSeed: () => number): Reading {
  const topic = topicOf(form);
  if (topic === '') return { problem: 'topicMissing' };
  if (topic.length > 200) return { problem: 'topicTooLong' };
  const seed = form.seed.trim() === '' ? drawSeed() : Number(form.seed.trim());
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) return { problem: 'seedNotNumber' };
  const standards = form.standards.split(/[\s,;]+/).filter((code) => code !== '');
  if (standards.length > 8) return { problem: 'tooManyStandards' };
  const { subject, grade, minutes, notes, theme } = form;
  return {
    request: lessonRequestSchema.parse({
      subject,
      topic,
      grade,
      minutes,
      seed,
      standards,
      ...(notes === null ? {} : { ownText: ownText(notes, topic) }),
      ...(theme === null ? {} : { theme }),
    }),
  };
}

/** With notes, their title or first words name the topic when she did not. */
function topicOf({ topic, notes }: FormState): string {
  const typed = topic.replaceAll(/\s+/g, ' ').trim();
  if (typed !== '' || notes === null) return typed;
  return (notes.title ?? notes.sentences[0]?.text ?? '').slice(0, 120).trim();
}

function ownText(notes: Notes, topic: string): LessonRequest['ownText'] {
  const { fileName } = notes.source;
  return {
    title: (notes.title ?? topic).slice(0, 200).trim(),
    text: notes.text,
    ...(fileName === undefined ? {} : { fileName }),
  };
}
