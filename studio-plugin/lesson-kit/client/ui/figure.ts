/**
 * A figure of the lesson drawn with frames on a square, and its words for who cannot see it. The canvas is 0 to 100 both
 * ways, so places and lengths are shares of the square; only the thickness of lines follows the size on the screen.
 */
import type { ClientFigure, ClientShape, ClientTarget } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { column, compactButton, text } from './elements.ts';
import { make } from './make.ts';
import { boldFont, colors, font, textSizes } from './theme.ts';

const LARGEST = 360;
/** An ellipse that is no circle is drawn as so many slices, and its outline as so many lines. */
const SLICES = 28;
const DEFAULT_THICKNESS = 0.8;
const MARK = 28;

/** `targets` are the places of a diagram: their numbers stand on it. */
export function drawFigure(figure: ClientFigure, targets: readonly ClientTarget[] = []): GuiObject {
  const canvas = make('Frame', { BackgroundColor3: colors.raised, Size: new UDim2(1, 0, 1, 0), BorderSizePixel: 0 }, [
    make('UIAspectRatioConstraint', { AspectRatio: 1 }),
    make('UISizeConstraint', { MaxSize: new Vector2(LARGEST, LARGEST) }),
  ]);
  for (const shape of figure.shapes) for (const drawn of draw(shape)) drawn.Parent = canvas;
  targets.forEach((target, index) => {
    mark(target, index + 1).Parent = canvas;
  });
  const holder = make('Frame', { BackgroundTransparency: 1, Size: new UDim2(1, 0, 0, LARGEST) }, [canvas]);
  const words = text(figure.alt, 'small', colors.quiet);
  words.Visible = false;
  const toggle = compactButton(strings.showInWords, 'plain', () => {
    words.Visible = !words.Visible;
  });
  return column([holder, toggle, words]);
}

function draw(shape: ClientShape): readonly GuiObject[] {
  switch (shape.shape) {
    case 'rect':
      return [rectangle(shape.x, shape.y, shape.width, shape.height, shape.fill, shape.stroke)];
    case 'ellipse':
      return shape.rx === shape.ry ? [circle(shape)] : ellipse(shape);
    case 'line':
      return [line(shape.x1, shape.y1, shape.x2, shape.y2, shape.stroke, shape.thickness ?? DEFAULT_THICKNESS)];
    case 'text':
      return [letters(shape)];
  }
}

function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string | undefined,
  stroke: string | undefined,
): Frame {
  const frame = make('Frame', {
    Position: UDim2.fromScale(x / 100, y / 100),
    Size: UDim2.fromScale(width / 100, height / 100),
    BorderSizePixel: 0,
    BackgroundColor3: fill === undefined ? colors.raised : Color3.fromHex(fill),
    BackgroundTransparency: fill === undefined ? 1 : 0,
  });
  if (stroke !== undefined) make('UIStroke', { Color: Color3.fromHex(stroke), Thickness: 2 }).Parent = frame;
  return frame;
}

type Ellipse = Extract<ClientShape, { shape: 'ellipse' }>;

function circle({ cx, cy, rx, ry, fill, stroke }: Ellipse): Frame {
  const frame = rectangle(cx - rx, cy - ry, rx * 2, ry * 2, fill, stroke);
  make('UICorner', { CornerRadius: new UDim(0.5, 0) }).Parent = frame;
  return frame;
}

function ellipse({ cx, cy, rx, ry, fill, stroke }: Ellipse): readonly GuiObject[] {
  const parts: GuiObject[] = [];
  for (let index = 0; index < SLICES; index += 1) {
    if (fill !== undefined) {
      const height = (2 * ry) / SLICES;
      const top = cy - ry + index * height;
      const share = (top + height / 2 - cy) / ry;
      const half = rx * math.sqrt(1 - share * share);
      // A little higher than its share, so that no background shows between slices.
      parts.push(rectangle(cx - half, top, half * 2, height * 1.06, fill, undefined));
    }
  }
  if (stroke === undefined) return parts;
  for (let index = 0; index < SLICES; index += 1) {
    const from = (index / SLICES) * math.pi * 2;
    const to = ((index + 1) / SLICES) * math.pi * 2;
    parts.push(
      line(
        cx + rx * math.cos(from),
        cy + ry * math.sin(from),
        cx + rx * math.cos(to),
        cy + ry * math.sin(to),
        stroke,
        DEFAULT_THICKNESS,
      ),
    );
  }
  return parts;
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string | undefined, thickness: number): Frame {
  const across = x2 - x1;
  const down = y2 - y1;
  return make(
    'Frame',
    {
      AnchorPoint: new Vector2(0.5, 0.5),
      Position: UDim2.fromScale((x1 + x2) / 200, (y1 + y2) / 200),
      Size: UDim2.fromScale(math.sqrt(across * across + down * down) / 100, thickness / 100),
      Rotation: math.deg(math.atan2(down, across)),
      BorderSizePixel: 0,
      BackgroundColor3: stroke === undefined ? colors.ink : Color3.fromHex(stroke),
    },
    [make('UISizeConstraint', { MinSize: new Vector2(0, 1) })],
  );
}

/** `y` is the line that letters stand on. */
function letters({ x, y, text: words, size, anchor }: Extract<ClientShape, { shape: 'text' }>): TextLabel {
  const side = anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1;
  return make('TextLabel', {
    Text: words,
    Font: font,
    TextColor3: colors.ink,
    TextScaled: true,
    BackgroundTransparency: 1,
    AnchorPoint: new Vector2(side, 0.8),
    Position: UDim2.fromScale(x / 100, y / 100),
    Size: UDim2.fromScale(1, size / 100),
    TextXAlignment:
      anchor === 'start'
        ? Enum.TextXAlignment.Left
        : anchor === 'middle'
          ? Enum.TextXAlignment.Center
          : Enum.TextXAlignment.Right,
  });
}

function mark(target: ClientTarget, number: number): TextLabel {
  return make(
    'TextLabel',
    {
      Text: `${number}`,
      Font: boldFont,
      TextSize: textSizes.small,
      TextColor3: colors.onAccent,
      BackgroundColor3: colors.accent,
      AnchorPoint: new Vector2(0.5, 0.5),
      Position: UDim2.fromScale(target.x / 100, target.y / 100),
      Size: UDim2.fromOffset(MARK, MARK),
    },
    [make('UICorner', { CornerRadius: new UDim(0.5, 0) })],
  );
}
