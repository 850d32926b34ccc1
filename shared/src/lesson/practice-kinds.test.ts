import { describe, expect, it } from 'vitest';
import { practiceLesson } from './fixtures/index.ts';
import {
  type ActivityOf,
  activityXp,
  checkInvariants,
  figureSvg,
  type Lesson,
  labelledMarks,
  lessonSchema,
  lineFigure,
  type NumberLine,
  parseLesson,
  placeOnLine,
  scoredAnswers,
} from './index.ts';
import { toPlayData } from './play/index.ts';

type Kind = 'number-line-walk' | 'build-to-a-measure' | 'timed-challenge' | 'team-gate' | 'experiment';

/** The activity of a kind in the lesson, to be broken. */
function own<K extends Kind>(lesson: Lesson, kind: K): ActivityOf<K> {
  const found = lesson.activities.find((activity): activity is ActivityOf<K> => activity.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

function codesOf<A extends { readonly params: object }>(
  of: (lesson: Lesson) => A,
  breakIt: (params: A['params']) => void,
): string[] {
  const lesson = practiceLesson();
  breakIt(of(lesson).params);
  return checkInvariants(lesson).map(({ code }) => code);
}

describe('a lesson of walks, buildings, experiments, challenges and team gates', () => {
  it('holds, and is read back as it was written', () => {
    const lesson = practiceLesson();
    expect(lessonSchema.safeParse(lesson).error).toBeUndefined();
    expect(checkInvariants(lesson)).toEqual([]);
    expect(parseLesson(JSON.parse(JSON.stringify(lesson)))).toEqual(lesson);
  });

  it('counts what is scored, and the XP add up', () => {
    const lesson = practiceLesson();
    expect(lesson.activities.map((activity) => [activity.id, scoredAnswers(activity), activityXp(activity)])).toEqual([
      ['walk', 2, 40],
      ['build', 2, 40],
      ['test', 2, 70],
      // Three questions and the bonus of a whole round.
      ['challenge', 4, 50],
      ['team', 3, 70],
    ]);
    expect(lesson.progression.totalXp).toBe(270);
  });

  it('gives no bonus for speed unless it is asked for', () => {
    const lesson = practiceLesson();
    const { speedBonus: _, ...params } = own(lesson, 'timed-challenge').params;
    const parsed = lessonSchema.parse({
      ...lesson,
      activities: lesson.activities.map((activity) =>
        activity.id === 'challenge' ? { ...activity, params } : activity,
      ),
    });
    expect(own(parsed, 'timed-challenge').params.speedBonus).toBe(false);
  });
});

const walk = (lesson: Lesson) => own(lesson, 'number-line-walk');
const building = (lesson: Lesson) => own(lesson, 'build-to-a-measure');

describe('what is wrong with a number line walk', () => {
  const codes = (breakIt: (params: ActivityOf<'number-line-walk'>['params']) => void) => codesOf(walk, breakIt);
  it('a line that runs backwards', () => {
    expect(codes(({ line }) => Object.assign(line, { from: '2', to: '0' }))).toContain('line-backwards');
  });
  it('a number beside the line', () => {
    expect(codes(({ targets }) => Object.assign(targets[0] ?? {}, { value: '9/4' }))).toContain('target-off-line');
  });
  it('a wrong number that may count as right', () => {
    expect(codes(({ targets }) => Object.assign(targets[0]?.wrong[0] ?? {}, { value: '7/10' }))).toContain(
      'wrong-answer-accepted',
    );
  });
  it('numbers too long to stand beside one another', () => {
    expect(
      codes(({ line }) => Object.assign(line, { from: '123456789/1000', to: '123456790', labelEvery: 1 })),
    ).toContain('line-label-long');
  });
  it('a misconception that the lesson does not have', () => {
    expect(codes(({ targets }) => Object.assign(targets[0] ?? {}, { misconceptionId: 'nowhere' }))).toContain(
      'unknown-reference',
    );
  });
});

describe('what is wrong with building to a measure', () => {
  const codes = (breakIt: (params: ActivityOf<'build-to-a-measure'>['params']) => void) => codesOf(building, breakIt);
  it.each([
    ['more than the plot holds', { target: '60' }],
    ['part of a block', { target: '5/2' }],
    ['nothing', { target: '0' }],
    ['a box that no edges make', { target: '11' }],
    ['a row longer than the plot', { measure: 'length', target: '5' }],
    ['a larger area than the plot', { measure: 'area', shape: 'any', target: '13' }],
    ['a block that measures nothing', { each: '0' }],
  ])('%s', (_, change) => {
    expect(codes(({ builds }) => Object.assign(builds[0] ?? {}, change))).toContain('build-impossible');
  });
  it('edges that do not make the measure', () => {
    expect(codes(({ builds }) => Object.assign(builds[0] ?? {}, { edges: [3, 3, 1] }))).toContain('build-edges');
    expect(codes(({ builds }) => Object.assign(builds[0] ?? {}, { edges: [3, 4] }))).toContain('build-edges');
    expect(codes(({ builds }) => Object.assign(builds[0] ?? {}, { edges: [3, 2, 2] }))).toEqual([]);
  });
  it('a wrong measure that is the one asked for', () => {
    expect(codes(({ builds }) => Object.assign(builds[0]?.wrong[0] ?? {}, { measured: '24/2' }))).toContain(
      'wrong-answer-accepted',
    );
  });
});

const challenge = (lesson: Lesson) => own(lesson, 'timed-challenge');
const team = (lesson: Lesson) => own(lesson, 'team-gate');
const test = (lesson: Lesson) => own(lesson, 'experiment');

describe('what is wrong with rounds, teams and experiments', () => {
  it('a round that hurries', () => {
    expect(codesOf(challenge, (params) => Object.assign(params, { seconds: 59 }))).toContain('time-too-short');
  });
  it('a question asked twice', () => {
    expect(
      codesOf(challenge, (params) => Object.assign(params, { itemIds: ['item-2', 'item-2', 'item-3'] })),
    ).toContain('question-asked-twice');
    expect(codesOf(team, (params) => Object.assign(params, { itemIds: ['item-5', 'item-5'] }))).toContain(
      'question-asked-twice',
    );
  });
  it('a share of each student that is more than the gate needs', () => {
    expect(codesOf(team, (params) => Object.assign(params, { ownAnswers: 4 }))).toContain('share-too-large');
  });
  it.each([
    ['a variable that does not exist', { testedId: 'wind' }, 'unknown-reference'],
    ['more levels than there are', { levelsNeeded: 4 }, 'too-few-levels'],
    ['a conclusion that is not in the lesson', { conclusionId: 'item-99' }, 'unknown-reference'],
    [
      'limits the wrong way round',
      { outcome: { name: 'x', unit: null, decimals: 0, least: 5, most: 5 } },
      'outcome-limits',
    ],
  ])('an experiment with %s', (_, change, code) => {
    expect(codesOf(test, (params) => Object.assign(params, change))).toContain(code);
  });
  it('levels that do not rise, and a start beside them', () => {
    expect(
      codesOf(test, ({ variables }) => Object.assign(variables[0] ?? {}, { levels: [3, 3, 1], start: 5 })),
    ).toEqual(expect.arrayContaining(['levels-not-rising', 'level-unknown']));
  });
});

describe('a number line', () => {
  const line = (change: Partial<NumberLine>): NumberLine => ({
    from: '0',
    to: '1',
    steps: 4,
    labelEvery: 1,
    form: 'fraction',
    unit: null,
    ...change,
  });
  const texts = (change: Partial<NumberLine>) => labelledMarks(line(change)).map(({ text }) => text);

  it('writes its numbers as fractions in lowest terms, mixed numbers, decimals or integers', () => {
    expect(texts({})).toEqual(['0', '1/4', '1/2', '3/4', '1']);
    expect(texts({ to: '2', steps: 6 })).toEqual(['0', '1/3', '2/3', '1', '1 1/3', '1 2/3', '2']);
    expect(texts({ form: 'decimal' })).toEqual(['0', '0.25', '0.5', '0.75', '1']);
    expect(texts({ from: '-2', to: '2', form: 'integer' })).toEqual(['−2', '−1', '0', '1', '2']);
    // A third has no decimal that ends.
    expect(texts({ steps: 3, form: 'decimal' })).toEqual(['0', '1/3', '2/3', '1']);
  });

  it('numbers both ends, and between them as many marks as asked', () => {
    expect(labelledMarks(line({ steps: 10, labelEvery: 4 })).map(({ step }) => step)).toEqual([0, 4, 8, 10]);
  });

  it('finds the place of any number exactly', () => {
    expect(placeOnLine(line({}), '3/4')).toBe(3);
    expect(placeOnLine(line({ from: '-10', to: '10', steps: 20 }), '-2.5')).toBe(7.5);
    expect(placeOnLine(line({}), '5/4')).toBe(5);
  });

  it('is drawn with words for who cannot see it', () => {
    const figure = lineFigure(line({ unit: 'miles' }));
    expect(figure.alt).toBe('A number line from 0 to 1 in 4 equal steps, in miles.');
    expect(figureSvg(figure)).toContain('3/4');
  });
});

describe('the two halves of the data', () => {
  const { client, server } = toPlayData(practiceLesson());
  const shown = JSON.stringify(client);

  it('keep places, measures, models, hints, feedback and explanations on the server', () => {
    for (const secret of [
      'One step is 1/4.',
      'Three steps of 1/4 are 3/4.',
      'Count the steps from 0 again.',
      'The mark at 0 is no step.',
      'Think in layers.',
      'Two layers of 6 blocks',
      'That is one layer alone.',
      'You changed two things at once.',
      'slope',
      '"curves"',
      '"at"',
      '"blocks"',
      'misconception',
      'three-quarters',
      'one-and-a-half',
      'twelve',
    ]) {
      expect([secret, shown.includes(secret)]).toEqual([secret, false]);
    }
  });

  it('show what students need: the line, the plot, the variables', () => {
    expect(client.activities.find(({ id }) => id === 'walk')).toMatchObject({
      steps: 8,
      labels: [
        { step: 0, text: '0' },
        { step: 4, text: '1' },
        { step: 8, text: '2' },
      ],
      targets: [{ id: 'target-1', prompt: 'Stand at 3/4.', hintCount: 2 }, { id: 'target-2' }],
    });
    expect(client.activities.find(({ id }) => id === 'build')).toMatchObject({
      builds: [{ id: 'build-1', oneBlock: '1 cubic units' }, { oneBlock: '2 centimeters' }],
    });
    expect(client.activities.find(({ id }) => id === 'test')).toMatchObject({
      tested: 0,
      variables: [{ name: 'Warmth', levels: ['10 degrees', '20 degrees', '30 degrees'], start: 0 }, { name: 'Water' }],
    });
  });

  it('count places in steps and measures in blocks', () => {
    expect(server.activities.find(({ id }) => id === 'walk')).toMatchObject({
      targets: [{ at: 3, wrong: [{ at: 2 }] }, { at: 6 }],
    });
    expect(server.activities.find(({ id }) => id === 'build')).toMatchObject({
      builds: [{ blocks: 12, wrong: [{ blocks: 6 }, { blocks: 7 }] }, { blocks: 3 }],
    });
  });
});
