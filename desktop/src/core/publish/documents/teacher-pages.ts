/** What the teacher holds in her hand: the plan, what to listen for, and on pages of their own the answers. */
import { gradeName, type Item, type Lesson } from '@toolboxai/shared/lesson';
import { taskAnswers } from './activities/index.ts';
import { Html, html } from './html.ts';
import { answerInWords, tellingAnswers } from './question.ts';

export function planPages(lesson: Lesson, mapSvg: string): Html {
  const { teacher } = lesson;
  return html`<section class="page"><header><p class="kicker">Teacher · ${lesson.subject.replace('-', ' ')} · ${gradeName(lesson.grade)} · ${lesson.minutes} minutes</p><h1>${lesson.title}</h1><p class="lead">${teacher.bigIdea}</p></header>
<h2>Students will be able to</h2><ul>${lesson.objectives.map((objective) => html`<li>${lowered(objective.text)}${objective.standardCodes.length === 0 ? null : html` <small>${objective.standardCodes.join(', ')}</small>`}</li>`)}</ul>
${
  lesson.standards.length === 0
    ? html`<p class="note">No standard was named for this lesson.</p>`
    : html`<h2>Standards</h2><dl>${lesson.standards.map((standard) => html`<dt>${standard.code} <small>${standard.framework}</small></dt><dd>${standard.text}</dd>`)}</dl>`
}
<h2>Plan</h2><table><thead><tr><th scope="col">Minutes</th><th scope="col">Phase</th><th scope="col">The teacher</th><th scope="col">Students</th></tr></thead><tbody>${lesson.plan.phases.map(
    (phase) =>
      html`<tr><td class="figure-cell">${phase.minutes}</td><td><b>${phase.title}</b>${titles(lesson, phase.activityIds)}</td><td>${phase.teacherDoes}</td><td>${phase.studentsDo}</td></tr>`,
  )}</tbody><tfoot><tr><td class="figure-cell">${lesson.plan.phases.reduce((sum, phase) => sum + phase.minutes, 0)}</td><td colspan="3">in all</td></tr></tfoot></table>
<div class="columns"><div><h2>Before</h2><ul>${teacher.prerequisites.map((text) => html`<li>${text}</li>`)}</ul><h2>Materials</h2><ul>${teacher.materials.map((text) => html`<li>${text}</li>`)}</ul></div>
<div><h2>Look for</h2><ul>${teacher.lookFors.map((text) => html`<li>${text}</li>`)}</ul><h2>Ask</h2><ul>${teacher.discussionQuestions.map((text) => html`<li>${text}</li>`)}</ul></div></div>
<h2>For every student</h2><dl><dt>Needs support</dt><dd>${teacher.differentiation.below}</dd><dt>Is ready for more</dt><dd>${teacher.differentiation.above}</dd><dt>Is learning English</dt><dd>${teacher.differentiation.languageLearners}</dd></dl>
</section>
<section class="page"><h1>What students may think</h1><dl>${lesson.misconceptions.map(
    (idea) => html`<dt>${idea.name}</dt><dd>${idea.what} <i>${idea.why}</i><br>→ ${idea.teacherMove}</dd>`,
  )}</dl>
<h1>The world</h1><div class="map">${new Html(mapSvg)}</div><ol>${lesson.activities.map((activity) => html`<li><b>${activity.title}</b> (${activity.minutes} min): ${activity.instructions}</li>`)}</ol></section>`;
}

function titles(lesson: Lesson, ids: readonly string[]): Html | null {
  const found = lesson.activities.filter((activity) => ids.includes(activity.id)).map((activity) => activity.title);
  return found.length === 0 ? null : html`<br><small>${found.join(', ')}</small>`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function answerPages(
  lesson: Lesson,
  numbered: readonly { readonly item: Item; readonly number: number }[],
): Html {
  const { exitTicket } = lesson.teacher;
  return html`<section class="page"><header><p class="kicker">Teacher · answer key</p><h1>${lesson.title}</h1></header>
<ol class="key">${numbered.map(
    ({ item, number }) =>
      html`<li value="${number}"><b>${answerInWords(item)}</b>${exitTicket.itemIds.includes(item.id) ? html` <small>exit ticket</small>` : null}<br>${item.explanation}${telling(lesson, item)}</li>`,
  )}</ol>
${lesson.activities.map((activity) => taskKey(activity))}<h2>Sorting the exit tickets</h2><table><thead><tr><th scope="col">Pile</th><th scope="col">What it shows</th><th scope="col">Next</th></tr></thead><tbody>${exitTicket.sort.map(
    (pile) => html`<tr><td><b>${pile.bucket}</b></td><td>${pile.evidence}</td><td>${pile.nextStep}</td></tr>`,
  )}</tbody></table></section>`;
}

function taskKey(activity: Lesson['activities'][number]): Html | null {
  const lines = taskAnswers(activity);
  return lines.length === 0
    ? null
    : html`<h2>${activity.title}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function telling(lesson: Lesson, item: Item): Html | null {
  const ideas = tellingAnswers(item).flatMap(({ answer, misconceptionId }) => {
    const idea = lesson.misconceptions.find((candidate) => candidate.id === misconceptionId);
    return idea === undefined ? [] : [`${answer}: ${idea.name.toLowerCase()}`];
  });
  return ideas.length === 0 ? null : html`<br><small>Telling answers: ${ideas.join('; ')}.</small>`;
}
