/** Words on surfaces and over things: large, high in contrast, translated by Roblox for who reads another language. */
import { color3, font, hexColor, type Instance, instance, udim2, vector3 } from '@toolboxai/shared/roblox';

/** Sharp enough when a student stands right in front of it. */
const PIXELS_PER_STUD = 50;
const FAMILY = 'BuilderSans';

export interface Lettering {
  readonly name: string;
  readonly text: string;
  readonly ink: string;
  /** Behind the words; null shows the surface itself. */
  readonly paper: string | null;
  readonly bold: boolean;
  /** Where on the surface, as shares of its width and height. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Height of the largest letters, in studs; smaller when the words need it. */
  readonly letterHeight: number;
}

/** The front of a part (its -Z side) with words on it. */
export function letteredFront(letterings: readonly Lettering[]): Instance {
  return instance(
    'SurfaceGui',
    {
      Name: 'Words',
      Face: 'Front',
      SizingMode: 'PixelsPerStud',
      PixelsPerStud: PIXELS_PER_STUD,
      LightInfluence: 0.25,
      ClipsDescendants: true,
      ResetOnSpawn: false,
      AutoLocalize: true,
    },
    letterings.map((lettering) => label(lettering, PIXELS_PER_STUD)),
  );
}

/** Words that float over a thing and turn to whoever looks; width and height in studs. */
export function floatingWords(
  lettering: Omit<Lettering, 'box'>,
  size: readonly [number, number],
  above: number,
): Instance {
  return instance(
    'BillboardGui',
    {
      Name: 'Words',
      Size: udim2(size[0], 0, size[1], 0),
      StudsOffsetWorldSpace: vector3(0, above, 0),
      MaxDistance: 45,
      LightInfluence: 0,
      ResetOnSpawn: false,
      AutoLocalize: true,
    },
    [label({ ...lettering, box: { left: 0, top: 0, width: 1, height: 1 } }, PIXELS_PER_STUD)],
  );
}

function label({ name, text, ink, paper, bold, box, letterHeight }: Lettering, pixelsPerStud: number): Instance {
  return instance(
    'TextLabel',
    {
      Name: name,
      Text: text,
      TextColor3: hexColor(ink),
      BackgroundColor3: paper === null ? color3(1, 1, 1) : hexColor(paper),
      BackgroundTransparency: paper === null ? 1 : 0,
      BorderSizePixel: 0,
      FontFace: font(FAMILY, bold ? 700 : 500),
      TextScaled: true,
      TextWrapped: true,
      RichText: false,
      Position: udim2(box.left, 0, box.top, 0),
      Size: udim2(box.width, 0, box.height, 0),
      AutoLocalize: true,
    },
    [
      instance('UITextSizeConstraint', {
        MaxTextSize: Math.min(100, Math.round(letterHeight * pixelsPerStud)),
        MinTextSize: 14,
      }),
    ],
  );
}
