/**
 * A failure of the play in the language of the interface. The core says it in English; other languages make the sentence
 * anew from its code and what it is made of, and a code that they do not know stays in English.
 */
import type { Lesson, PlayFailure } from '@toolboxai/shared/lesson';
import { filled, PLAY_FAILURES, type PlayFailureTexts } from '../../words/index.ts';
import { clockText } from './replay/index.ts';

export interface FailureText {
  readonly message: string;
  readonly hint: string | null;
}

export function failureText(failure: PlayFailure, lesson: Lesson, language: string): FailureText {
  const texts = PLAY_FAILURES[language];
  const text = texts?.failures[failure.code];
  if (texts === undefined || text === undefined) return { message: failure.message, hint: failure.hint };
  const says = filled(text.says, failure.params);
  const opening = openingOf(failure, lesson, texts);
  return { message: opening === '' ? says : `${opening}: ${says}`, hint: text.hint };
}

function openingOf({ student, at, activityId }: PlayFailure, lesson: Lesson, texts: PlayFailureTexts): string {
  const parts: string[] = [];
  if (student !== null) {
    const idea = lesson.misconceptions.find(({ id }) => id === student.misconceptionId)?.name;
    parts.push(idea === undefined ? texts.who[student.kind] : filled(texts.whoBelieves, { name: idea }));
  }
  if (at !== null) parts.push(filled(texts.at, { time: clockText(at) }));
  const activity = lesson.activities.find(({ id }) => id === activityId)?.title;
  if (activity !== undefined) parts.push(filled(texts.inActivity, { activity }));
  return parts.join(', ');
}
