/** Says what an answer to a question is worth, for each of the eight types. */
import type { ServerItem, ServerMultipleChoice, ServerNumeric, ServerSingleChoice } from '../play/server-lesson.ts';
import type { Answer, Verdict } from './answers.ts';
import { checkOrder, checkPairs } from './check-arrangement.ts';
import { checkBlanks } from './check-blanks.ts';
import { readNumber } from './number-text.ts';
import { sameMembers } from './portable.ts';
import { exactNumberOf, isEqual, isWithin } from './rational.ts';
import { RIGHT, UNREADABLE, wrongWith } from './verdicts.ts';

/** An answer of another type than the question's is unreadable, never wrong. */
export function checkAnswer(item: ServerItem, answer: Answer): Verdict {
  switch (item.type) {
    case 'single-choice':
      return answer.type === 'single-choice' ? checkSingleChoice(item, answer.option) : UNREADABLE;
    case 'multiple-choice':
      return answer.type === 'multiple-choice' ? checkMultipleChoice(item, answer.options) : UNREADABLE;
    case 'true-false':
      if (answer.type !== 'true-false') return UNREADABLE;
      return answer.value === item.key ? RIGHT : wrongWith(item.wrong);
    case 'numeric':
      return answer.type === 'numeric' ? checkNumber(item, answer.text) : UNREADABLE;
    case 'ordering':
      return answer.type === 'ordering' ? checkOrder(item, answer.order) : UNREADABLE;
    case 'fill-in':
      return answer.type === 'fill-in' ? checkBlanks(item, answer.blanks) : UNREADABLE;
    case 'matching':
    case 'label-diagram':
      if (answer.type !== 'matching' && answer.type !== 'label-diagram') return UNREADABLE;
      return answer.type === item.type ? checkPairs(item, answer.pairs) : UNREADABLE;
  }
}

function checkSingleChoice(item: ServerSingleChoice, option: string): Verdict {
  if (option === item.key) return RIGHT;
  const note = item.wrong.find((wrong) => wrong.optionId === option);
  return note === undefined ? UNREADABLE : wrongWith(note);
}

/** Speaks to the first wrong option chosen, in the order shown; with none, something is still missing. */
function checkMultipleChoice(item: ServerMultipleChoice, options: readonly string[]): Verdict {
  if (options[0] === undefined) return UNREADABLE;
  if (sameMembers(options, item.keys)) return RIGHT;
  const note = item.wrong.find((wrong) => options.includes(wrong.optionId));
  if (note !== undefined) return wrongWith(note);
  return options.every((option) => item.keys.includes(option)) ? { outcome: 'incomplete' } : UNREADABLE;
}

/** Right when the number lies within the tolerance of the key, however it is written. */
function checkNumber(item: ServerNumeric, text: string): Verdict {
  const number = readNumber(text, item.unit);
  const key = exactNumberOf(item.key);
  const tolerance = exactNumberOf(item.tolerance);
  if (number === undefined || key === undefined || tolerance === undefined) return UNREADABLE;
  if (isWithin(number, key, tolerance)) return RIGHT;
  const note = item.wrong.find((wrong) => {
    const value = exactNumberOf(wrong.value);
    return value !== undefined && isEqual(number, value);
  });
  return note === undefined ? { outcome: 'wrong' } : wrongWith(note);
}
