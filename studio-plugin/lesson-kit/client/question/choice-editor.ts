/** Single choice, multiple choice, true or false. */
import type { ClientChoice, ClientEntry, ClientTrueFalse } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { button, column, dress, text } from '../ui/elements.ts';
import { colors } from '../ui/theme.ts';
import { choose, type Draft } from './draft.ts';

const TRUE_FALSE: readonly ClientEntry[] = [
  { id: 'true', text: strings.trueWord },
  { id: 'false', text: strings.falseWord },
];

/** A chosen option carries a mark besides its colour. */
const CHOSEN_MARK = '● ';
const OPEN_MARK = '○ ';

export function choiceEditor(item: ClientChoice | ClientTrueFalse, draft: Draft): GuiObject {
  const options = item.type === 'true-false' ? TRUE_FALSE : item.options;
  const several = item.type === 'multiple-choice';
  const buttons: TextButton[] = [];
  const show = (): void => {
    options.forEach((option, index) => {
      const shown = buttons[index];
      if (shown === undefined) return;
      const chosen = draft.chosen.includes(option.id);
      dress(shown, chosen ? 'chosen' : 'plain');
      shown.Text = `${chosen ? CHOSEN_MARK : OPEN_MARK}${option.text}`;
    });
  };
  for (const option of options) {
    const made = button(
      option.text,
      'plain',
      () => {
        choose(draft, option.id, several);
        show();
      },
      option.id,
    );
    made.TextXAlignment = Enum.TextXAlignment.Left;
    buttons.push(made);
  }
  show();
  return column([text(several ? strings.chooseAll : strings.chooseOne, 'small', colors.quiet), ...buttons]);
}
