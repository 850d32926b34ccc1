/** Every question has one defensible key, answers that differ, and something to say after a wrong one. */

import { sameExactNumber, withinExactTolerance } from '../exact-numbers.ts';
import type { Finding, Item, Lesson } from '../schema/index.ts';
import { error, repeated } from './finding.ts';

export function checkItems(lesson: Lesson): Finding[] {
  return [...lesson.items.flatMap((item, index) => checkItem(item, `items/${index}`)), ...checkStems(lesson)];
}

function checkStems({ items }: Lesson): Finding[] {
  const asked = items.map((item) => fold(`${item.type} ${item.stem} ${JSON.stringify(visibleChoices(item))}`));
  return items.flatMap((item, index) =>
    asked.indexOf(asked[index] ?? '') === index
      ? []
      : [
          error({
            code: 'same-question',
            path: `items/${index}`,
            partId: item.id,
            message: 'The same question is asked twice.',
            hint: 'Change or remove one of them.',
          }),
        ],
  );
}

/** What tells two questions with the same stem apart ("Which statement is true?"). */
function visibleChoices(item: Item): string[] {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return item.options.map((option) => option.text).sort();
    case 'ordering':
      return item.entries.map((entry) => entry.text).sort();
    case 'matching':
      return item.left.map((entry) => entry.text).sort();
    case 'fill-in':
      return [item.text];
    case 'label-diagram':
      return item.labels.map((label) => label.text).sort();
    case 'true-false':
    case 'numeric':
      return item.figure === undefined ? [] : [JSON.stringify(item.figure.shapes)];
  }
}

/** Findings of one item; `path` is its place in the document. */
export function checkItem(item: Item, path: string): Finding[] {
  const wrong = (code: string, message: string, hint: string, at = '') =>
    error({ code, path: `${path}${at}`, partId: item.id, message, hint });
  switch (item.type) {
    case 'single-choice':
      return checkChoices(item.options, [item.key], wrong);
    case 'multiple-choice':
      return checkChoices(item.options, item.keys, wrong);
    case 'true-false':
      return [];
    case 'numeric':
      return checkNumeric(item, wrong);
    case 'ordering':
      return checkOrdering(item, wrong);
    case 'matching':
      return checkPairs(item.left, item.right, item.key, wrong);
    case 'label-diagram':
      return checkPairs(
        item.targets.map((target) => ({ id: target.id, text: target.description })),
        item.labels,
        item.key,
        wrong,
      );
    case 'fill-in':
      return checkFillIn(item, wrong);
  }
}

type Report = (code: string, message: string, hint: string, at?: string) => Finding;
interface Entry {
  readonly id: string;
  readonly text: string;
}

function checkEntries(entries: readonly Entry[], what: string, report: Report): Finding[] {
  return [
    ...repeated(entries.map((entry) => entry.id)).map((id) =>
      report('duplicate-id', `Two ${what} have the id “${id}”.`, 'Give each its own id.'),
    ),
    ...repeated(entries.map((entry) => fold(entry.text))).map((text) =>
      report('same-answer', `Two ${what} say the same: “${text}”.`, 'Change one of them.'),
    ),
  ];
}

function checkChoices(
  options: readonly (Entry & { feedback?: string | undefined })[],
  keys: readonly string[],
  report: Report,
): Finding[] {
  const findings = checkEntries(options, 'options', report);
  const ids = new Set(options.map((option) => option.id));
  for (const key of keys) {
    if (!ids.has(key))
      findings.push(
        report('key-missing', `The key “${key}” is not among the options.`, 'Choose an option that exists.', '/key'),
      );
  }
  if (repeated(keys).length > 0)
    findings.push(report('key-repeated', 'The key names an option twice.', 'Name each right option once.', '/keys'));
  if (keys.length >= options.length) {
    findings.push(report('no-distractor', 'Every option is right.', 'Add an option that is wrong.', '/options'));
  }
  for (const option of options) {
    const right = keys.includes(option.id);
    if (!right && option.feedback === undefined) {
      findings.push(
        report(
          'feedback-missing',
          `Nothing is said after the wrong answer “${option.text}”.`,
          'Write feedback for it.',
          '/options',
        ),
      );
    }
  }
  return findings;
}

function checkNumeric(item: Extract<Item, { type: 'numeric' }>, report: Report): Finding[] {
  const findings: Finding[] = [];
  if (item.tolerance.startsWith('-'))
    findings.push(report('tolerance', 'The tolerance is negative.', 'Use 0 or more.', '/tolerance'));
  for (const wrong of item.wrong) {
    if (sameExactNumber(wrong.value, item.key)) {
      findings.push(
        report(
          'distractor-is-key',
          `The wrong answer ${wrong.value} equals the key ${item.key}.`,
          'Remove it.',
          '/wrong',
        ),
      );
    } else if (withinExactTolerance(wrong.value, item.key, item.tolerance)) {
      findings.push(
        report(
          'distractor-is-key',
          `The wrong answer ${wrong.value} counts as right: it lies within ${item.tolerance} of the key ${item.key}.`,
          'Remove it, or make the tolerance smaller.',
          '/wrong',
        ),
      );
    }
  }
  item.wrong.forEach((wrong, index) => {
    if (item.wrong.slice(0, index).some((earlier) => sameExactNumber(earlier.value, wrong.value))) {
      findings.push(
        report('same-answer', `The wrong answer ${wrong.value} stands twice.`, 'Remove one of them.', '/wrong'),
      );
    }
  });
  return findings;
}

function checkOrdering(item: Extract<Item, { type: 'ordering' }>, report: Report): Finding[] {
  const findings = checkEntries(item.entries, 'entries', report);
  const ids = item.entries.map((entry) => entry.id);
  if ([...ids].sort().join(' ') !== [...item.key].sort().join(' ')) {
    findings.push(
      report('key-missing', 'The right order does not name each entry once.', 'List every entry once.', '/key'),
    );
  }
  if (ids.join(' ') === item.key.join(' ')) {
    findings.push(
      report('already-ordered', 'The entries are first shown in the right order.', 'Mix the entries.', '/entries'),
    );
  }
  return findings;
}

function checkPairs(
  left: readonly Entry[],
  right: readonly Entry[],
  key: readonly { left: string; right: string }[],
  report: Report,
): Finding[] {
  const findings = [...checkEntries(left, 'entries', report), ...checkEntries(right, 'entries', report)];
  const lefts = new Set(left.map((entry) => entry.id));
  const rights = new Set(right.map((entry) => entry.id));
  if (key.some((pair) => !lefts.has(pair.left) || !rights.has(pair.right))) {
    findings.push(
      report('key-missing', 'The key names an entry that does not exist.', 'Use the ids of the entries.', '/key'),
    );
  }
  if (key.length !== left.length || repeated(key.map((pair) => pair.left)).length > 0) {
    findings.push(
      report(
        'key-incomplete',
        'The key does not give each entry exactly one partner.',
        'Give every entry one partner.',
        '/key',
      ),
    );
  }
  if (repeated(key.map((pair) => pair.right)).length > 0) {
    findings.push(report('key-ambiguous', 'Two entries share one partner.', 'Give each its own partner.', '/key'));
  }
  return findings;
}

function checkFillIn(item: Extract<Item, { type: 'fill-in' }>, report: Report): Finding[] {
  const findings: Finding[] = [];
  const marks = [...item.text.matchAll(/\{\{([^}]*)\}\}/g)].map((match) => match[1] ?? '');
  const ids = item.blanks.map((blank) => blank.id);
  if ([...marks].sort().join(' ') !== [...ids].sort().join(' ')) {
    findings.push(
      report(
        'blanks',
        'The blanks in the text and the answers do not match one to one.',
        'Mark each blank once, as {{id}}.',
        '/text',
      ),
    );
  }
  for (const blank of item.blanks) {
    const accepted = new Set(blank.accepted.map(fold));
    for (const wrong of blank.wrong) {
      if (accepted.has(fold(wrong.answer))) {
        findings.push(
          report(
            'distractor-is-key',
            `“${wrong.answer}” is both right and wrong.`,
            'Remove it from one side.',
            '/blanks',
          ),
        );
      }
    }
    if (item.wordBank !== null && item.wordBank.filter((word) => accepted.has(fold(word))).length !== 1) {
      findings.push(
        report(
          'word-bank',
          'The word bank does not hold exactly one right word for a blank.',
          'Offer each right word once.',
          '/wordBank',
        ),
      );
    }
  }
  if (item.wordBank !== null) {
    findings.push(
      ...repeated(item.wordBank.map(fold)).map((word) =>
        report('same-answer', `“${word}” stands twice in the word bank.`, 'Remove one of them.', '/wordBank'),
      ),
    );
  }
  return findings;
}

/** Two answers that differ only in case, accents or spaces are the same answer to a child. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
