/** The student's pages in one reading level: the same task for everybody, only the reading differs. Nothing for teachers. */
import type { Item, Lesson, Tier } from '@toolboxai/shared/lesson';
import { taskOnPaper } from './activities/index.ts';
import { type Html, html, paragraphs } from './html.ts';
import { questionOnPaper } from './question.ts';

/** How a page says which level it is: a shape for the teacher's eye, no word that ranks a child. */
const MARKS: Readonly<Record<Tier, { readonly mark: string; readonly name: string }>> = {
  below: { mark: '●', name: 'circle pages' },
  on: { mark: '▲', name: 'triangle pages' },
  above: { mark: '■', name: 'square pages' },
};

export interface NumberedItem {
  readonly item: Item;
  readonly number: number;
}

export function studentPages(
  lesson: Lesson,
  tier: Tier,
  questions: readonly NumberedItem[],
  exit: readonly NumberedItem[],
): Html {
  const { mark, name } = MARKS[tier];
  const header = (title: string): Html =>
    html`<header><p class="name">Name <span class="blank long"></span> Date <span class="blank"></span><span class="mark" role="img" aria-label="${name}">${mark}</span></p><h1>${title}</h1></header>`;
  return html`<section class="page student" aria-label="Student pages, ${name}">${header(lesson.title)}
<h2>Words</h2><dl class="words">${lesson.vocabulary.map((word) => html`<dt>${word.term}</dt><dd>${word.definitions[tier]}</dd>`)}</dl>
${lesson.passages.map((passage) => html`<article><h2>${passage.title}</h2>${paragraphs(passage.tiers[tier])}</article>`)}
${tasks(lesson)}<h2>Questions</h2><ol class="questions">${questions.map(({ item, number }) => questionOnPaper(item, number))}</ol></section>
<section class="page student" aria-label="Exit ticket, ${name}">${header('Exit ticket')}<ol class="questions">${exit.map(({ item, number }) => questionOnPaper(item, number))}</ol><p class="how">How do you know? Write or draw.</p><div class="room tall"></div></section>`;
}

/** What students do in the world besides answering questions, as it can be done on paper. */
function tasks(lesson: Lesson): Html[] {
  return lesson.activities.flatMap((activity) => {
    const task = taskOnPaper(activity);
    return task === null ? [] : [html`<article class="question"><h2>${activity.title}</h2>${task}</article>`];
  });
}
