/** From a request to the source that its lesson is made of. */
import { AppError } from '@toolboxai/shared/errors';
import { gradeName, gradeRangeName, type LessonRequest } from '@toolboxai/shared/lesson';
import { looksLikeCode, type StandardsTable, type TopicFinder, unknownStandard } from '../../curriculum/index.ts';
import type { TopicEntry, TopicSource } from '../topic-source.ts';

export interface TopicChoice {
  readonly topics: TopicFinder;
  /** Tells a code that no topic serves from one that does not exist. */
  readonly standards: StandardsTable;
  /** Makes a source of the teacher's own text. Throws AppError when the text cannot carry a lesson. */
  readonly ownText: (
    request: LessonRequest & { readonly ownText: NonNullable<LessonRequest['ownText']> },
  ) => TopicSource;
}

/**
 * Throws `topic-unknown`, `standard-unknown`, `topic-ambiguous`, `topic-other-subject` or `topic-not-for-grade`, each with
 * the ways out.
 */
export function chooseTopic(request: LessonRequest, { topics, standards, ownText }: TopicChoice): TopicSource {
  if (request.ownText !== undefined) return ownText({ ...request, ownText: request.ownText });
  const match = topics.find({ text: request.topic, subject: request.subject, grade: request.grade });
  switch (match.kind) {
    case 'unknown':
      throw looksLikeCode(request.topic)
        ? unservedCode(request.topic, standards)
        : unknownTopic(request.topic, match.nearest);
    case 'ambiguous':
      throw new AppError({
        code: 'topic-ambiguous',
        message: `“${request.topic}” can mean several topics: ${listed(match.candidates)}.`,
        hint: 'Name the one you mean.',
        details: { candidates: match.candidates.map((entry) => entry.name) },
      });
    case 'found':
      return checkFit(match.entry, request, topics).source;
  }
}

const WAYS_OUT = 'Choose a topic from the list, paste or open your own notes on it, or connect an AI service.';

function unknownTopic(topic: string, nearest: readonly TopicEntry[]): AppError {
  const near = nearest.length === 0 ? '' : ` The nearest are: ${listed(nearest)}.`;
  return new AppError({
    code: 'topic-unknown',
    message: `ToolBoxAI does not know the topic “${topic}”.${near}`,
    hint: WAYS_OUT,
    details: { topic, nearest: nearest.map((entry) => entry.name) },
  });
}

function unservedCode(code: string, standards: StandardsTable): AppError {
  const standard = standards.find(code);
  if (standard === undefined)
    return unknownStandard(code, standards.nearest(code), `Correct the code, or name the topic. ${WAYS_OUT}`);
  return new AppError({
    code: 'topic-unknown',
    message: `No topic of ToolBoxAI serves the standard ${standard.code}: “${standard.text}”`,
    hint: WAYS_OUT,
    details: { topic: code, nearest: [] },
  });
}

function checkFit(entry: TopicEntry, request: LessonRequest, topics: TopicFinder): TopicEntry {
  if (entry.subject !== request.subject) {
    throw new AppError({
      code: 'topic-other-subject',
      message: `“${entry.name}” belongs to ${subjectName(entry.subject)}, not to ${subjectName(request.subject)}.`,
      hint: `Choose the subject ${subjectName(entry.subject)}, or paste your own notes.`,
    });
  }
  const { from, to } = entry.grades;
  if (request.grade < from || request.grade > to) {
    const near = topics.related({ text: request.topic, subject: request.subject, grade: request.grade });
    throw new AppError({
      code: 'topic-not-for-grade',
      message: `“${entry.name}” is written for ${gradeRangeName(entry.grades)}, not for ${gradeName(request.grade)}.${near.length === 0 ? '' : ` For ${gradeName(request.grade)} there are: ${listed(near)}.`}`,
      hint:
        near.length === 0
          ? 'Choose another grade, or paste your own notes for this one.'
          : 'Name one of these, choose another grade, or paste your own notes for this one.',
      details: { nearest: near.map(({ name }) => name) },
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
