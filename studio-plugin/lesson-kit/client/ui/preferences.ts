/** What the player has asked of every experience: less motion, less transparency. Larger text is added by the engine. */

const GuiService = game.GetService('GuiService');
const TweenService = game.GetService('TweenService');

/** Keeps a background as see-through as usual, or less as the player prefers, for as long as it exists. */
export function keepTransparency(target: GuiObject, usual: number): void {
  const apply = (): void => {
    target.BackgroundTransparency = usual * GuiService.PreferredTransparency;
  };
  apply();
  const connection = GuiService.GetPropertyChangedSignal('PreferredTransparency').Connect(apply);
  target.Destroying.Once(() => connection.Disconnect());
}

/** Moves to the place in a tenth of a second, or at once for who prefers less motion. */
export function moveTo(target: GuiObject, position: UDim2): void {
  if (GuiService.ReducedMotionEnabled) {
    target.Position = position;
    return;
  }
  TweenService.Create(target, new TweenInfo(0.12, Enum.EasingStyle.Quad, Enum.EasingDirection.Out), {
    Position: position,
  }).Play();
}
