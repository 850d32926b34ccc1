/** What a fraction is: parts of a whole and points on a line, grade 3. */
import { fraction, fractionText } from '../../items/index.ts';
import { fractionBars, numberLine } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { DENOMINATOR, FRACTION, NUMERATOR, UNIT_FRACTION, WHOLE } from '../vocabulary/fractions.ts';

export const fractionsAsNumbers = defineTopic({
  id: 'fractions-as-numbers',
  name: 'Fractions as numbers',
  title: 'Equal parts and points on a line: what a fraction is',
  aliases: [
    'fractions',
    'what is a fraction',
    'unit fractions',
    'fractions on a number line',
    'parts of a whole',
    'naming fractions',
    'understanding fractions',
    'equal parts',
  ],
  grades: { from: 3, to: 3 },
  objectives: [
    {
      id: 'name',
      verb: 'Name',
      text: 'Name a part of a whole as a fraction.',
      bloom: 'understand',
      standardCodes: ['3.NF.A.1'],
      questions: [{ template: 'shaded-fraction' }],
    },
    {
      id: 'line',
      verb: 'Locate',
      text: 'Locate fractions on a number line by counting equal steps.',
      bloom: 'apply',
      standardCodes: ['3.NF.A.2'],
      questions: [{ template: 'fractions-on-a-line' }],
    },
    {
      id: 'trace',
      verb: 'Analyze',
      text: 'Analyze a wrong name for a fraction and tell what went wrong.',
      bloom: 'analyze',
      standardCodes: ['3.NF.A.1'],
      questions: [{ template: 'shaded-fraction', formats: ['error-analysis'] }],
    },
  ],
  misconceptions: [
    'fraction-part-to-part',
    'fraction-inverted',
    'fraction-number-line-ticks',
    'fraction-bigger-denominator',
  ],
  words: [FRACTION, NUMERATOR, DENOMINATOR, UNIT_FRACTION, WHOLE],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Garden Bed',
      below: `Rosa has one long garden bed. She cuts it into four equal parts with string. Each part is one fourth of the bed.

She plants beans in three of the parts. So three fourths of the bed have beans. We write 3/4. The bottom number tells how many equal parts make the whole bed. The top number tells how many parts have beans.

One part has no beans yet. Some people write three over one. But that is not right, because the bed has four parts and not one. Count all the parts for the bottom number.

Now Rosa walks along the bed. She starts at zero. After one part she is at one fourth. After four parts she is at the end, and that is one whole.`,
      on: `Rosa has one long garden bed, and she divides it into four equal parts with pieces of string. Because four of these parts make the whole bed, each part is one fourth of it.

She plants beans in three of the parts, so three fourths of the bed are planted. We write this fraction as 3/4. The denominator below the line tells how many equal parts make the whole, and the numerator above the line tells how many of the parts we mean.

Her brother looks at three green parts and one brown part and writes three over one. He has compared the two colors, but the bottom number must count all the parts of the whole.

Then Rosa walks along the bed, beginning at zero. Each part is one equal step. After three steps she stands at three fourths, and after four steps she reaches one whole.`,
      above: `Rosa owns one long garden bed and divides it carefully into four equal parts with pieces of string. Since four of these parts together make the whole bed, every single part represents one fourth of it.

After planting beans in three of the parts, Rosa can say that three fourths of the bed are planted, which is written as 3/4. The denominator below the line tells us how many equal parts make one whole, while the numerator above the line counts the parts we are talking about.

Her brother notices three green parts and one brown part and suggests writing three over one. He has compared one color with the other, although the bottom number should include every part of the whole.

Finally Rosa walks along the bed as if it were a number line. Starting at zero, she takes equal steps of one fourth, so that after three steps she is standing exactly at three fourths.`,
    },
  ],
  ideas: [
    {
      id: 'equal-parts',
      title: 'Equal parts of one whole',
      objectiveId: 'name',
      text: 'The bar has 4 equal parts, and 3 of them are shaded. So 3/4 of the bar is shaded. The bottom number counts all the parts, not just the white ones.',
      wordIds: ['fraction', 'whole', 'denominator'],
      figure: fractionBars([{ parts: 4, shaded: 3 }], 'A bar cut into 4 equal parts; the first 3 are shaded.'),
    },
    {
      id: 'steps',
      title: 'Count steps, not marks',
      objectiveId: 'line',
      text: 'On this line it takes 4 equal steps from 0 to 1. So one step is 1/4. The point after 3 steps is 3/4. The mark at 0 is where you start; it is not a step.',
      wordIds: ['unit-fraction'],
      figure: numberLine({ steps: 4, labels: { 0: '0', 4: '1' } }, 'A number line from 0 to 1 with four equal steps.'),
    },
    {
      id: 'which-on-top',
      title: 'Which number is on top?',
      objectiveId: 'trace',
      text: 'Three of eight parts are 3/8. Someone writes 8/3. But 8/3 is more than two wholes! A part of one bar cannot be more than the bar.',
      wordIds: ['numerator', 'denominator'],
    },
  ],
  examples: [
    {
      title: 'Worked example: a bar',
      objectiveId: 'name',
      template: 'shaded-fraction',
      difficulty: 3,
      wordIds: ['fraction'],
    },
    {
      title: 'Worked example: what is left',
      objectiveId: 'name',
      template: 'shaded-fraction',
      difficulty: 4,
      wordIds: ['whole'],
    },
  ],
  sorting: {
    prompt: 'Less than one half, one half, or more than one half?',
    instructions: 'Pick up a fraction. Think of a bar and carry it to its bin.',
    objectiveId: 'name',
    bloom: 'analyze',
    categories: [
      { id: 'less', label: 'Less than 1/2' },
      { id: 'half', label: 'Just 1/2' },
      { id: 'more', label: 'More than 1/2' },
    ],
    draw(random) {
      const d = random.pick([2, 3, 4, 6, 8, 10, 12]);
      const n = random.int(1, d - 1);
      const order = fraction(n, d).compare(fraction(1, 2));
      return {
        label: fractionText(n, d),
        categoryId: order < 0 ? 'less' : order > 0 ? 'more' : 'half',
        feedback: `How many of the ${d} parts would be half of the bar? You have ${n}.`,
        misconception: 'fraction-bigger-denominator',
      };
    },
  },
  teacher: {
    bigIdea: 'A fraction is a number: it counts equal parts of a whole and has a place on the number line.',
    prerequisites: ['Cutting shapes into equal parts and naming halves, thirds and fourths (2.G.A.3).'],
    discussionQuestions: [
      'Why must the parts be equal?',
      'What does the bottom number tell, and what does it not tell?',
      'Where on the line is 4/4?',
    ],
    lookFors: [
      'Students count all parts of the whole for the bottom number.',
      'Students count steps from 0 on the line.',
      'Students check that a part of one whole is less than 1.',
    ],
    warmUp: {
      teacherDoes:
        'Show one bar cut into equal parts and one cut into unequal parts. Ask which one shows fourths, and why.',
      studentsDo: 'Decide, fold a paper strip into fourths and label each part.',
    },
    instruction: {
      teacherDoes: 'Name parts of a bar, then lay the bar along a number line and mark the same fractions as points.',
      studentsDo: 'Fold, shade and name strips, then mark the same fractions on a line.',
    },
    differentiation: {
      below: 'Use halves and fourths with paper strips before the line.',
      above: 'Go past 1 on the line (5/4, 6/4) and look ahead to equal fractions (3.NF.A.3).',
      languageLearners: 'Practice the names "halves, thirds, fourths" with strips in hand.',
    },
  },
  themes: ['meadow', 'forest', 'workshop'],
});
