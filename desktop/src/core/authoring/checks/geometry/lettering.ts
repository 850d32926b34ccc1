/**
 * How large the letters on a board come out. Scaled text takes the largest size at which its words fit; this finds that
 * size from the width of an average letter, which is near enough to tell a sign from small print.
 */
import { type Instance, walk } from '@toolboxai/shared/roblox';

/** Of the height of a letter: its average width, and the distance from line to line. */
const LETTER_WIDTH = 0.52;
const LINE_HEIGHT = 1.2;

/** Height in studs of the smallest words on a part's surface; null when there are none. */
export function smallestLetters(part: Instance): number | null {
  const size = part.properties.Size;
  if (size?.type !== 'Vector3') return null;
  const heights = part.children.flatMap((surface) => {
    const density = numberOf(surface, 'PixelsPerStud');
    if (surface.className !== 'SurfaceGui' || density === null) return [];
    return [...walk(surface.children)].flatMap(({ instance }) => {
      const pixels = lettersOf(instance, size.x * density, size.y * density);
      return pixels === null ? [] : pixels / density;
    });
  });
  return heights.length === 0 ? null : Math.min(...heights);
}

function lettersOf(label: Instance, canvasWidth: number, canvasHeight: number): number | null {
  const { Text: text, Size: size } = label.properties;
  if (text?.type !== 'string' || text.value === '' || size?.type !== 'UDim2') return null;
  const limits = label.children.find(({ className }) => className === 'UITextSizeConstraint');
  const largest = (limits && numberOf(limits, 'MaxTextSize')) ?? 100;
  const width = size.xScale * canvasWidth + size.xOffset;
  const height = size.yScale * canvasHeight + size.yOffset;
  let letters = largest;
  while (letters > 1 && !fits(text.value, letters, width, height)) letters -= 1;
  return letters;
}

/** Words are not broken, so a long one limits the size as well. */
function fits(text: string, letters: number, width: number, height: number): boolean {
  const perLine = Math.floor(width / (letters * LETTER_WIDTH));
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    if (word.length > perLine) return false;
    const longer = used === 0 ? word.length : used + 1 + word.length;
    if (longer > perLine) lines += 1;
    used = longer > perLine ? word.length : longer;
  }
  return lines * letters * LINE_HEIGHT <= height;
}

function numberOf(instance: Instance, name: string): number | null {
  const value = instance.properties[name];
  return value?.type === 'float32' || value?.type === 'float64' || value?.type === 'int32' ? value.value : null;
}
