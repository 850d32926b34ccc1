/** Building on paper: a grid to color or to draw in, once for each thing to build. */
import { type ActivityOf, type Figure, figureSvg } from '@toolboxai/shared/lesson';
import { Html, html } from '../html.ts';
import type { KindOnPaper } from './kind-on-paper.ts';

type Building = ActivityOf<'build-to-a-measure'>;

export const buildToAMeasure: KindOnPaper<Building> = {
  task: ({ params }) =>
    html`<p class="how">Color the squares that you build on. Write how many blocks stand on each.</p><ol>${params.builds.map(
      ({ prompt, each, unit }) =>
        html`<li><p class="stem">${prompt}</p><p class="how">One block: ${each} ${unit}.</p><div class="figure">${new Html(figureSvg(gridOf(params.plot)))}</div></li>`,
    )}</ol>`,
  answers: ({ params }) =>
    params.builds.map(({ prompt, target, unit, explanation }) => `${prompt} ${target} ${unit}. ${explanation}`),
};

/** The squares of the plot from above on the 0 to 100 canvas. */
function gridOf({ width, depth }: Building['params']['plot']): Figure {
  const edge = Math.min(96 / width, 96 / depth);
  return {
    alt: `A grid of ${width} by ${depth} squares.`,
    shapes: Array.from({ length: width * depth }, (_, square) => ({
      shape: 'rect' as const,
      x: 2 + (square % width) * edge,
      y: 2 + Math.floor(square / width) * edge,
      width: edge,
      height: edge,
      stroke: '#1f2933',
    })),
  };
}
