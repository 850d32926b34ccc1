import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../errors.ts';
import { documentHash } from './content-hash.ts';
import { sampleLesson } from './fixtures/sample-lesson.ts';
import {
  canonicalJson,
  checkInvariants,
  contentHash,
  ITEM_TYPES,
  type Lesson,
  migrateLesson,
  parseLesson,
} from './index.ts';

function codes(change: (lesson: Lesson) => void): string[] {
  const lesson = sampleLesson();
  change(lesson);
  return checkInvariants(lesson).map((finding) => finding.code);
}

function part<T>(parts: readonly T[], index: number): T {
  const found = parts.at(index);
  if (found === undefined) throw new Error(`the sample lesson has no part ${index}`);
  return found;
}

function thrown(action: () => unknown): AppError {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the sample lesson', () => {
  it('fits the schema and breaks no invariant', () => {
    expect(parseLesson(JSON.parse(JSON.stringify(sampleLesson())))).toEqual(sampleLesson());
    expect(checkInvariants(sampleLesson())).toEqual([]);
  });

  it('asks every type of question', () => {
    expect(new Set(sampleLesson().items.map((item) => item.type))).toEqual(new Set(ITEM_TYPES));
  });
});

describe('opening a document', () => {
  it('names the one field that is wrong', () => {
    const lesson = JSON.parse(JSON.stringify(sampleLesson()));
    lesson.items[3].key = 'a hundred';
    const error = thrown(() => parseLesson(lesson));
    expect(error.code).toBe('lesson-invalid');
    expect(error.message).toContain('items/3/key');
  });

  it('counts the fields beyond the first few', () => {
    const lesson = JSON.parse(JSON.stringify(sampleLesson()));
    for (const item of lesson.items) item.hints = [];
    expect(thrown(() => parseLesson(lesson)).message).toContain('and 3 more');
  });

  it.each([null, 3, 'lesson', [], {}, { schemaVersion: 'one' }, { schemaVersion: 0.5 }])(
    'refuses %j as no lesson',
    (value) => {
      expect(thrown(() => parseLesson(value)).code).toBe('lesson-not-a-document');
    },
  );

  it('tells a lesson of a newer app apart', () => {
    const error = thrown(() => parseLesson({ ...sampleLesson(), schemaVersion: 99 }));
    expect(error.code).toBe('lesson-newer');
    expect(error.hint).toContain('Update');
  });

  it('refuses fields it does not know, so that nothing is lost silently', () => {
    expect(thrown(() => parseLesson({ ...sampleLesson(), extra: true })).code).toBe('lesson-invalid');
  });

  it('gives an error, never a crash, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(thrown(() => parseLesson(value)).code).toMatch(/^lesson-/);
      }),
    );
  });
});

describe('migration', () => {
  const steps = {
    current: 3,
    migrations: {
      1: (document: Readonly<Record<string, unknown>>) => ({ ...document, added: true }),
      2: ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: title }),
    },
  };

  it('walks through every version in turn', () => {
    expect(migrateLesson({ schemaVersion: 1, title: 'Water' }, steps)).toEqual({
      ok: true,
      document: { schemaVersion: 3, added: true, name: 'Water' },
    });
  });

  it('leaves a current document alone', () => {
    const document = { schemaVersion: 3, name: 'Water' };
    expect(migrateLesson(document, steps)).toEqual({ ok: true, document });
  });

  it('keeps a lesson of the first version checked and approved', () => {
    const old = { ...sampleLesson(), schemaVersion: 1 };
    const { checks: _checks, approval: _approval, ...content } = old;
    const hash = documentHash(content);
    const seal = { contentHash: hash, at: '2026-01-05T08:00:00.000Z' };
    const migrated = migrateLesson({ ...old, approval: { ...seal, by: 'teacher' }, checks: { ...seal, results: [] } });
    if (!migrated.ok) throw new Error('it was not migrated');
    const renewed = { contentHash: documentHash(migrated.document) };
    expect(migrated.document).toMatchObject({ schemaVersion: 2, approval: renewed, checks: renewed });
    const stale = { ...seal, contentHash: 'other' };
    expect(migrateLesson({ ...old, approval: stale })).toMatchObject({ document: { approval: stale } });
  });

  it('says when a version can no longer be brought forward', () => {
    expect(migrateLesson({ schemaVersion: 1 }, { current: 2, migrations: {} })).toEqual({
      ok: false,
      reason: 'no-way',
      version: 1,
    });
  });
});

describe('invariants', () => {
  const broken: readonly [string, (lesson: Lesson) => void][] = [
    [
      'phase-minutes',
      (lesson) => {
        part(lesson.plan.phases, 0).minutes += 1;
      },
    ],
    [
      'objective-not-taught',
      (lesson) => {
        for (const activity of lesson.activities) activity.objectiveIds = ['objective-1'];
      },
    ],
    [
      'objective-not-assessed',
      (lesson) => {
        lesson.items = lesson.items.filter((item) => item.objectiveId === 'objective-1' || item.id === 'item-4');
      },
    ],
    [
      'objective-verb',
      (lesson) => {
        part(lesson.objectives, 0).verb = 'Describe';
      },
    ],
    [
      'activity-not-planned',
      (lesson) => {
        part(lesson.plan.phases, 1).activityIds = ['activity-1'];
      },
    ],
    [
      'exit-ticket-too-easy',
      (lesson) => {
        lesson.teacher.exitTicket.itemIds = ['item-1'];
      },
    ],
    [
      'unknown-reference',
      (lesson) => {
        part(lesson.items, 0).objectiveId = 'objective-9';
      },
    ],
    [
      'unknown-reference',
      (lesson) => {
        part(lesson.activities, 0).zoneId = 'zone-9';
      },
    ],
    [
      'duplicate-id',
      (lesson) => {
        part(lesson.items, 1).id = 'item-1';
      },
    ],
    [
      'same-question',
      (lesson) => {
        lesson.items.push({ ...part(lesson.items, 0), id: 'item-99' });
      },
    ],
    [
      'key-missing',
      (lesson) => {
        const item = part(lesson.items, 0);
        if (item.type === 'single-choice') item.key = 'z';
      },
    ],
    [
      'same-answer',
      (lesson) => {
        const item = part(lesson.items, 0);
        if (item.type === 'single-choice') part(item.options, 1).text = ' it EVAPORATES into the air.'.trim();
      },
    ],
    [
      'feedback-missing',
      (lesson) => {
        const item = part(lesson.items, 0);
        if (item.type === 'single-choice') delete part(item.options, 1).feedback;
      },
    ],
    [
      'no-distractor',
      (lesson) => {
        const item = part(lesson.items, 1);
        if (item.type === 'multiple-choice') item.keys = ['a', 'b', 'c'];
      },
    ],
    [
      'distractor-is-key',
      (lesson) => {
        const item = part(lesson.items, 3);
        if (item.type === 'numeric') part(item.wrong, 0).value = '200/2';
      },
    ],
    [
      'distractor-is-key',
      (lesson) => {
        const item = part(lesson.items, 3);
        if (item.type !== 'numeric') return;
        item.tolerance = '0.5';
        part(item.wrong, 0).value = '99.5';
      },
    ],
    [
      'already-ordered',
      (lesson) => {
        const item = part(lesson.items, 4);
        if (item.type === 'ordering') item.key = ['a', 'b', 'c'];
      },
    ],
    [
      'key-ambiguous',
      (lesson) => {
        const item = part(lesson.items, 5);
        if (item.type === 'matching') part(item.key, 0).right = 'x';
      },
    ],
    [
      'key-incomplete',
      (lesson) => {
        const item = part(lesson.items, 5);
        if (item.type === 'matching') item.key = item.key.slice(1);
      },
    ],
    [
      'blanks',
      (lesson) => {
        const item = part(lesson.items, 6);
        if (item.type === 'fill-in') item.text = 'No blank here.';
      },
    ],
    [
      'word-bank',
      (lesson) => {
        const item = part(lesson.items, 6);
        if (item.type === 'fill-in') item.wordBank = ['evaporation', 'collection'];
      },
    ],
    [
      'never-opens',
      (lesson) => {
        part(lesson.progression.unlocks, 0).requires = ['activity-3'];
      },
    ],
    [
      'does-not-lead-to-end',
      (lesson) => {
        lesson.progression.finish = ['activity-2'];
      },
    ],
    [
      'activity-without-unlock',
      (lesson) => {
        lesson.progression.unlocks.pop();
      },
    ],
    [
      'xp-sum',
      (lesson) => {
        lesson.progression.totalXp += 1;
      },
    ],
    [
      'levels',
      (lesson) => {
        part(lesson.progression.levels, 2).xp = 10_000;
      },
    ],
    [
      'empty-category',
      (lesson) => {
        const activity = part(lesson.activities, 1);
        if (activity.kind === 'collect-and-sort')
          for (const object of activity.params.objects) object.categoryId = 'up';
      },
    ],
    [
      'station-missing',
      (lesson) => {
        lesson.world.stations.pop();
      },
    ],
    [
      'station-in-wrong-zone',
      (lesson) => {
        part(lesson.world.stations, 0).zoneId = 'zone-2';
      },
    ],
    [
      'zone-cut-off',
      (lesson) => {
        lesson.world.paths.pop();
      },
    ],
    [
      'arrival-zone',
      (lesson) => {
        part(lesson.world.zones, 0).role = 'activity';
      },
    ],
  ];

  it.each(broken)('reports %s', (code, change) => {
    expect(codes(change)).toContain(code);
  });

  it('says in each finding where it is and what is wrong', () => {
    for (const [, change] of broken) {
      const lesson = sampleLesson();
      change(lesson);
      for (const finding of checkInvariants(lesson)) {
        expect(finding.message).toMatch(/[.”]$/);
        expect(finding.path).not.toBe('');
      }
    }
  });
});

describe('the content hash', () => {
  it('does not change with the report and the approval', () => {
    const lesson = sampleLesson();
    const hash = contentHash(lesson);
    lesson.approval = { contentHash: hash, approvedAt: '2026-01-01T00:00:00.000Z' };
    expect(contentHash(lesson)).toBe(hash);
  });

  it('changes with a single character', () => {
    const lesson = sampleLesson();
    lesson.title = `${lesson.title}.`;
    expect(contentHash(lesson)).not.toBe(contentHash(sampleLesson()));
  });

  it('does not depend on the order in which fields were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ size: Number.NaN })).toThrow(TypeError);
    expect(() => canonicalJson([() => 1])).toThrow(TypeError);
  });
});
