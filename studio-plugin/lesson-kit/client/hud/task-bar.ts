/**
 * A small card for a task that is done in the world, not in a panel: it says the task, hands in where the student stands,
 * and leads back to the panel. Its button can be pressed on the screen, with Q on a keyboard or with Y on a gamepad.
 */
import { strings } from '../../common/strings.ts';
import { column, compactButton, padding, refill, row, text } from '../ui/elements.ts';
import { make } from '../ui/make.ts';
import { keepTransparency } from '../ui/preferences.ts';
import { screen } from '../ui/screen.ts';
import { CORNER, colors, SPACE } from '../ui/theme.ts';

const ContextActionService = game.GetService('ContextActionService');

const ACTION = 'LessonTaskBar';
/** Above the messages. */
const FROM_BELOW = 120;

export interface BarTask {
  readonly words: string;
  readonly handInWords: string;
  readonly handIn: () => void;
  readonly showAgain: () => void;
}

export interface TaskBar {
  /** Shows the task in place of what was there; the result is destroyed when it goes. */
  readonly show: (task: BarTask) => Instance;
  readonly hide: () => void;
}

export function createTaskBar(): TaskBar {
  const gui = screen('LessonTask', 8);
  const contents = column([]);
  const card = make(
    'Frame',
    {
      Name: 'Task',
      BackgroundColor3: colors.paper,
      BorderSizePixel: 0,
      AnchorPoint: new Vector2(0.5, 1),
      Position: new UDim2(0.5, 0, 1, -FROM_BELOW),
      Size: new UDim2(0.9, 0, 0, 0),
      AutomaticSize: Enum.AutomaticSize.Y,
      Visible: false,
    },
    [
      make('UISizeConstraint', { MaxSize: new Vector2(420, math.huge) }),
      make('UICorner', { CornerRadius: new UDim(0, CORNER) }),
      make('UIStroke', { Color: colors.line }),
      padding(16, SPACE + 4),
      contents,
    ],
  );
  keepTransparency(card, 0.04);
  card.Parent = gui;

  const hide = (): void => {
    if (!card.Visible) return;
    card.Visible = false;
    ContextActionService.UnbindAction(ACTION);
    refill(contents, []);
  };
  return {
    hide,
    show: (shown) => {
      hide();
      const onAction = (_: string, state: Enum.UserInputState): Enum.ContextActionResult => {
        if (state === Enum.UserInputState.Begin) shown.handIn();
        return Enum.ContextActionResult.Sink;
      };
      const words = text(shown.words, 'strong');
      refill(contents, [
        words,
        row([
          compactButton(shown.handInWords, 'primary', shown.handIn),
          compactButton(strings.showTask, 'plain', shown.showAgain),
        ]),
        text(strings.standKeys, 'small', colors.quiet),
      ]);
      ContextActionService.BindAction(ACTION, onAction, false, Enum.KeyCode.Q, Enum.KeyCode.ButtonY);
      card.Visible = true;
      return words;
    },
  };
}
