/** Outlines of every shape for property tests, and lessons that are played in the worlds laid out from them. */
import { ACTIVITY_KINDS, type Activity, activityXp, type Lesson, THEMES, type World } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import fc from 'fast-check';
import type { WorldOutline } from './outline.ts';

interface ActivityShape {
  readonly kind: Activity['kind'];
  /** How many stops, or things to sort. */
  readonly size: number;
  readonly categories: number;
  /** For each earlier activity, whether this one waits for it. */
  readonly waits: readonly boolean[];
}

/** @param most activities; with 12 a lesson is as large as the schema allows */
export function anyOutline(most = 12): fc.Arbitrary<WorldOutline> {
  const shape = fc.record({
    kind: fc.constantFrom(...ACTIVITY_KINDS),
    size: fc.integer({ min: 2, max: 12 }),
    categories: fc.integer({ min: 2, max: 4 }),
    waits: fc.array(fc.boolean(), { minLength: most, maxLength: most }),
  });
  return fc
    .record({
      seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      theme: fc.constantFrom(...THEMES),
      shapes: fc.array(shape, { minLength: 2, maxLength: most }),
    })
    .map(({ seed, theme, shapes }) => outlineOf(seed, theme, shapes));
}

export function outlineOf(seed: number, theme: WorldOutline['theme'], shapes: readonly ActivityShape[]): WorldOutline {
  const activities = shapes.map((shape, index) => activityOf(shape, index + 1));
  const unlocks = activities.map(({ id }, index) => ({
    activityId: id,
    requires: activities.slice(0, index).flatMap((earlier, place) => (shapes[index]?.waits[place] ? [earlier.id] : [])),
  }));
  const needed = new Set(unlocks.flatMap(({ requires }) => requires));
  return {
    seed,
    theme,
    activities,
    progression: { unlocks, finish: activities.flatMap(({ id }) => (needed.has(id) ? [] : [id])) },
    signs: {
      welcome: { title: 'Welcome', text: 'Follow the path. Read the signs on your way.' },
      finale: { title: 'You made it', text: 'Look back at what you found on the way.' },
    },
  };
}

function activityOf({ kind, size, categories }: ActivityShape, number: number): Activity {
  const frame = {
    id: `activity-${number}`,
    title: `Place number ${number}`,
    instructions: 'Look around. Do what the signs say, then walk on.',
    objectiveIds: ['objective-1'],
    zoneId: `zone-${number}`,
    bloom: 'apply' as const,
    minutes: 5,
    xp: { completion: 10, perCorrect: 5 },
  };
  const numbered = (count: number, name: string): string[] =>
    Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
  switch (kind) {
    case 'quiz-gate':
      return { ...frame, kind, params: { itemIds: ['item-1', 'item-2'], passShare: 1 } };
    case 'collect-and-sort':
      return {
        ...frame,
        kind,
        params: {
          prompt: 'Where does each belong?',
          categories: numbered(categories, 'category').map((id) => ({ id, label: `Kind ${id}` })),
          objects: numbered(Math.max(4, size), 'object').map((id, index) => ({
            id,
            label: `Thing ${id}`,
            categoryId: `category-${(index % categories) + 1}`,
            feedback: 'Look at it once more.',
          })),
        },
      };
    case 'timed-challenge':
      return {
        ...frame,
        kind,
        params: { itemIds: ['item-1', 'item-2', 'item-3'], seconds: 180, passShare: 1, speedBonus: false },
      };
    case 'team-gate':
      return { ...frame, kind, params: { itemIds: ['item-1', 'item-2'], passShare: 1, ownAnswers: 1 } };
    case 'number-line-walk':
      return {
        ...frame,
        kind,
        params: {
          line: { from: '0', to: '2', steps: Math.max(2, size), labelEvery: 2, form: 'fraction', unit: null },
          tolerance: 0.5,
          targets: [
            {
              id: 'target-1',
              prompt: 'Stand at 1.',
              value: '1',
              hints: ['Count the marks.'],
              explanation: 'It lies in the middle.',
              feedback: 'Look for the middle.',
              wrong: [],
            },
          ],
        },
      };
    case 'build-to-a-measure':
      return {
        ...frame,
        kind,
        params: {
          plot: { width: Math.min(6, size), depth: Math.min(8, Math.max(2, categories * 2)), height: 2 },
          builds: [
            {
              id: 'build-1',
              prompt: 'Put down 2 blocks.',
              measure: 'amount',
              unit: 'blocks',
              each: '1',
              target: '2',
              shape: 'any',
              edges: null,
              hints: ['Count them.'],
              explanation: 'One and one more.',
              feedback: 'Count again.',
              wrong: [],
            },
          ],
        },
      };
    case 'experiment':
      return {
        ...frame,
        kind,
        params: {
          question: 'What changes the result?',
          variables: [
            {
              id: 'light',
              name: 'Light',
              unit: 'hours',
              levels: [1, 2, 3],
              start: 0,
              curve: { kind: 'line', slope: 1, start: 0 },
            },
          ],
          testedId: 'light',
          outcome: { name: 'Height', unit: 'centimeters', decimals: 0, least: 0, most: 10 },
          model: { combine: 'sum', base: 0 },
          levelsNeeded: 2,
          unfair: { feedback: 'Change one thing.' },
          conclusionId: 'item-1',
        },
      };
    case 'guided-exploration':
      return {
        ...frame,
        kind,
        params: {
          stops: numbered(Math.min(8, size), 'stop').map((id) => ({
            id,
            title: `A stop called ${id}`,
            text: 'Read this.',
            vocabularyIds: [],
            itemId: null,
          })),
        },
      };
    case 'sequence-builder':
      return {
        ...frame,
        kind,
        params: {
          ...TASK,
          direction: 'first to last',
          steps: numbered(within(size, 3, 8), 'step').map((id) => ({ id, text: `What is ${id}`, feedback: WHY })),
        },
      };
    case 'timeline-path':
      return {
        ...frame,
        kind,
        params: {
          ...TASK,
          events: numbered(within(size, 3, 8), 'event').map((id, index) => ({
            id,
            when: `Year ${1700 + index}`,
            text: `What is ${id}`,
            detail: `More about ${id}.`,
            feedback: WHY,
          })),
        },
      };
    case 'matching-bridge':
      return {
        ...frame,
        kind,
        params: {
          ...TASK,
          pairs: numbered(within(size, 3, 8), 'pair').map((id) => ({
            id,
            left: `Word ${id}`,
            right: `Meaning of ${id}`,
            feedback: WHY,
          })),
          extras: [],
        },
      };
    case 'label-the-diagram':
      return {
        ...frame,
        kind,
        params: {
          ...TASK,
          figure: { alt: 'A circle.', shapes: [{ shape: 'ellipse', cx: 50, cy: 50, rx: 40, ry: 30, fill: '#88aadd' }] },
          targets: numbered(within(size, 2, 8), 'target').map((id, index) => ({
            id,
            x: 10 + index * 10,
            y: 50,
            description: `Spot ${id}`,
          })),
          labels: [
            ...numbered(within(size, 2, 8), 'label').map((id, index) => ({
              id,
              text: `Name ${id}`,
              targetId: `target-${index + 1}`,
              feedback: WHY,
            })),
            { id: 'label-extra', text: 'Nowhere', targetId: null, feedback: WHY },
          ],
        },
      };
    case 'dialogue':
      return {
        ...frame,
        kind,
        params: {
          character: { name: 'Ada', about: 'Wonders about everything.' },
          startId: 'hello',
          scenes: [
            {
              id: 'hello',
              says: 'Hello! May I ask you something?',
              choices: [{ id: 'yes', text: 'Yes', worth: 'talk', nextId: 'ask' }],
            },
            {
              id: 'ask',
              says: 'Which is it?',
              choices: [
                { id: 'this', text: 'This one', worth: 'right', nextId: null },
                { id: 'that', text: 'That one', worth: 'wrong', reply: WHY, nextId: 'ask' },
              ],
            },
          ],
          hints: TASK.hints,
        },
      };
  }
}

const WHY = 'Look at it once more.';
const TASK = { prompt: 'Where does each belong?', hints: ['Begin with what you know.'] };

function within(size: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, size));
}

/** The sample lesson with the outline's activities, played in the world. */
export function lessonIn(outline: WorldOutline, world: World): Lesson {
  const lesson = sampleLesson();
  const totalXp = outline.activities.reduce((sum, activity) => sum + activityXp(activity), 0);
  return {
    ...lesson,
    activities: [...outline.activities],
    progression: {
      ...lesson.progression,
      unlocks: outline.progression.unlocks.map(({ activityId, requires }) => ({ activityId, requires: [...requires] })),
      finish: [...outline.progression.finish],
      totalXp,
      badges: [],
    },
    world,
  };
}
