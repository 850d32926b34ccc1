/** Converting measures within one system, grades 4 and 5. */
import { fractionBars } from '../figures/index.ts';
import { defineTopic } from '../topic-kit/index.ts';
import { CONVERSION_TABLE, CONVERT, LENGTH, UNIT_OF_MEASURE, WEIGHT } from '../vocabulary/measurement.ts';

export const convertingUnitsTopic = defineTopic({
  id: 'converting-units',
  name: 'Converting units of measure',
  title: 'Same amount, other unit: converting measures',
  aliases: [
    'converting units',
    'unit conversion',
    'converting measurements',
    'measurement conversions',
    'units of measure',
    'units of measurement',
    'metric units',
    'customary units',
    'feet and inches',
    'meters and centimeters',
    'pounds and ounces',
    'measurement',
  ],
  grades: { from: 4, to: 5 },
  objectives: [
    {
      id: 'convert',
      verb: 'Convert',
      text: 'Convert lengths, weights, amounts of liquid and times between larger and smaller units.',
      bloom: 'apply',
      standardCodes: ['4.MD.A.1', '5.MD.A.1'],
      questions: [{ template: 'convert-units', formats: ['choice', 'numeric'] }],
    },
    {
      id: 'solve',
      verb: 'Solve',
      text: 'Solve problems in which a measure is given in one unit and needed in another.',
      bloom: 'apply',
      standardCodes: ['4.MD.A.2', '5.MD.A.1'],
      questions: [{ template: 'convert-units' }],
    },
  ],
  misconceptions: ['convert-wrong-direction', 'convert-times-ten', 'convert-add-factor', 'convert-ignore-part'],
  words: [UNIT_OF_MEASURE, CONVERT, LENGTH, WEIGHT, CONVERSION_TABLE],
  passages: [
    {
      id: 'how-it-works',
      title: 'The Tree House Ladder',
      below: `Hana and her grandfather are building a ladder for a tree house. Grandfather needs a rope that is four feet long, but the rope in the shed is measured in inches. Hana must find out how many inches are the same as four feet.

She knows that one foot has twelve inches. An inch is a smaller unit than a foot, so it takes more of them to fill the same length. She makes a conversion table. One foot is twelve inches, two feet are twenty-four inches, and three feet are thirty-six inches. Four feet are four times twelve inches, which is forty-eight inches.

Then they weigh the nails. The scale shows thirty-two ounces, but the note says two pounds. One pound has sixteen ounces, so a pound is the larger unit, and it takes fewer of them. Thirty-two divided by sixteen is two, so the weight is just right.

When we convert a measure, the amount stays the same. Only the unit and the number change.`,
      on: `Hana and her grandfather are building a ladder for their new tree house. Grandfather needs a rope that is four feet long, but the rope in the shed is measured in inches, so Hana has to find out how many inches are the same as four feet.

She knows that one foot is equal to twelve inches. Because an inch is a smaller unit than a foot, more inches are needed to fill the same length. She begins a conversion table: one foot is twelve inches, two feet are twenty-four inches, and so on. Four feet must be four times twelve inches, which is forty-eight inches.

Afterward they weigh the nails. The scale shows thirty-two ounces, while the building plan asks for two pounds. One pound is equal to sixteen ounces, and since a pound is the larger unit, fewer pounds are needed for the same weight. Thirty-two divided by sixteen is two, so they have exactly enough nails.

To convert a measure means to describe the same amount with a different unit. The amount itself never changes.`,
      above: `Hana and her grandfather are constructing a ladder for their new tree house. Grandfather requires a rope that is four feet long, but the rope in the shed is labeled in inches, so Hana has to determine how many inches correspond to four feet.

She remembers that one foot is equal to twelve inches. Because an inch is a smaller unit than a foot, a greater number of inches is necessary to cover the same length. Her conversion table begins with one foot and twelve inches, continues with two feet and twenty-four inches, and reaches four feet and forty-eight inches. Every number in the second column is twelve times the number beside it.

Afterward they weigh the nails. The scale displays thirty-two ounces, whereas the building plan demands two pounds. One pound is equal to sixteen ounces, and since a pound is the larger unit, a smaller number of pounds describes the same weight. Dividing thirty-two by sixteen shows that they have exactly the required amount.

To convert a measurement means to express the same amount with a different unit. Multiplication leads to the smaller unit and division to the larger unit, but the amount itself never changes.`,
    },
  ],
  ideas: [
    {
      id: 'small-units-many',
      title: 'Small units, many of them',
      objectiveId: 'convert',
      text: 'One foot is as long as 12 inches. An inch is small, so you need many of them. From feet to inches the number grows: multiply by 12. From inches to feet the number shrinks: divide by 12. Ask first: will there be more or fewer?',
      wordIds: ['unit', 'convert', 'length'],
      figure: fractionBars(
        [
          { parts: 1, shaded: 1, label: '1 ft' },
          { parts: 12, shaded: 12, label: '12 in' },
        ],
        'Two bars of one length. The first is one foot; the second is cut into 12 inches.',
      ),
    },
    {
      id: 'good-to-know',
      title: 'Facts to remember',
      objectiveId: 'convert',
      text: 'Length: 12 inches make a foot, 3 feet make a yard, 100 centimeters make a meter, 1,000 meters make a kilometer. Weight and mass: 16 ounces make a pound, 1,000 grams make a kilogram. Liquid: 4 quarts make a gallon. Time: 60 seconds make a minute, and 60 minutes make an hour.',
      wordIds: ['weight', 'unit'],
    },
    {
      id: 'two-units-at-once',
      title: 'Two units at once',
      objectiveId: 'solve',
      text: 'How many inches are 2 feet 7 inches? Convert only the feet: 2 × 12 = 24. The 7 inches are inches already, so add them: 24 + 7 = 31. Do not forget them, and do not multiply them too.',
      wordIds: ['convert', 'conversion-table'],
    },
  ],
  examples: [
    {
      title: 'Worked example: to the smaller unit',
      objectiveId: 'convert',
      template: 'convert-units',
      difficulty: 2,
      wordIds: ['unit'],
    },
    {
      title: 'Worked example: two units',
      objectiveId: 'solve',
      template: 'convert-units',
      difficulty: 3,
      wordIds: ['convert'],
    },
    {
      title: 'Worked example: to the larger unit',
      objectiveId: 'convert',
      template: 'convert-units',
      difficulty: 4,
      wordIds: ['convert'],
    },
  ],
  sorting: {
    prompt: 'Is it shorter than 2 yards, exactly 2 yards, or longer?',
    instructions:
      'Pick up a length. Convert it to inches or feet in your head, then carry it to the bin where it belongs.',
    objectiveId: 'convert',
    bloom: 'apply',
    categories: [
      { id: 'shorter', label: 'Shorter than 2 yards' },
      { id: 'exact', label: 'Exactly 2 yards' },
      { id: 'longer', label: 'Longer than 2 yards' },
    ],
    draw(random) {
      const inches = random.chance(1, 3) ? TWO_YARDS : random.pick([48, 54, 60, 63, 66, 69, 75, 78, 84, 90, 96]);
      const feet = random.int(0, Math.floor(inches / 12));
      const yards = random.int(0, 1);
      const label =
        yards === 1 ? `1 yard ${inches - 36} inches` : feet === 0 ? `${inches} inches` : feetAndInches(feet, inches);
      return {
        label,
        categoryId: inches === TWO_YARDS ? 'exact' : inches < TWO_YARDS ? 'shorter' : 'longer',
        feedback:
          'A yard has 3 feet, and a foot has 12 inches. How many inches are 2 yards, and how many are on the card?',
        ...(feet > 0 && yards === 0 && inches - 12 * feet > 0 ? { misconception: 'convert-ignore-part' } : {}),
      };
    },
  },
  teacher: {
    bigIdea:
      'Converting changes the unit and the number, never the amount. Smaller units mean more of them, larger units fewer.',
    prerequisites: [
      'Multiply and divide by one- and two-digit numbers.',
      'Know how large common units are.',
      'Multiply and divide by 10, 100 and 1,000.',
    ],
    discussionQuestions: [
      'Why does the number grow when the unit gets smaller?',
      'Why is it easier to convert meters than feet?',
      'A friend says that 3 hours are 300 minutes. What was in that friend’s mind?',
    ],
    lookFors: [
      'Students say "more" or "fewer" before they compute.',
      'Students pick the right fact, not always ten or a hundred.',
      'Students keep both parts of a measure such as 2 feet 7 inches.',
    ],
    warmUp: {
      teacherDoes:
        'Let students measure a desk in hand widths and in finger widths. Ask which number is larger and why both are right.',
      studentsDo: 'Measure, write both numbers, and explain to a partner why the smaller unit gives the larger number.',
    },
    instruction: {
      teacherDoes:
        'Build a table for feet and inches with the class and look for the pattern. Convert in both directions. Show a measure in two units and convert only one part.',
      studentsDo: 'Make a table for another pair of units and use it for three measures, one of them in two units.',
    },
    differentiation: {
      below: 'Keep the list of facts on the desk and stay with converting to the smaller unit.',
      above: 'Ask for conversions in two steps, such as yards to inches or hours to seconds.',
      languageLearners:
        'Show real things for each unit: an inch, a foot, a pound. Offer the frame "___ are the same as ___".',
    },
  },
  themes: ['workshop', 'forest', 'laboratory'],
});

/** In inches. */
const TWO_YARDS = 72;

function feetAndInches(feet: number, inches: number): string {
  const rest = inches - 12 * feet;
  return rest === 0 ? `${feet} feet` : `${feet} ${feet === 1 ? 'foot' : 'feet'} ${rest} inches`;
}
