import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureSvg } from './figure-svg.ts';
import { type Figure, figureSchema } from './schema/index.ts';

const bars: Figure = {
  alt: 'Two bars, one above the other.',
  shapes: [
    { shape: 'rect', x: 10, y: 40, width: 80, height: 10, fill: '#4477aa' },
    { shape: 'rect', x: 10, y: 55, width: 80, height: 10 },
    { shape: 'text', x: 5, y: 45, text: '1/2', size: 4, anchor: 'end' },
  ],
};

describe('a figure as SVG', () => {
  it('says in words what it shows', () => {
    expect(figureSvg(bars)).toContain('role="img" aria-label="Two bars, one above the other."');
  });

  it('keeps the width and leaves out rows in which nothing is drawn', () => {
    expect(figureSvg(bars)).toContain('viewBox="-1 38 102 29"');
  });

  it('makes room for the marks of a diagram', () => {
    expect(figureSvg(bars, [{ x: 50, y: 90, text: '1' }])).toContain('viewBox="-1 38 102 58"');
  });

  it('can turn no text into markup', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (text) => {
        const figure = figureSchema.safeParse({
          ...bars,
          alt: text.trim(),
          shapes: [{ shape: 'text', x: 1, y: 1, text: text.trim(), size: 4, anchor: 'start' }],
        });
        fc.pre(figure.success);
        const svg = figureSvg(figure.data);
        expect(svg.match(/</g)).toHaveLength(4);
        expect(svg.replace(/aria-label="[^"]*"/, '')).not.toMatch(/"[^"=]*<[^>]*$/);
      }),
    );
  });
});
