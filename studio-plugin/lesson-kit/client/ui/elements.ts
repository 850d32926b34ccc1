/** Texts, buttons, rows and columns. Everything grows with its text, so that large letters push and never cut. */
import { make } from './make.ts';
import { boldFont, CORNER, colors, font, SPACE, TARGET, textSizes } from './theme.ts';

const WIDEST_COMPACT = 280;

type TextLook = 'body' | 'small' | 'heading' | 'strong';

export function text(words: string, look: TextLook = 'body', color: Color3 = colors.ink): TextLabel {
  return make('TextLabel', {
    Text: words,
    TextColor3: color,
    Font: look === 'heading' || look === 'strong' ? boldFont : font,
    TextSize: look === 'small' ? textSizes.small : look === 'heading' ? textSizes.heading : textSizes.body,
    TextWrapped: true,
    TextXAlignment: Enum.TextXAlignment.Left,
    TextYAlignment: Enum.TextYAlignment.Top,
    BackgroundTransparency: 1,
    AutomaticSize: Enum.AutomaticSize.Y,
    Size: new UDim2(1, 0, 0, 0),
  });
}

export type ButtonLook = 'plain' | 'primary' | 'chosen' | 'right';

/** A button as wide as its row lets it be and at least a finger high. `key` names it for tests and assistive tools. */
export function button(words: string, look: ButtonLook, onPress: () => void, key?: string): TextButton {
  const made = make(
    'TextButton',
    {
      Name: key ?? words,
      Text: words,
      Font: font,
      TextSize: textSizes.body,
      TextWrapped: true,
      AutomaticSize: Enum.AutomaticSize.Y,
      Size: new UDim2(1, 0, 0, TARGET),
      AutoButtonColor: true,
      Selectable: true,
    },
    [
      make('UISizeConstraint', { MinSize: new Vector2(TARGET, TARGET) }),
      make('UICorner', { CornerRadius: new UDim(0, CORNER) }),
      make('UIStroke', { ApplyStrokeMode: Enum.ApplyStrokeMode.Border, Thickness: 1 }),
      padding(SPACE + 4, SPACE),
    ],
  );
  dress(made, look);
  made.Activated.Connect(onPress);
  return made;
}

/** A button only as wide as its words, which break into lines before it is wider than a phone. */
export function compactButton(words: string, look: ButtonLook, onPress: () => void, key?: string): TextButton {
  const made = button(words, look, onPress, key);
  made.AutomaticSize = Enum.AutomaticSize.XY;
  made.Size = UDim2.fromOffset(TARGET, TARGET);
  const limits = made.FindFirstChildOfClass('UISizeConstraint');
  if (limits !== undefined) limits.MaxSize = new Vector2(WIDEST_COMPACT, math.huge);
  return made;
}

export function dress(target: TextButton, look: ButtonLook): void {
  target.BackgroundColor3 = look === 'primary' ? colors.accent : look === 'plain' ? colors.raised : colors.chosen;
  target.TextColor3 = look === 'primary' ? colors.onAccent : look === 'right' ? colors.right : colors.ink;
  target.Font = look === 'plain' ? font : boldFont;
  const stroke = target.FindFirstChildOfClass('UIStroke');
  if (stroke === undefined) return;
  stroke.Color = look === 'plain' ? colors.line : look === 'right' ? colors.right : colors.accent;
  stroke.Thickness = look === 'plain' ? 1 : 2;
}

/** Shows that a button does nothing now, in more than its colour: it also cannot be selected. */
export function enable(target: TextButton, enabled: boolean): void {
  target.Active = enabled;
  target.Interactable = enabled;
  target.Selectable = enabled;
  target.TextTransparency = enabled ? 0 : 0.5;
}

export function column(children: readonly GuiObject[], gap = SPACE): Frame {
  return stack(children, Enum.FillDirection.Vertical, gap, false);
}

/** Side by side, in as many lines as it takes. */
export function row(children: readonly GuiObject[], gap = SPACE): Frame {
  return stack(children, Enum.FillDirection.Horizontal, gap, true);
}

function stack(children: readonly GuiObject[], direction: Enum.FillDirection, gap: number, wraps: boolean): Frame {
  const frame = make(
    'Frame',
    { BackgroundTransparency: 1, AutomaticSize: Enum.AutomaticSize.Y, Size: new UDim2(1, 0, 0, 0) },
    [
      make('UIListLayout', {
        FillDirection: direction,
        Padding: new UDim(0, gap),
        SortOrder: Enum.SortOrder.LayoutOrder,
        Wraps: wraps,
      }),
    ],
  );
  children.forEach((child, index) => {
    child.LayoutOrder = index;
    child.Parent = frame;
  });
  return frame;
}

export function padding(horizontal: number, vertical: number): UIPadding {
  return make('UIPadding', {
    PaddingLeft: new UDim(0, horizontal),
    PaddingRight: new UDim(0, horizontal),
    PaddingTop: new UDim(0, vertical),
    PaddingBottom: new UDim(0, vertical),
  });
}

/** Takes all but the layout out of a row or column and puts these in. */
export function refill(frame: GuiObject, children: readonly GuiObject[]): void {
  for (const child of frame.GetChildren()) if (child.IsA('GuiObject')) child.Destroy();
  children.forEach((child, index) => {
    child.LayoutOrder = index;
    child.Parent = frame;
  });
}
