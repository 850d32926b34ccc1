/**
 * The lesson on paper: one HTML file that needs nothing else. Teacher's plan first, then the student pages in three
 * reading levels, then the answers on pages of their own. All of it is rendered from the document, so nothing can differ.
 */
import { activityItemIds, type Lesson, TIERS } from '@toolboxai/shared/lesson';
import { Html, html } from './html.ts';
import { type NumberedItem, studentPages } from './student-pages.ts';
import { STYLE } from './style.ts';
import { answerPages, planPages } from './teacher-pages.ts';

export interface LessonDocument {
  readonly lesson: Lesson;
  /** The map of its world. */
  readonly mapSvg: string;
}

/** A complete HTML document. */
export function lessonHtml({ lesson, mapSvg }: LessonDocument): string {
  const { questions, exit } = numberItems(lesson);
  const body = html`<nav class="contents" aria-label="Contents"><a href="#plan">Plan</a> · ${TIERS.map((tier) => html`<a href="#${tier}">Student pages ${tier}</a> · `)}<a href="#key">Answer key</a></nav>
<main><div id="plan">${planPages(lesson, mapSvg)}</div>${TIERS.map((tier) => html`<div id="${tier}">${studentPages(lesson, tier, questions, exit)}</div>`)}<div id="key">${answerPages(lesson, [...questions, ...exit])}</div></main>`;
  const page = html`<!doctype html>
<html lang="${lesson.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${lesson.title}</title><style>${new Html(STYLE)}</style></head>
<body>${body}</body></html>
`;
  return page.markup;
}

/** Numbers run through the lesson in the order in which students meet the questions; the exit ticket comes last. */
function numberItems(lesson: Lesson): { questions: NumberedItem[]; exit: NumberedItem[] } {
  const exitIds = lesson.teacher.exitTicket.itemIds;
  const planned = [
    ...lesson.plan.phases.flatMap((phase) => phase.itemIds),
    ...lesson.activities.flatMap(activityItemIds),
    ...lesson.items.map((item) => item.id),
  ];
  const ids = [...new Set(planned)].filter((id) => !exitIds.includes(id));
  const numbered = [...ids, ...exitIds]
    .flatMap((id) => lesson.items.filter((item) => item.id === id))
    .map((item, index) => ({ item, number: index + 1 }));
  return {
    questions: numbered.filter(({ item }) => !exitIds.includes(item.id)),
    exit: numbered.filter(({ item }) => exitIds.includes(item.id)),
  };
}
