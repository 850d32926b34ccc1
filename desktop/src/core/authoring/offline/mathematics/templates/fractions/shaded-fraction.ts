/** Name the shaded part of a bar. Harder: more parts, the unshaded part asked for. */
import { fraction, fractionText, numberAnswer, partsText } from '../../../items/index.ts';
import { fractionBars } from '../../figures/index.ts';
import { CUTTABLES, defineTemplate } from '../../template-kit/index.ts';

const DENOMINATORS = { 1: [2, 3, 4], 2: [3, 4, 6], 3: [5, 6, 8], 4: [8, 9, 10], 5: [10, 12] } as const;

export const shadedFraction = defineTemplate<{ parts: number; shaded: number; rest: boolean }>({
  id: 'shaded-fraction',
  name: 'Fraction of a bar',
  skill: 'Name a fraction shown as equal parts of one whole.',
  grades: { from: 2, to: 4 },
  levels: {
    1: 'at most 4 parts, the shaded part asked for',
    2: 'up to 6 parts',
    3: 'up to 8 parts',
    4: 'up to 10 parts, the part that is not shaded asked for',
    5: '10 or 12 parts, the part that is not shaded asked for',
  },
  parameters(random, difficulty) {
    const parts = random.pick<number>(DENOMINATORS[difficulty]);
    const shaded = random.int(1, parts - 1);
    if (parts > 3 && (shaded * 2 === parts || shaded + 1 === parts)) return null;
    return { parts, shaded, rest: difficulty >= 4 };
  },
  complexity: (p) => p.parts + (p.rest ? 6 : 0),
  stems: [
    {
      id: 'bar',
      bloom: 'understand',
      difficulty: [1, 3],
      text: (p) =>
        `A bar is cut into ${p.parts} equal parts, and ${p.shaded} of them ${p.shaded === 1 ? 'is' : 'are'} shaded. What fraction of the bar is shaded?`,
    },
    {
      id: 'story',
      bloom: 'apply',
      difficulty: [1, 3],
      text: (p, cast) =>
        `${cast.name} cuts ${cast.pick(CUTTABLES)} into ${p.parts} equal parts and uses ${p.shaded}. What fraction is used?`,
    },
    {
      id: 'rest-bar',
      bloom: 'understand',
      difficulty: [4, 5],
      text: (p) =>
        `A bar is cut into ${p.parts} equal parts, and ${p.shaded} of them ${p.shaded === 1 ? 'is' : 'are'} shaded. What fraction of the bar is not shaded?`,
    },
    {
      id: 'rest-story',
      bloom: 'apply',
      difficulty: [4, 5],
      text: (p, cast) =>
        `${cast.name} cuts ${cast.pick(CUTTABLES)} into ${p.parts} equal parts and uses ${p.shaded}. What fraction is left?`,
    },
  ],
  task: {
    kind: 'answer',
    form: 'fraction',
    formats: ['choice', 'numeric', 'error-analysis'],
    distractors: 2,
    solve: (p) => named(asked(p), p.parts),
    wrong: [
      {
        misconception: 'fraction-part-to-part',
        answer: (p) => named(asked(p), p.parts - asked(p)),
        work: (p) => `${asked(p)} on top and the other ${p.parts - asked(p)} below`,
      },
      {
        misconception: 'fraction-unshaded',
        answer: (p) => named(p.parts - asked(p), p.parts),
        work: (p) => `${p.parts - asked(p)} of the ${p.parts} parts`,
      },
      {
        misconception: 'fraction-inverted',
        answer: (p) => named(p.parts, asked(p)),
        work: (p) => `all ${p.parts} parts on top and ${asked(p)} below`,
      },
      {
        misconception: 'fraction-pieces-as-wholes',
        answer: (p) => numberAnswer(asked(p)),
        work: (p) => `counting ${asked(p)} ${asked(p) === 1 ? 'piece' : 'pieces'}`,
      },
    ],
  },
  figure: (p) =>
    fractionBars(
      [{ parts: p.parts, shaded: p.shaded }],
      `A bar cut into ${p.parts} equal parts; the first ${p.shaded === 1 ? 'one is' : `${p.shaded} are`} shaded.`,
    ),
  hints: (p) => [
    'How many equal parts does the whole bar have? That is the bottom number.',
    p.rest
      ? 'Count the parts that are not shaded. That is the top number.'
      : 'Count the shaded parts. That is the top number.',
    `Read it aloud: so many ${partsText(2, p.parts).split(' ')[1] ?? 'parts'}.`,
  ],
  explanation: (p) =>
    `The whole has ${p.parts} equal parts, so each part is 1/${p.parts}. ${asked(p)} of them ${asked(p) === 1 ? 'is' : 'are'} asked for: ${fractionText(asked(p), p.parts)}.`,
});

const asked = (p: { parts: number; shaded: number; rest: boolean }) => (p.rest ? p.parts - p.shaded : p.shaded);
const named = (top: number, bottom: number) => numberAnswer(fraction(top, bottom), fractionText(top, bottom));
