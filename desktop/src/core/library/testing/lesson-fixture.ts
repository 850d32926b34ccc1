/** A small lesson that fits the schema, for tests of storage. What it teaches is not the point here. */
import { contentHash, type Item, type Lesson, type Provenance, parseLesson } from '@toolboxai/shared/lesson';

const provenance: Provenance = { kind: 'authored', pack: 'fixture', source: 'written for the tests of the library' };
const tiers = (text: string) => ({ below: text, on: text, above: text });

function item(number: number, stem: string): Item {
  return {
    type: 'single-choice',
    id: `item-${number}`,
    objectiveId: 'objective-1',
    stem,
    bloom: 'apply',
    difficulty: 2,
    hints: ['Look at the two amounts again.'],
    explanation: 'Equal parts of one whole can be counted together.',
    provenance,
    options: [
      { id: 'a', text: 'three quarters' },
      { id: 'b', text: 'two eighths', feedback: 'The parts are still quarters.' },
      { id: 'c', text: 'one half', feedback: 'That is less than what is there already.' },
    ],
    key: 'a',
  };
}

export interface FixtureLesson {
  readonly id?: string;
  readonly title?: string;
  readonly subject?: Lesson['subject'];
  readonly topic?: string;
  readonly grade?: number;
  readonly objective?: string;
  readonly term?: string;
  readonly stem?: string;
  readonly passage?: string;
}

export function fixtureLesson(parts: FixtureLesson = {}): Lesson {
  const {
    id = 'lesson-1',
    title = 'Adding Fractions',
    subject = 'mathematics',
    topic = 'Fractions',
    grade = 4,
  } = parts;
  const activity = (activityId: string, itemIds: string[]): Lesson['activities'][number] => ({
    kind: 'quiz-gate',
    id: activityId,
    title: 'The gate',
    instructions: 'Answer to open the gate.',
    objectiveIds: ['objective-1'],
    zoneId: 'zone-1',
    bloom: 'apply',
    minutes: 10,
    xp: { completion: 10, perCorrect: 5 },
    params: { itemIds, passShare: 0.5 },
  });
  const phase = (phaseId: string, kind: Lesson['plan']['phases'][number]['kind']) => ({
    id: phaseId,
    kind,
    title: 'Phase',
    minutes: 15,
    teacherDoes: 'Shows two amounts.',
    studentsDo: 'Say what they see.',
    objectiveIds: ['objective-1'],
    activityIds: [],
    itemIds: [],
    passageIds: [],
  });
  const zone = (zoneId: string, role: 'arrival' | 'finale', x: number) => ({
    id: zoneId,
    name: 'Clearing',
    role,
    center: { x, z: 0 },
    width: 40,
    depth: 40,
    elevation: 0,
  });
  return parseLesson({
    schemaVersion: 2,
    id,
    title,
    subject,
    topic: { id: 'fractions', name: topic },
    grade,
    language: 'en',
    minutes: 45,
    provenance: {
      author: 'offline',
      authorVersion: '1',
      request: { subject, topic, grade, minutes: 45, seed: 1, standards: [] },
    },
    standards: [],
    objectives: [
      {
        id: 'objective-1',
        text: parts.objective ?? 'Add two fractions with the same denominator.',
        verb: 'add',
        bloom: 'apply',
        standardCodes: [],
      },
    ],
    misconceptions: [],
    plan: { phases: [phase('phase-1', 'warm-up'), phase('phase-2', 'practice'), phase('phase-3', 'exit-ticket')] },
    vocabulary: [parts.term ?? 'denominator', 'numerator', 'whole'].map((term, index) => ({
      id: `word-${index}`,
      term,
      definitions: tiers(`What ${term} means here.`),
      provenance,
    })),
    passages: [
      {
        id: 'passage-1',
        title: 'A pizza',
        tiers: tiers(parts.passage ?? 'Mira cuts a pizza into four parts.'),
        provenance,
      },
    ],
    items: [
      item(1, parts.stem ?? 'What is one quarter and two quarters?'),
      item(2, 'Two parts of four and one more?'),
      item(3, 'Half of a whole and a quarter?'),
      item(4, 'One quarter three times?'),
    ],
    activities: [activity('activity-1', ['item-1', 'item-2']), activity('activity-2', ['item-3', 'item-4'])],
    world: {
      theme: 'meadow',
      seed: 1,
      width: 256,
      depth: 256,
      spawn: { position: { x: 0, y: 3, z: 0 }, facing: 0 },
      lighting: { clockTime: 12, brightness: 2, haze: 0 },
      zones: [zone('zone-1', 'arrival', 0), zone('zone-2', 'finale', 60)],
      paths: [],
      stations: [
        {
          id: 'station-1',
          zoneId: 'zone-1',
          activityId: 'activity-1',
          role: 'gate',
          part: null,
          label: 'Gate',
          position: { x: 0, y: 0, z: -10 },
          facing: 0,
        },
      ],
      signs: [],
    },
    progression: {
      unlocks: [
        { activityId: 'activity-1', requires: [] },
        { activityId: 'activity-2', requires: ['activity-1'] },
      ],
      finish: ['activity-2'],
      totalXp: 40,
      levels: [{ name: 'Starter', xp: 0 }],
      badges: [],
    },
    scripts: [],
    teacher: {
      bigIdea: 'Equal parts can be counted.',
      prerequisites: ['Can share a thing into equal parts.'],
      materials: ['Paper strips'],
      discussionQuestions: ['Which parts are equal?'],
      lookFors: ['Names the whole', 'Counts the parts', 'Says why'],
      differentiation: { below: 'Fold paper.', above: 'Find a third way.', languageLearners: 'Point and name.' },
      exitTicket: {
        itemIds: ['item-4'],
        sort: [
          { bucket: 'got it', evidence: 'right', nextStep: 'Go on.' },
          { bucket: 'not yet', evidence: 'wrong', nextStep: 'Fold again.' },
        ],
      },
    },
    checks: null,
    approval: null,
  });
}

/** The lesson with a check report that passed, and with an approval when asked. */
export function checkedLesson(lesson: Lesson, approved: boolean): Lesson {
  const hash = contentHash(lesson);
  return {
    ...lesson,
    checks: {
      contentHash: hash,
      checksVersion: 1,
      passed: true,
      results: [{ check: 'schema', status: 'passed', summary: 'Everything fits.', findings: [], measures: {} }],
    },
    approval: approved ? { contentHash: hash, approvedAt: '2026-01-05T08:00:00.000Z' } : null,
  };
}
