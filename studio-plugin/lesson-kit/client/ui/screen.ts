/** The screens that the kit draws on, inside the safe area of phones, and whether this is a phone. */
import { make } from './make.ts';
import { PHONE_WIDTH } from './theme.ts';

const Players = game.GetService('Players');

export function screen(name: string, order: number): ScreenGui {
  const gui = make('ScreenGui', {
    Name: name,
    DisplayOrder: order,
    ResetOnSpawn: false,
    ScreenInsets: Enum.ScreenInsets.CoreUISafeInsets,
    ZIndexBehavior: Enum.ZIndexBehavior.Sibling,
  });
  gui.Parent = Players.LocalPlayer.WaitForChild('PlayerGui');
  return gui;
}

/** Calls at once and whenever the answer changes. */
export function onLayout(gui: ScreenGui, arrange: (phone: boolean) => void): void {
  let phone: boolean | undefined;
  const check = (): void => {
    const width = gui.AbsoluteSize.X;
    const narrow = width > 0 && width < PHONE_WIDTH;
    if (narrow === phone) return;
    phone = narrow;
    arrange(narrow);
  };
  check();
  gui.GetPropertyChangedSignal('AbsoluteSize').Connect(check);
}
