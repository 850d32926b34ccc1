/** Where keyboard and gamepad stand. A player who points with finger or mouse is not shown a selection. */

const GuiService = game.GetService('GuiService');
const UserInputService = game.GetService('UserInputService');

const POINTING: readonly Enum.UserInputType[] = [
  Enum.UserInputType.Touch,
  Enum.UserInputType.MouseButton1,
  Enum.UserInputType.MouseButton2,
  Enum.UserInputType.MouseMovement,
  Enum.UserInputType.MouseWheel,
];

/** Selects the first thing that can be, in the first of the frames that has one, unless the player points. */
export function focusFirst(frames: readonly GuiObject[]): void {
  if (POINTING.includes(UserInputService.GetLastInputType())) return;
  for (const frame of frames) {
    const first = firstSelectable(frame);
    if (first !== undefined) {
      GuiService.SelectedObject = first;
      return;
    }
  }
}

/** Moves the selection on when what was selected inside the frames is gone or does nothing any more. */
export function keepFocus(frames: readonly GuiObject[]): void {
  const selected = GuiService.SelectedObject;
  if (selected === undefined || !frames.some((frame) => selected.IsDescendantOf(frame))) return;
  if (!selected.Visible || !selected.Selectable) focusFirst(frames);
}

/** Gives the selection up when it lies in the frame, before the frame goes. */
export function releaseFocus(frame: GuiObject): void {
  if (GuiService.SelectedObject?.IsDescendantOf(frame)) GuiService.SelectedObject = undefined;
}

/** In the order in which things are laid out. */
function firstSelectable(frame: GuiObject): GuiObject | undefined {
  const children: GuiObject[] = [];
  for (const child of frame.GetChildren()) if (child.IsA('GuiObject') && child.Visible) children.push(child);
  children.sort((a, b) => a.LayoutOrder < b.LayoutOrder);
  for (const child of children) {
    if ((child.IsA('GuiButton') || child.IsA('TextBox')) && child.Selectable) return child;
    const inner = firstSelectable(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
