/** From a request to the source that its lesson is made of. */
import { AppError } from '@toolboxai/shared/errors';
import { gradeName, type LessonRequest } from '@toolboxai/shared/lesson';
import { looksLikeCode, type TopicFinder } from '../../curriculum/index.ts';
import type { TopicEntry, TopicSource } from '../topic-source.ts';

export interface TopicChoice {
  readonly topics: TopicFinder;
  /** Makes a source of the teacher's own text. Throws AppError when the text cannot carry a lesson. */
  readonly ownText: (
    request: LessonRequest & { readonly ownText: NonNullable<LessonRequest['ownText']> },
  ) => TopicSource;
}

/** Throws `topic-unknown`, `topic-ambiguous`, `topic-other-subject` or `topic-not-for-grade`, each with the ways out. */
export function chooseTopic(request: LessonRequest, { topics, ownText }: TopicChoice): TopicSource {
  if (request.ownText !== undefined) return ownText({ ...request, ownText: request.ownText });
  const match = topics.find({ text: request.topic, subject: request.subject, grade: request.grade });
  switch (match.kind) {
    case 'unknown':
      throw unknownTopic(request.topic, match.nearest);
    case 'ambiguous':
      throw new AppError({
        code: 'topic-ambiguous',
        message: `“${request.topic}” can mean several topics: ${listed(match.candidates)}.`,
        hint: 'Name the one you mean.',
        details: { candidates: match.candidates.map((entry) => entry.name) },
      });
    case 'found':
      return checkFit(match.entry, request).source;
  }
}

function unknownTopic(topic: string, nearest: readonly TopicEntry[]): AppError {
  const near = nearest.length === 0 ? '' : ` The nearest are: ${listed(nearest)}.`;
  return new AppError({
    code: 'topic-unknown',
    message: looksLikeCode(topic)
      ? `No topic of ToolBoxAI serves the standard “${topic}”.${near}`
      : `ToolBoxAI does not know the topic “${topic}”.${near}`,
    hint: 'Choose a topic from the list, paste or open your own notes on it, or connect an AI service.',
    details: { topic, nearest: nearest.map((entry) => entry.name) },
  });
}

function checkFit(entry: TopicEntry, request: LessonRequest): TopicEntry {
  if (entry.subject !== request.subject) {
    throw new AppError({
      code: 'topic-other-subject',
      message: `“${entry.name}” belongs to ${subjectName(entry.subject)}, not to ${subjectName(request.subject)}.`,
      hint: `Choose the subject ${subjectName(entry.subject)}, or paste your own notes.`,
    });
  }
  const { from, to } = entry.grades;
  if (request.grade < from || request.grade > to) {
    throw new AppError({
      code: 'topic-not-for-grade',
      message: `“${entry.name}” is written for ${gradeName(from)} to ${gradeName(to)}, not for ${gradeName(request.grade)}.`,
      hint: 'Choose a grade in that range, or paste your own notes for another one.',
    });
  }
  return entry;
}

function listed(entries: readonly TopicEntry[]): string {
  return entries.map((entry) => entry.name).join(', ');
}

function subjectName(subject: LessonRequest['subject']): string {
  return subject.replace('-', ' ');
}
