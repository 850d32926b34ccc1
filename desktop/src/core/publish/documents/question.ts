/** How each type of question stands on paper: the question with room to answer, and its answer for the key. */
import { figureSvg, type Item } from '@toolboxai/shared/lesson';
import { Html, html } from './html.ts';

const LETTERS = 'ABCDEFGHIJ';

/** The question with room to write, without anything that only the teacher may see. */
export function questionOnPaper(item: Item, number: number): Html {
  return html`<li class="question" value="${number}"><p class="stem">${item.stem}</p>${figure(item)}${answerSpace(item)}</li>`;
}

function figure(item: Item): Html | null {
  if (item.figure === undefined) return null;
  const marks =
    item.type === 'label-diagram'
      ? item.targets.map((target, index) => ({ x: target.x, y: target.y, text: String(index + 1) }))
      : [];
  return html`<div class="figure">${new Html(figureSvg(item.figure, marks))}</div>`;
}

function answerSpace(item: Item): Html {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return html`${item.type === 'multiple-choice' ? html`<p class="how">Choose all that are right.</p>` : null}<ul class="options">${item.options.map(
        (option, index) => html`<li><span class="box"></span> <b>${LETTERS[index] ?? ''}</b> ${option.text}</li>`,
      )}</ul>`;
    case 'true-false':
      return html`<ul class="options inline"><li><span class="box"></span> True</li><li><span class="box"></span> False</li></ul>`;
    case 'numeric':
      return html`<div class="room"></div><p class="line">Answer: <span class="blank"></span> ${item.unit ?? ''}</p>`;
    case 'ordering':
      return html`<p class="how">Number them: ${item.direction}.</p><ul class="options">${item.entries.map(
        (entry) => html`<li><span class="box wide"></span> ${entry.text}</li>`,
      )}</ul>`;
    case 'matching':
      return html`<p class="how">Write the letter of the match.</p><div class="pairs"><ul class="options">${item.left.map(
        (entry) => html`<li><span class="box wide"></span> ${entry.text}</li>`,
      )}</ul><ul class="options">${item.right.map((entry, index) => html`<li><b>${LETTERS[index] ?? ''}</b> ${entry.text}</li>`)}</ul></div>`;
    case 'fill-in':
      return html`<p class="sentence">${withBlanks(item.text)}</p>${
        item.wordBank === null ? null : html`<p class="bank">Words: ${item.wordBank.join(' · ')}</p>`
      }`;
    case 'label-diagram':
      return html`<ol class="labels">${item.targets.map((target) => html`<li><span class="blank"></span> <small>${target.description}</small></li>`)}</ol><p class="bank">Labels: ${item.labels
        .map((label) => label.text)
        .join(' · ')}</p>`;
  }
}

function withBlanks(text: string): (Html | string)[] {
  return text
    .split(/(\{\{[^}]*\}\})/)
    .map((piece) => (piece.startsWith('{{') ? html`<span class="blank"></span>` : piece));
}

/** The right answer in words, as the key prints it. */
export function answerInWords(item: Item): string {
  switch (item.type) {
    case 'single-choice':
      return choice(item.options, item.key);
    case 'multiple-choice':
      return item.keys.map((key) => choice(item.options, key)).join('; ');
    case 'true-false':
      return item.key ? 'True' : 'False';
    case 'numeric':
      return [item.key, item.unit, item.tolerance === '0' ? null : `(within ${item.tolerance})`]
        .filter((piece) => piece !== null)
        .join(' ');
    case 'ordering':
      return item.key.map((id) => textOf(item.entries, id)).join(' → ');
    case 'matching':
      return item.key.map(({ left, right }) => `${textOf(item.left, left)} – ${textOf(item.right, right)}`).join('; ');
    case 'fill-in':
      return item.blanks.map((blank) => blank.accepted.join(' or ')).join('; ');
    case 'label-diagram':
      return item.key
        .map(
          ({ left, right }) =>
            `${item.targets.findIndex((target) => target.id === left) + 1} ${textOf(item.labels, right)}`,
        )
        .join('; ');
  }
}

function choice(options: readonly { readonly id: string; readonly text: string }[], key: string): string {
  const index = options.findIndex((option) => option.id === key);
  return `${LETTERS[index] ?? ''} ${options[index]?.text ?? ''}`;
}

function textOf(entries: readonly { readonly id: string; readonly text: string }[], id: string): string {
  return entries.find((entry) => entry.id === id)?.text ?? id;
}

/** Wrong answers that say something about the student's thinking, with the idea behind each. */
export function tellingAnswers(item: Item): { readonly answer: string; readonly misconceptionId: string }[] {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return item.options.flatMap(({ text, misconceptionId }) =>
        misconceptionId === undefined ? [] : [{ answer: text, misconceptionId }],
      );
    case 'numeric':
      return item.wrong.flatMap(({ value, misconceptionId }) =>
        misconceptionId === undefined ? [] : [{ answer: value, misconceptionId }],
      );
    case 'fill-in':
      return item.blanks.flatMap((blank) =>
        blank.wrong.flatMap(({ answer, misconceptionId }) =>
          misconceptionId === undefined ? [] : [{ answer, misconceptionId }],
        ),
      );
    case 'true-false':
    case 'ordering':
    case 'matching':
    case 'label-diagram':
      return item.wrong.misconceptionId === undefined
        ? []
        : [{ answer: 'another answer', misconceptionId: item.wrong.misconceptionId }];
  }
}
