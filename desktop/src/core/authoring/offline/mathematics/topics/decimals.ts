/** Decimals: naming, comparing, ordering, grades 4 and 5. */
import { decimalText, fraction } from '../../items/index.ts';
import { defineTopic, word } from '../topic-kit/index.ts';

export const decimals = defineTopic({
  id: 'decimals',
  name: 'Comparing and ordering decimals',
  title: 'Tenths and hundredths: comparing decimals',
  aliases: [
    'decimals',
    'comparing decimals',
    'ordering decimals',
    'tenths and hundredths',
    'decimal place value',
    'decimal fractions',
    'fractions as decimals',
    'which decimal is larger',
  ],
  grades: { from: 4, to: 5 },
  objectives: [
    {
      id: 'name',
      verb: 'Represent',
      text: 'Represent fractions as decimals.',
      bloom: 'understand',
      standardCodes: ['4.NF.C.6'],
      questions: [{ template: 'fraction-decimal-percent' }],
    },
    {
      id: 'compare',
      verb: 'Compare',
      text: 'Compare two decimals by the value of their places.',
      bloom: 'apply',
      standardCodes: ['4.NF.C.7', '5.NBT.A.3.b'],
      questions: [{ template: 'compare-decimals' }],
    },
    {
      id: 'order',
      verb: 'Order',
      text: 'Order several decimals of different lengths and explain the order.',
      bloom: 'analyze',
      standardCodes: ['4.NF.C.7', '5.NBT.A.3.b'],
      questions: [{ template: 'order-decimals' }],
    },
  ],
  misconceptions: ['decimal-longer-is-larger', 'decimal-shorter-is-larger', 'decimal-from-digits'],
  words: [
    word(
      'decimal',
      'decimal',
      'A number with a point, like 0.7.',
      'A number written with a point; digits behind the point stand for tenths, hundredths and so on.',
      'A numeral in base ten that uses places smaller than one behind a point.',
    ),
    word(
      'tenth',
      'tenth',
      'One of ten equal parts.',
      'One of ten equal parts of a whole, written 0.1 or 1/10.',
      'The unit of the first place behind the point, one tenth of a whole.',
    ),
    word(
      'hundredth',
      'hundredth',
      'One of a hundred equal parts.',
      'One of a hundred equal parts of a whole, written 0.01 or 1/100.',
      'The unit of the second place behind the point, one tenth of a tenth.',
    ),
    word(
      'decimal-point',
      'decimal point',
      'The dot after the ones.',
      'The dot between the ones and the tenths.',
      'The mark that separates whole places from places smaller than one.',
    ),
  ],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Long Jump',
      below: `Freya and Malik practice the long jump after school. Freya jumps 2.7 meters, and Malik jumps 2.35 meters. Malik is happy. He says that 35 is more than seven, so he must be the winner.

But the digits after the point have places, just like the digits before it. The first place is for tenths, and the second place is for hundredths. Freya has seven tenths. Malik has only three tenths and five hundredths.

To see it better, write both numbers with two places. 2.7 is the same as 2.70, because seven tenths are seventy hundredths. Now compare seventy hundredths with thirty-five hundredths. Freya jumped farther.

A long decimal is not always a large decimal. Look at the tenths first, and go on only when they are the same.`,
      on: `Freya and Malik are practicing the long jump after school. Freya jumps 2.7 meters and Malik jumps 2.35 meters. Malik believes that he has won, because 35 is greater than seven.

However, every digit behind the decimal point has a place, just like the digits in front of it. The first place stands for tenths and the second for hundredths. Freya has seven tenths, while Malik has three tenths and five hundredths.

It helps to write both numbers with the same number of places. Seven tenths are the same as seventy hundredths, so 2.7 can be written as 2.70. Comparing seventy hundredths with thirty-five hundredths shows that Freya jumped farther.

A longer decimal is not always a larger number, and a shorter one is not always larger either. Begin with the tenths and move on only when they are equal.`,
      above: `Freya and Malik are practicing the long jump in the afternoon. Freya jumps a distance of 2.7 meters, and Malik jumps 2.35 meters. Malik is certain that he has won, since he considers 35 to be greater than seven.

His reasoning ignores that every digit behind the decimal point has a place of its own. The first place stands for tenths and the second place stands for hundredths, so Freya has seven tenths, whereas Malik has three tenths and five hundredths.

The comparison becomes clear when both numbers are written with the same number of places. Because seven tenths are equal to seventy hundredths, 2.7 can be written as 2.70, and seventy hundredths are clearly more than thirty-five hundredths.

The length of a decimal therefore tells us nothing about its size. A careful reader compares the tenths first and goes on to the hundredths only when the tenths are the same.`,
    },
  ],
  ideas: [
    {
      id: 'places',
      title: 'Tenths come first',
      objectiveId: 'compare',
      text: 'Compare 0.7 and 0.35. The tenths decide: 7 tenths are more than 3 tenths. So 0.7 > 0.35, although 35 looks larger than 7.',
      wordIds: ['tenth', 'decimal-point'],
    },
    {
      id: 'zeros',
      title: 'Zeros at the end',
      objectiveId: 'order',
      text: '0.7 and 0.70 are the same number: 7 tenths are 70 hundredths. Write all numbers with equally many places. Then it is easy to put them in order.',
      wordIds: ['hundredth', 'decimal'],
    },
    {
      id: 'fraction',
      title: 'From a fraction to a decimal',
      objectiveId: 'name',
      text: 'What is 1/4 as a decimal? Not 0.14! Cut a whole into 100 parts: one fourth of them are 25. So 1/4 = 25/100 = 0.25.',
      wordIds: ['hundredth'],
    },
  ],
  examples: [
    {
      title: 'Worked example: two decimals',
      objectiveId: 'compare',
      template: 'compare-decimals',
      difficulty: 3,
      wordIds: ['tenth'],
    },
    {
      title: 'Worked example: another name',
      objectiveId: 'name',
      template: 'fraction-decimal-percent',
      difficulty: 2,
      wordIds: ['decimal'],
    },
  ],
  sorting: {
    prompt: 'Less than 0.5 or more than 0.5?',
    instructions: 'Pick up a decimal. Look at its tenths and carry it to its bin.',
    objectiveId: 'compare',
    bloom: 'analyze',
    categories: [
      { id: 'less', label: 'Less than 0.5' },
      { id: 'more', label: 'More than 0.5' },
    ],
    draw(random) {
      const places = random.int(1, 3);
      const digits = random.int(1, 10 ** places - 1);
      const order = fraction(digits, 10 ** places).compare(fraction(1, 2));
      return {
        label: decimalText(fraction(digits, 10 ** places), places),
        // One half itself belongs to neither bin and is passed over.
        categoryId: order === 0 ? 'none' : order < 0 ? 'less' : 'more',
        feedback: 'Look at the first digit behind the point. How many tenths are there, compared with 5 tenths?',
        misconception: 'decimal-longer-is-larger',
      };
    },
  },
  teacher: {
    bigIdea: 'Places go on behind the point, each a tenth of the one before; the highest place that differs decides.',
    prerequisites: ['Fractions with denominators 10 and 100 (4.NF.C.5).', 'Comparing whole numbers by place.'],
    discussionQuestions: [
      'Why is 0.7 more than 0.35?',
      'When may you add zeros to a number without changing it?',
      'Is a shorter decimal ever larger? Is it always?',
    ],
    lookFors: [
      'Students name digits by place: "3 tenths and 5 hundredths".',
      'Students pad with zeros or use a grid to compare.',
      'Students compare from the left.',
    ],
    warmUp: {
      teacherDoes: 'Write 0.35 and 0.7 and ask for a vote. Shade both on hundred grids.',
      studentsDo: 'Vote, shade, and explain which idea misled.',
    },
    instruction: {
      teacherDoes: 'Compare pairs in a place-value chart, among them 0.4 and 0.40, 0.08 and 0.1.',
      studentsDo: 'Write three decimals between 0.3 and 0.4 and put them in order.',
    },
    differentiation: {
      below: 'Use hundred grids and money for every pair.',
      above: 'Use thousandths (5.NBT.A.3) and find decimals between 0.34 and 0.35.',
      languageLearners: 'Say "tenths" and "hundredths" clearly apart from "tens" and "hundreds", with a chart.',
    },
  },
  themes: ['arctic', 'coast', 'laboratory'],
});
