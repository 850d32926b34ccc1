/** Matching, and labels on a diagram: touch one on the left, then its partner. Pairs carry the same letter. */
import type { ClientEntry, ClientLabelDiagram, ClientMatching } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { button, column, dress, text } from '../ui/elements.ts';
import { make } from '../ui/make.ts';
import { colors, SPACE } from '../ui/theme.ts';
import { type Draft, pickLeft, pickRight } from './draft.ts';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

export function pairsEditor(item: ClientMatching | ClientLabelDiagram, draft: Draft): GuiObject {
  const left = item.type === 'matching' ? item.left : targetEntries(item);
  const right = item.type === 'matching' ? item.right : item.labels;
  const leftButtons: TextButton[] = [];
  const rightButtons: TextButton[] = [];
  const show = (): void => {
    left.forEach((entry, index) => {
      const paired = draft.pairs.some((pair) => pair.left === entry.id);
      showEnd(leftButtons[index], entry.text, letterOf(left, paired ? entry.id : undefined), draft.picked === entry.id);
    });
    right.forEach((entry, index) => {
      const pair = draft.pairs.find((candidate) => candidate.right === entry.id);
      showEnd(rightButtons[index], entry.text, letterOf(left, pair?.left), false);
    });
  };
  for (const entry of left) {
    leftButtons.push(
      endButton(entry, () => {
        pickLeft(draft, entry.id);
        show();
      }),
    );
  }
  for (const entry of right) {
    rightButtons.push(
      endButton(entry, () => {
        pickRight(draft, entry.id);
        show();
      }),
    );
  }
  show();
  const what = item.type === 'matching' ? strings.makePairs : strings.labelPlaces;
  return column([text(what, 'small', colors.quiet), sideBySide(column(leftButtons), column(rightButtons))]);
}

/** The places of a diagram by the numbers that stand on it. */
function targetEntries(item: ClientLabelDiagram): readonly ClientEntry[] {
  return item.targets.map((target, index) => ({ id: target.id, text: `${index + 1}. ${target.description}` }));
}

function endButton(entry: ClientEntry, onPress: () => void): TextButton {
  return button(entry.text, 'plain', onPress, entry.id);
}

function letterOf(left: readonly ClientEntry[], leftId: string | undefined): string | undefined {
  return leftId === undefined ? undefined : LETTERS[left.findIndex(({ id }) => id === leftId)];
}

function showEnd(shown: TextButton | undefined, words: string, letter: string | undefined, picked: boolean): void {
  if (shown === undefined) return;
  shown.Text = letter === undefined ? (picked ? `${words} …` : words) : `${letter}  ${words}`;
  dress(shown, letter !== undefined || picked ? 'chosen' : 'plain');
}

function sideBySide(left: Frame, right: Frame): Frame {
  for (const side of [left, right]) side.Size = new UDim2(0.5, -SPACE / 2, 0, 0);
  left.LayoutOrder = 1;
  right.LayoutOrder = 2;
  return make(
    'Frame',
    { BackgroundTransparency: 1, AutomaticSize: Enum.AutomaticSize.Y, Size: new UDim2(1, 0, 0, 0) },
    [
      make('UIListLayout', {
        FillDirection: Enum.FillDirection.Horizontal,
        Padding: new UDim(0, SPACE),
        SortOrder: Enum.SortOrder.LayoutOrder,
      }),
      left,
      right,
    ],
  );
}
