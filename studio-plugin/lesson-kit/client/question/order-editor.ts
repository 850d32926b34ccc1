/** An order: each line has its place, its words, and two buttons that move it. The lines stay, their words change. */
import type { ClientOrdering } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { column, compactButton, enable, text } from '../ui/elements.ts';
import { make } from '../ui/make.ts';
import { colors, SPACE, TARGET } from '../ui/theme.ts';
import { type Draft, moveEntry } from './draft.ts';

const BUTTONS_WIDTH = TARGET * 3 + SPACE * 2;

export function orderEditor(item: ClientOrdering, draft: Draft): GuiObject {
  const labels: TextLabel[] = [];
  const show = (): void => {
    labels.forEach((label, place) => {
      const entry = item.entries.find(({ id }) => id === draft.order[place]);
      label.Text = `${place + 1}. ${entry?.text ?? ''}`;
    });
  };
  const lines = item.entries.map((_, place) => {
    const label = text('');
    label.Size = new UDim2(1, -BUTTONS_WIDTH, 0, TARGET);
    label.TextYAlignment = Enum.TextYAlignment.Center;
    labels.push(label);
    const move = (by: 1 | -1, words: string): TextButton => {
      const made = compactButton(
        words,
        'plain',
        () => {
          moveEntry(draft, place, by);
          show();
        },
        `${words} ${place + 1}`,
      );
      const possible = draft.order[place + by] !== undefined;
      enable(made, possible);
      return made;
    };
    return line(label, [move(-1, strings.up), move(1, strings.down)]);
  });
  show();
  return column([text(strings.order(item.direction), 'small', colors.quiet), ...lines]);
}

/** The words on the left, the buttons on the right, both in the middle of the line's height. */
function line(label: TextLabel, buttons: readonly TextButton[]): Frame {
  const frame = make(
    'Frame',
    { BackgroundTransparency: 1, AutomaticSize: Enum.AutomaticSize.Y, Size: new UDim2(1, 0, 0, TARGET) },
    [
      make('UIListLayout', {
        FillDirection: Enum.FillDirection.Horizontal,
        VerticalAlignment: Enum.VerticalAlignment.Center,
        Padding: new UDim(0, SPACE),
        SortOrder: Enum.SortOrder.LayoutOrder,
        Wraps: true,
      }),
    ],
  );
  const members: readonly GuiObject[] = [label, ...buttons];
  members.forEach((member, index) => {
    member.LayoutOrder = index;
    member.Parent = frame;
  });
  return frame;
}
