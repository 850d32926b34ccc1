/** Paper and ink, one living colour. Sizes are in pixels at the default text size; the engine adds what a player prefers. */

export const colors = {
  paper: Color3.fromRGB(251, 248, 242),
  raised: Color3.fromRGB(255, 255, 255),
  ink: Color3.fromRGB(43, 41, 38),
  quiet: Color3.fromRGB(96, 90, 82),
  line: Color3.fromRGB(214, 207, 196),
  accent: Color3.fromRGB(22, 101, 88),
  onAccent: Color3.fromRGB(255, 255, 255),
  chosen: Color3.fromRGB(221, 238, 233),
  right: Color3.fromRGB(33, 110, 57),
  wrong: Color3.fromRGB(150, 84, 0),
};

export const font = Enum.Font.BuilderSans;
export const boldFont = Enum.Font.BuilderSansBold;

export const textSizes = { small: 16, body: 20, heading: 24 };

/** Nothing that can be pressed is smaller. */
export const TARGET = 48;
export const SPACE = 8;
export const CORNER = 6;
/** A screen narrower than this is laid out for a phone. */
export const PHONE_WIDTH = 700;
