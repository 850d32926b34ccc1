/** A word of the lesson with its meaning, and a simpler one for who asks. */
import type { ClientWord } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { column, compactButton, row, text } from '../ui/elements.ts';
import { listenButton } from '../ui/speaker.ts';

export function wordCard(word: ClientWord): GuiObject {
  const meaning = text(word.meaning);
  const simpler = compactButton(strings.simpler, 'plain', () => {
    meaning.Text = word.simpler;
    simpler.Visible = false;
  });
  return column([
    text(word.term, 'strong'),
    meaning,
    row([listenButton(() => `${word.term}. ${meaning.Text}`), simpler]),
  ]);
}
