/**
 * A figure of the lesson on the front of a part, drawn with frames as the lesson kit draws it on a screen: shares of a
 * square canvas, ellipses that are no circles as slices. The numbers of a diagram's places stand on it.
 */
import type { Figure, Shape } from '@toolboxai/shared/lesson';
import { color3, font, hexColor, type Instance, instance, udim, udim2, vector2 } from '@toolboxai/shared/roblox';

const PIXELS_PER_STUD = 40;
const SLICES = 20;
const DEFAULT_THICKNESS = 0.8;
/** Share of the canvas that a number takes. */
const MARK = 0.075;

interface FigureInks {
  readonly ink: string;
  readonly mark: string;
  readonly onMark: string;
}

export function figureFront(
  figure: Figure,
  targets: readonly { readonly x: number; readonly y: number }[],
  inks: FigureInks,
): Instance {
  return instance(
    'SurfaceGui',
    {
      Name: 'Figure',
      Face: 'Front',
      SizingMode: 'PixelsPerStud',
      PixelsPerStud: PIXELS_PER_STUD,
      LightInfluence: 0.25,
      ClipsDescendants: true,
      ResetOnSpawn: false,
      AutoLocalize: true,
    },
    [
      ...figure.shapes.flatMap((shape) => drawn(shape, inks.ink)),
      ...targets.map((target, index) => mark(target, index + 1, inks)),
    ],
  );
}

function drawn(shape: Shape, ink: string): readonly Instance[] {
  switch (shape.shape) {
    case 'rect':
      return [box(shape.x, shape.y, shape.width, shape.height, shape.fill, shape.stroke)];
    case 'ellipse':
      return ellipse(shape);
    case 'line':
      return [line(shape.x1, shape.y1, shape.x2, shape.y2, shape.stroke ?? ink, shape.thickness ?? DEFAULT_THICKNESS)];
    case 'text':
      return [letters(shape, ink)];
  }
}

function box(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string | undefined,
  stroke: string | undefined,
  inside: readonly Instance[] = [],
): Instance {
  const outline = stroke === undefined ? [] : [instance('UIStroke', { Color: hexColor(stroke), Thickness: 3 })];
  return instance(
    'Frame',
    {
      Name: 'Shape',
      Position: udim2(x / 100, 0, y / 100, 0),
      Size: udim2(width / 100, 0, height / 100, 0),
      BorderSizePixel: 0,
      BackgroundColor3: fill === undefined ? color3(1, 1, 1) : hexColor(fill),
      BackgroundTransparency: fill === undefined ? 1 : 0,
    },
    [...inside, ...outline],
  );
}

type Ellipse = Extract<Shape, { shape: 'ellipse' }>;

function ellipse({ cx, cy, rx, ry, fill, stroke }: Ellipse): readonly Instance[] {
  if (rx === ry) {
    return [
      box(cx - rx, cy - ry, rx * 2, ry * 2, fill, stroke, [instance('UICorner', { CornerRadius: udim(0.5, 0) })]),
    ];
  }
  const height = (2 * ry) / SLICES;
  const slices =
    fill === undefined
      ? []
      : Array.from({ length: SLICES }, (_, index) => {
          const top = cy - ry + index * height;
          const share = (top + height / 2 - cy) / ry;
          const half = rx * Math.sqrt(1 - share * share);
          // A little higher than its share, so that no background shows between slices.
          return box(cx - half, top, half * 2, height * 1.06, fill, undefined);
        });
  if (stroke === undefined) return slices;
  const at = (step: number): readonly [number, number] => {
    const angle = (step / SLICES) * Math.PI * 2;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  };
  const outline = Array.from({ length: SLICES }, (_, index) =>
    line(...at(index), ...at(index + 1), stroke, DEFAULT_THICKNESS),
  );
  return [...slices, ...outline];
}

function line(x1: number, y1: number, x2: number, y2: number, color: string, thickness: number): Instance {
  return instance('Frame', {
    Name: 'Line',
    AnchorPoint: vector2(0.5, 0.5),
    Position: udim2((x1 + x2) / 200, 0, (y1 + y2) / 200, 0),
    Size: udim2(Math.hypot(x2 - x1, y2 - y1) / 100, 0, thickness / 100, 0),
    Rotation: (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI,
    BorderSizePixel: 0,
    BackgroundColor3: hexColor(color),
  });
}

/** `y` is the line that letters stand on. */
function letters({ x, y, text, size, anchor }: Extract<Shape, { shape: 'text' }>, ink: string): Instance {
  const side = anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1;
  return instance('TextLabel', {
    Name: 'Letters',
    Text: text,
    FontFace: font('BuilderSans', 500),
    TextColor3: hexColor(ink),
    TextScaled: true,
    BackgroundTransparency: 1,
    AnchorPoint: vector2(side, 0.8),
    Position: udim2(x / 100, 0, y / 100, 0),
    Size: udim2(1, 0, size / 100, 0),
    TextXAlignment: anchor === 'start' ? 'Left' : anchor === 'middle' ? 'Center' : 'Right',
  });
}

function mark({ x, y }: { readonly x: number; readonly y: number }, number: number, inks: FigureInks): Instance {
  return instance(
    'TextLabel',
    {
      Name: 'Number',
      Text: String(number),
      FontFace: font('BuilderSans', 700),
      TextColor3: hexColor(inks.onMark),
      TextScaled: true,
      BackgroundColor3: hexColor(inks.mark),
      AnchorPoint: vector2(0.5, 0.5),
      Position: udim2(x / 100, 0, y / 100, 0),
      Size: udim2(MARK, 0, MARK, 0),
    },
    [instance('UICorner', { CornerRadius: udim(0.5, 0) })],
  );
}
