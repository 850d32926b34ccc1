/** The few things that the widget is made of, in Studio's look and measures. */
import React, { createContext, useContext } from '@rbxts/react';
import type { Palette } from './theme.ts';

const PaletteContext = createContext<Palette | undefined>(undefined);
export const PaletteProvider = PaletteContext.Provider;

export function usePalette(): Palette {
  return useContext(PaletteContext) ?? error('an element stands outside the widget');
}

const FONT = Font.fromEnum(Enum.Font.SourceSans);
const BOLD = new Font(FONT.Family, Enum.FontWeight.Bold);
const TEXT_SIZE = 16;
/** Of a thing to press. */
const HEIGHT = 28;

interface StackProps extends React.PropsWithChildren {
  readonly gap?: number;
  readonly order?: number;
  readonly isRow?: boolean;
}

/** Things below each other, or side by side, as high as they are. */
export function Stack({ gap = 8, order = 0, isRow = false, children }: StackProps): React.ReactElement {
  return (
    <frame
      AutomaticSize={Enum.AutomaticSize.Y}
      BackgroundTransparency={1}
      LayoutOrder={order}
      Size={new UDim2(1, 0, 0, 0)}
    >
      <uilistlayout
        FillDirection={isRow ? Enum.FillDirection.Horizontal : Enum.FillDirection.Vertical}
        Padding={new UDim(0, gap)}
        SortOrder={Enum.SortOrder.LayoutOrder}
        Wraps={isRow}
      />
      {children}
    </frame>
  );
}

interface WordsProps {
  readonly name: string;
  readonly text: string;
  readonly order?: number;
  readonly tone?: 'plain' | 'dimmed' | 'warning' | 'bad';
  readonly isBold?: boolean;
}

export function Words({ name, text, order = 0, tone = 'plain', isBold = false }: WordsProps): React.ReactElement {
  const { text: plain, dimmed, warning, bad } = usePalette();
  return (
    <textlabel
      key={name}
      AutomaticSize={Enum.AutomaticSize.Y}
      BackgroundTransparency={1}
      FontFace={isBold ? BOLD : FONT}
      LayoutOrder={order}
      Size={new UDim2(1, 0, 0, 0)}
      Text={text}
      TextColor3={{ plain, dimmed, warning, bad }[tone]}
      TextSize={TEXT_SIZE}
      TextWrapped={true}
      TextXAlignment={Enum.TextXAlignment.Left}
    />
  );
}

interface ButtonProps {
  readonly name: string;
  readonly text: string;
  readonly order?: number;
  readonly isMain?: boolean;
  readonly isOff?: boolean;
  readonly pressed: () => void;
}

export function Button({
  name,
  text,
  order = 0,
  isMain = false,
  isOff = false,
  pressed,
}: ButtonProps): React.ReactElement {
  const palette = usePalette();
  return (
    <textbutton
      key={name}
      Active={!isOff}
      AutoButtonColor={!isOff}
      AutomaticSize={Enum.AutomaticSize.X}
      BackgroundColor3={isMain && !isOff ? palette.main : palette.button}
      BorderSizePixel={0}
      FontFace={FONT}
      Interactable={!isOff}
      LayoutOrder={order}
      Size={new UDim2(0, 0, 0, HEIGHT)}
      Text={text}
      TextColor3={isOff ? palette.dimmed : isMain ? palette.mainText : palette.buttonText}
      TextSize={TEXT_SIZE}
      Event={{ Activated: pressed }}
    >
      <uipadding PaddingLeft={new UDim(0, 12)} PaddingRight={new UDim(0, 12)} />
      <uicorner CornerRadius={new UDim(0, 4)} />
    </textbutton>
  );
}

interface FieldProps {
  readonly name: string;
  readonly text: string;
  /** What to write here, while nothing is. */
  readonly asks: string;
  readonly order?: number;
  readonly changed: (text: string) => void;
}

export function Field({ name, text, asks, order = 0, changed }: FieldProps): React.ReactElement {
  const palette = usePalette();
  return (
    <textbox
      key={name}
      BackgroundColor3={palette.field}
      BorderColor3={palette.border}
      ClearTextOnFocus={false}
      FontFace={FONT}
      LayoutOrder={order}
      PlaceholderColor3={palette.dimmed}
      PlaceholderText={asks}
      Size={new UDim2(1, 0, 0, HEIGHT)}
      Text={text}
      TextColor3={palette.text}
      TextSize={TEXT_SIZE}
      TextXAlignment={Enum.TextXAlignment.Left}
      Change={{ Text: (box) => changed(box.Text) }}
    >
      <uipadding PaddingLeft={new UDim(0, 8)} PaddingRight={new UDim(0, 8)} />
    </textbox>
  );
}

/** How far something is. */
export function Bar({ share, order = 0 }: { readonly share: number; readonly order?: number }): React.ReactElement {
  const { field, main } = usePalette();
  return (
    <frame BackgroundColor3={field} BorderSizePixel={0} LayoutOrder={order} Size={new UDim2(1, 0, 0, 6)}>
      <frame BackgroundColor3={main} BorderSizePixel={0} Size={UDim2.fromScale(math.clamp(share, 0, 1), 1)} />
    </frame>
  );
}
