/**
 * The one window of the kit: a title, something to read or do that scrolls, and buttons under it. One at a time; it is
 * closed by its button, by B on a gamepad, and by whoever opens another. On a phone it is a sheet from below.
 */
import { strings } from '../../common/strings.ts';
import { column, compactButton, padding, refill, row, text } from '../ui/elements.ts';
import { focusFirst, releaseFocus } from '../ui/focus.ts';
import { make } from '../ui/make.ts';
import { keepTransparency, moveTo } from '../ui/preferences.ts';
import { onLayout, screen } from '../ui/screen.ts';
import { stopReading } from '../ui/speaker.ts';
import { CORNER, colors, SPACE } from '../ui/theme.ts';

const ContextActionService = game.GetService('ContextActionService');

const CLOSE_ACTION = 'LessonPanelClose';
const WIDEST = 640;

interface PanelContent {
  readonly title: string;
  readonly body: readonly GuiObject[];
  readonly buttons: readonly GuiObject[];
}

export interface Panel {
  /** Shows the content in place of what was there. */
  readonly show: (content: PanelContent) => void;
  readonly close: () => void;
}

export function createPanel(): Panel {
  const gui = screen('LessonPanel', 20);
  gui.Enabled = false;
  const title = text('', 'heading');
  title.Size = new UDim2(1, -120, 0, 0);
  const body = make('ScrollingFrame', {
    Name: 'Body',
    BackgroundTransparency: 1,
    BorderSizePixel: 0,
    AutomaticCanvasSize: Enum.AutomaticSize.Y,
    CanvasSize: new UDim2(),
    ScrollingDirection: Enum.ScrollingDirection.Y,
    ScrollBarThickness: SPACE,
    ScrollBarImageColor3: colors.quiet,
    Selectable: false,
    Size: new UDim2(1, 0, 0, 0),
    LayoutOrder: 2,
  });
  make('UIFlexItem', { FlexMode: Enum.UIFlexMode.Fill }).Parent = body;
  const contents = column([], 12);
  contents.Size = new UDim2(1, -SPACE * 2, 0, 0);
  contents.Parent = body;
  const buttons = row([]);
  buttons.LayoutOrder = 3;
  const close = compactButton(strings.close, 'plain', () => hide());
  const header = row([title, close]);
  header.LayoutOrder = 1;
  const frame = make(
    'Frame',
    { Name: 'Panel', BackgroundColor3: colors.paper, BorderSizePixel: 0, SelectionGroup: true },
    [
      make('UICorner', { CornerRadius: new UDim(0, CORNER) }),
      make('UIStroke', { Color: colors.line }),
      make('UIListLayout', { Padding: new UDim(0, SPACE), SortOrder: Enum.SortOrder.LayoutOrder }),
      padding(16, 16),
      header,
      body,
      buttons,
    ],
  );
  // The selection of a gamepad stays in the window while it is open.
  frame.SelectionBehaviorUp = Enum.SelectionBehavior.Stop;
  frame.SelectionBehaviorDown = Enum.SelectionBehavior.Stop;
  frame.SelectionBehaviorLeft = Enum.SelectionBehavior.Stop;
  frame.SelectionBehaviorRight = Enum.SelectionBehavior.Stop;
  keepTransparency(frame, 0.04);
  frame.Parent = gui;

  let home = UDim2.fromScale(0.5, 0.5);
  onLayout(gui, (phone) => {
    frame.AnchorPoint = phone ? new Vector2(0.5, 1) : new Vector2(0.5, 0.5);
    frame.Size = phone ? UDim2.fromScale(1, 0.88) : new UDim2(0, WIDEST, 0.84, 0);
    home = phone ? UDim2.fromScale(0.5, 1) : UDim2.fromScale(0.5, 0.5);
    frame.Position = home;
  });

  const hide = (): void => {
    if (!gui.Enabled) return;
    stopReading();
    releaseFocus(frame);
    ContextActionService.UnbindAction(CLOSE_ACTION);
    gui.Enabled = false;
    refill(contents, []);
    refill(buttons, []);
  };
  const onAction = (_: string, state: Enum.UserInputState): Enum.ContextActionResult => {
    if (state === Enum.UserInputState.Begin) hide();
    return Enum.ContextActionResult.Sink;
  };

  return {
    show: (content) => {
      stopReading();
      releaseFocus(frame);
      title.Text = content.title;
      refill(contents, content.body);
      refill(buttons, content.buttons);
      body.CanvasPosition = new Vector2();
      if (!gui.Enabled) {
        ContextActionService.BindAction(CLOSE_ACTION, onAction, false, Enum.KeyCode.ButtonB);
        frame.Position = home.add(UDim2.fromOffset(0, 24));
        gui.Enabled = true;
        moveTo(frame, home);
      }
      focusFirst([contents, buttons, header]);
    },
    close: hide,
  };
}
