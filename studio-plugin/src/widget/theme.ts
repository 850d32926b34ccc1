/** Studio's own colours, light or dark, as the widget needs them. */

export interface Palette {
  readonly background: Color3;
  readonly field: Color3;
  readonly border: Color3;
  readonly text: Color3;
  readonly dimmed: Color3;
  readonly button: Color3;
  readonly buttonText: Color3;
  readonly main: Color3;
  readonly mainText: Color3;
  readonly warning: Color3;
  readonly bad: Color3;
}

/** Where colours come from: Studio's theme. */
export interface ThemeSource {
  readonly colorOf: (color: Enum.StudioStyleGuideColor) => Color3;
  /** Calls back when the person switches between light and dark; gives what ends it. */
  readonly onChanged: (changed: () => void) => () => void;
}

export function paletteOf({ colorOf }: ThemeSource): Palette {
  const { StudioStyleGuideColor: guide } = Enum;
  return {
    background: colorOf(guide.MainBackground),
    field: colorOf(guide.InputFieldBackground),
    border: colorOf(guide.Border),
    text: colorOf(guide.MainText),
    dimmed: colorOf(guide.DimmedText),
    button: colorOf(guide.Button),
    buttonText: colorOf(guide.ButtonText),
    main: colorOf(guide.DialogMainButton),
    mainText: colorOf(guide.DialogMainButtonText),
    warning: colorOf(guide.WarningText),
    bad: colorOf(guide.ErrorText),
  };
}

export function studioTheme(): ThemeSource {
  const studio = settings().Studio;
  return {
    colorOf: (color) => studio.Theme.GetColor(color),
    onChanged: (changed) => {
      const connection = studio.ThemeChanged.Connect(changed);
      return () => connection.Disconnect();
    },
  };
}
