/** What the player has asked of every experience: less motion, less transparency. Larger text is added by the engine. */

const GuiService = game.GetService('GuiService');
const TweenService = game.GetService('TweenService');

/** A background's transparency, lessened as the player prefers. */
export function backgroundTransparency(usual: number): number {
  return usual * GuiService.PreferredTransparency;
}

/** Keeps the transparency of a background as the player prefers it, for as long as it exists. */
export function keepTransparency(target: GuiObject, usual: number): void {
  const apply = (): void => {
    target.BackgroundTransparency = backgroundTransparency(usual);
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
