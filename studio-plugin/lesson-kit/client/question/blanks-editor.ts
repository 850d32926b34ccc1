/** A sentence with blanks: words to choose from, or a field for each blank when the student writes freely. */
import type { ClientFillIn } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { button, column, compactButton, dress, row, text } from '../ui/elements.ts';
import { colors } from '../ui/theme.ts';
import { blankIds, type Draft, fillBlank } from './draft.ts';
import { textField } from './number-editor.ts';

export function blanksEditor(item: ClientFillIn, draft: Draft): GuiObject {
  const sentence = text('');
  const show = (): void => {
    sentence.Text = sentenceOf(item, draft);
  };
  show();
  const bank = item.wordBank;
  if (bank === undefined) return column([note(strings.writeBlanks), sentence, ...writtenBlanks(item, draft, show)]);
  return column([note(strings.fillBlanks), sentence, ...chosenBlanks(item, bank, draft, show)]);
}

function writtenBlanks(item: ClientFillIn, draft: Draft, show: () => void): readonly GuiObject[] {
  return blankIds(item).map((_, index) =>
    textField(strings.blank(index + 1), draft.words[index] ?? '', (written) => {
      draft.words[index] = written;
      show();
    }),
  );
}

/** One button for each blank says where the next word goes and takes its word back; then the words. */
function chosenBlanks(
  item: ClientFillIn,
  bank: readonly string[],
  draft: Draft,
  show: () => void,
): readonly GuiObject[] {
  const blanks: TextButton[] = [];
  const showBlanks = (): void => {
    blanks.forEach((shown, index) => {
      const word = draft.words[index] ?? '';
      shown.Text = `${strings.blank(index + 1)}: ${word === '' ? strings.emptyBlank : word}`;
      dress(shown, draft.blank === index ? 'chosen' : 'plain');
    });
    show();
  };
  blankIds(item).forEach((_, index) => {
    blanks.push(
      button(
        '',
        'plain',
        () => {
          draft.words[index] = '';
          draft.blank = index;
          showBlanks();
        },
        strings.blank(index + 1),
      ),
    );
  });
  const words = bank.map((word) =>
    compactButton(word, 'plain', () => {
      fillBlank(draft, word);
      showBlanks();
    }),
  );
  showBlanks();
  return [column(blanks), row(words)];
}

/** The sentence as it reads now, blanks numbered while they are empty. */
function sentenceOf(item: ClientFillIn, draft: Draft): string {
  const blanks = blankIds(item);
  const parts = item.pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text;
    const index = blanks.indexOf(piece.blankId);
    const word = draft.words[index] ?? '';
    return word === '' ? `(${index + 1}) ${strings.emptyBlank}` : word;
  });
  return parts.join('');
}

function note(words: string): TextLabel {
  return text(words, 'small', colors.quiet);
}
