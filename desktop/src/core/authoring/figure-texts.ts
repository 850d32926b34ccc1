/** Every word of a figure: what it shows, said for who cannot see it, and what is written in it. */
import type { Figure } from '@toolboxai/shared/lesson';

export function figureTexts(figure: Figure): readonly string[] {
  return [figure.alt, ...figure.shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []))];
}
