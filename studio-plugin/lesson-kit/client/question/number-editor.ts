/** A number: a field for who has a keyboard, keys for fingers and gamepads, and the unit behind it. */
import type { ClientNumeric } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { column, compactButton, padding, row, text } from '../ui/elements.ts';
import { make } from '../ui/make.ts';
import { CORNER, colors, font, SPACE, TARGET, textSizes } from '../ui/theme.ts';
import { type Draft, eraseKey, typeKey } from './draft.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-'];

export function numberEditor(item: ClientNumeric, draft: Draft): GuiObject {
  const field = textField(strings.yourAnswer, draft.text, (written) => {
    draft.text = written;
  });
  field.Size = UDim2.fromOffset(TARGET * 4, TARGET);
  const press = (change: () => void) => () => {
    change();
    field.Text = draft.text;
  };
  const keys: GuiObject[] = keysFor(item.form).map((key) =>
    compactButton(
      key === ' ' ? strings.space : key,
      'plain',
      press(() => typeKey(draft, key)),
      `key ${key}`,
    ),
  );
  keys.push(
    compactButton(
      strings.erase,
      'plain',
      press(() => eraseKey(draft)),
    ),
  );
  const line: GuiObject[] = [field];
  if (item.unit !== undefined) {
    const unit = text(item.unit);
    unit.AutomaticSize = Enum.AutomaticSize.XY;
    unit.Size = UDim2.fromOffset(0, TARGET);
    unit.TextYAlignment = Enum.TextYAlignment.Center;
    line.push(unit);
  }
  return column([row(line), row(keys)]);
}

function keysFor(form: ClientNumeric['form']): readonly string[] {
  if (form === 'integer') return DIGITS;
  return form === 'decimal' ? [...DIGITS, '.'] : [...DIGITS, '/', ' '];
}

/** A field to write in; only the writer sees it. */
export function textField(placeholder: string, written: string, onWrite: (text: string) => void): TextBox {
  const field = make(
    'TextBox',
    {
      Name: placeholder,
      Text: written,
      PlaceholderText: placeholder,
      Font: font,
      TextSize: textSizes.body,
      TextColor3: colors.ink,
      PlaceholderColor3: colors.quiet,
      BackgroundColor3: colors.raised,
      ClearTextOnFocus: false,
      MultiLine: false,
      TextXAlignment: Enum.TextXAlignment.Left,
      AutomaticSize: Enum.AutomaticSize.Y,
      Size: new UDim2(1, 0, 0, TARGET),
      Selectable: true,
    },
    [
      make('UICorner', { CornerRadius: new UDim(0, CORNER) }),
      make('UIStroke', { Color: colors.line, ApplyStrokeMode: Enum.ApplyStrokeMode.Border }),
      padding(SPACE, SPACE),
    ],
  );
  field.GetPropertyChangedSignal('Text').Connect(() => onWrite(field.Text));
  return field;
}
