/** A figure as SVG: the same drawing on paper, in the app and in a hand-out. */
import type { Figure, Shape } from './schema/index.ts';

const INK = '#1f1d1a';
const PAPER = '#ffffff';

export interface FigureMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/**
 * An `<svg>` element with the figure's words as its accessible name. `marks` are small numbered discs, for diagrams whose
 * places are to be labelled. Every text is escaped; nothing in a figure can become markup.
 */
export function figureSvg(figure: Figure, marks: readonly FigureMark[] = []): string {
  const shapes = figure.shapes.map(shapeSvg).join('');
  const discs = marks.map(markSvg).join('');
  const { top, height } = drawnPart(figure.shapes, marks);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 ${top} 102 ${height}" role="img" aria-label="${escaped(figure.alt)}" font-family="Inter, system-ui, sans-serif">${shapes}${discs}</svg>`;
}

/**
 * The rows of the canvas that hold something, with a little air. The full width stays, so that figures beside each other
 * have one scale; an empty lower half would only waste paper.
 */
function drawnPart(
  shapes: readonly Shape[],
  marks: readonly FigureMark[],
): { readonly top: number; readonly height: number } {
  const rows = [...shapes.map(rowsOf), ...marks.map(({ y }) => [y - 4, y + 4] as const)];
  const top = Math.max(-1, Math.floor(Math.min(...rows.map(([first]) => first))) - 2);
  const bottom = Math.min(101, Math.ceil(Math.max(...rows.map(([, last]) => last))) + 2);
  return { top, height: bottom - top };
}

function rowsOf(shape: Shape): readonly [number, number] {
  switch (shape.shape) {
    case 'rect':
      return [shape.y, shape.y + shape.height];
    case 'ellipse':
      return [shape.cy - shape.ry, shape.cy + shape.ry];
    case 'line':
      return [Math.min(shape.y1, shape.y2), Math.max(shape.y1, shape.y2)];
    case 'text':
      return [shape.y - shape.size / 2, shape.y + shape.size / 2];
  }
}

function shapeSvg(shape: Shape): string {
  switch (shape.shape) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"${paint(shape)}/>`;
    case 'ellipse':
      return `<ellipse cx="${shape.cx}" cy="${shape.cy}" rx="${shape.rx}" ry="${shape.ry}"${paint(shape)}/>`;
    case 'line':
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${shape.stroke ?? INK}" stroke-width="${shape.thickness ?? 0.8}" stroke-linecap="round"/>`;
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}" text-anchor="${shape.anchor}" dominant-baseline="central" fill="${INK}">${escaped(shape.text)}</text>`;
  }
}

function paint({ fill, stroke }: { readonly fill?: string | undefined; readonly stroke?: string | undefined }): string {
  return ` fill="${fill ?? 'none'}" stroke="${stroke ?? INK}" stroke-width="0.6"`;
}

function markSvg({ x, y, text }: FigureMark): string {
  return `<circle cx="${x}" cy="${y}" r="4" fill="${PAPER}" stroke="${INK}" stroke-width="0.6"/><text x="${x}" y="${y}" font-size="4.5" text-anchor="middle" dominant-baseline="central" fill="${INK}">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
