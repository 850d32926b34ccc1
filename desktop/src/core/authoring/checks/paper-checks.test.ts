import type { CheckResult, Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { checkAnswerKeys } from './answer-keys-check.ts';
import { checkBloom } from './bloom-check.ts';
import { itemTexts, lessonTexts } from './lesson-texts.ts';
import { checkPedagogy } from './pedagogy.ts';
import { checkReadability } from './readability-check.ts';
import { checkReadingOrder } from './reading-order.ts';
import { checkSafety } from './safety-check.ts';
import { checkSchema, checkWholeness } from './shape.ts';

function part<T>(parts: readonly T[], index: number): T {
  const found = parts.at(index);
  if (found === undefined) throw new Error(`the sample lesson has no part ${index}`);
  return found;
}

function codesOf(check: (lesson: Lesson) => CheckResult, change: (lesson: Lesson) => void): string[] {
  const lesson = sampleLesson();
  change(lesson);
  return check(lesson).findings.map(({ code }) => code);
}

const LONG = Array.from(
  { length: 12 },
  () =>
    'Notwithstanding considerable meteorological heterogeneity, precipitation characteristically accompanies orographically destabilized atmospheric stratification.',
).join(' ');

describe('schema and invariants', () => {
  it('pass for the sample lesson and say what they looked at', () => {
    expect(checkSchema(sampleLesson()).status).toBe('passed');
    expect(checkWholeness(sampleLesson())).toMatchObject({ status: 'passed', measures: { items: 8, activities: 3 } });
  });

  it('name the field or the contradiction', () => {
    const lesson = sampleLesson();
    part(lesson.items, 0).hints = [];
    expect(checkSchema(lesson).findings[0]).toMatchObject({ path: 'items/0/hints', severity: 'error' });
    expect(
      codesOf(checkWholeness, (broken) => {
        broken.minutes = 50;
      }),
    ).toEqual(['phase-minutes']);
  });
});

describe('readability', () => {
  it('measures three formulas for each passage and tier', () => {
    const { measures } = checkReadability(sampleLesson());
    for (const tier of ['below', 'on', 'above']) {
      for (const formula of ['fleschKincaid', 'colemanLiau', 'automatedReadability', 'median']) {
        expect(measures[`passage-1.${tier}.${formula}`]).toEqual(expect.any(Number));
      }
    }
  });

  it('fails a passage that is far too hard for the grade, and says for which', () => {
    const lesson = sampleLesson();
    part(lesson.passages, 0).tiers.on = LONG;
    const found = checkReadability(lesson).findings.find(({ path }) => path === 'passages/0/tiers/on');
    expect(found).toMatchObject({ code: 'reading-level', severity: 'error', partId: 'passage-1' });
    expect(found?.message).toContain('grade 4');
  });

  it('fails tiers that do not rise', () => {
    expect(
      codesOf(checkReadability, (lesson) => {
        part(lesson.passages, 0).tiers.above = 'It is wet. It is hot.';
      }),
    ).toContain('tiers-do-not-rise');
  });

  it("measures a teacher's own text without failing it", () => {
    const lesson = sampleLesson();
    part(lesson.passages, 0).tiers.on = LONG;
    part(lesson.passages, 0).provenance = { kind: 'own-text', sentenceId: 's-1', sentence: 'Water rises.' };
    expect(checkReadability(lesson).status).toBe('warned');
  });
});

describe('Bloom', () => {
  it('counts questions and activities by level', () => {
    expect(checkBloom(sampleLesson())).toMatchObject({
      status: 'passed',
      measures: { 'activities.understand': 1, 'activities.apply': 1, 'activities.analyze': 1, 'items.understand': 6 },
    });
  });

  it('fails a lesson that hardly asks for thinking', () => {
    expect(
      codesOf(checkBloom, (lesson) =>
        lesson.activities.forEach((activity) => {
          activity.bloom = 'remember';
        }),
      ),
    ).toContain('too-little-thinking');
  });

  it("only warns when the lesson comes from the teacher's own text", () => {
    const lesson = sampleLesson();
    lesson.provenance.request.ownText = { title: 'Notes', text: 'Water rises.' };
    for (const activity of lesson.activities) activity.bloom = 'remember';
    expect(checkBloom(lesson)).toMatchObject({ status: 'warned', findings: [{ code: 'too-little-thinking' }] });
  });

  it('fails a gate that claims more than its questions ask', () => {
    expect(
      codesOf(checkBloom, (lesson) => {
        part(lesson.activities, 2).bloom = 'create';
      }),
    ).toContain('bloom-overstated');
  });
});

describe('answer keys', () => {
  it('say openly when nothing is computed', () => {
    expect(checkAnswerKeys(sampleLesson())).toMatchObject({ status: 'passed', measures: { computed: 0 } });
  });

  it('fail a template question that no second calculation confirms', () => {
    const found = codesOf(checkAnswerKeys, (lesson) => {
      part(lesson.items, 0).provenance = { kind: 'template', template: 'no-such-template', seed: 1, parameters: {} };
    });
    expect(found).toEqual(['key-not-reproduced']);
  });
});

describe('reading order', () => {
  it('passes the sample lesson', () => {
    expect(checkReadingOrder(sampleLesson()).findings).toEqual([]);
  });

  it('finds an activity planned before what opens it', () => {
    const found = codesOf(checkReadingOrder, (lesson) => {
      part(lesson.plan.phases, 0).activityIds = ['activity-3'];
      part(lesson.plan.phases, 1).activityIds = ['activity-1', 'activity-2'];
    });
    expect(found).toEqual(['planned-before-it-opens']);
  });

  it('finds an exit ticket that is not last, and one that repeats a question', () => {
    expect(codesOf(checkReadingOrder, (lesson) => void lesson.plan.phases.reverse())).toEqual(['exit-ticket-not-last']);
    expect(
      codesOf(checkReadingOrder, (lesson) => {
        lesson.teacher.exitTicket.itemIds = ['item-5'];
      }),
    ).toEqual(['exit-question-already-asked']);
  });

  it('finds a word that is asked about and never met', () => {
    const found = codesOf(checkReadingOrder, (lesson) => {
      part(lesson.vocabulary, 2).term = 'transpiration';
      part(lesson.items, 0).stem = 'What is transpiration?';
    });
    expect(found).toEqual(['word-never-met']);
  });
});

describe('safety', () => {
  it('reads every text of the lesson', () => {
    const { status, measures } = checkSafety(sampleLesson());
    expect(status).toBe('passed');
    expect(measures.texts).toBe(lessonTexts(sampleLesson()).length);
  });

  it.each([
    ['a link', 'Look at https://example.com for more.'],
    ['an address to write to', 'Ask the author at someone@example.com.'],
    ['a telephone number', 'Call 555-867-5309 to learn more.'],
  ])('stops %s wherever students could read it', (_name, sentence) => {
    const places: ((lesson: Lesson) => void)[] = [
      (lesson) => {
        part(lesson.passages, 0).tiers.on = sentence;
      },
      (lesson) => {
        part(lesson.items, 0).hints = [sentence];
      },
      (lesson) => {
        part(lesson.items, 3).explanation = sentence;
      },
      (lesson) => {
        part(lesson.world.signs, 0).text = sentence;
      },
      (lesson) => {
        part(lesson.activities, 0).instructions = sentence;
      },
    ];
    for (const place of places) {
      const lesson = sampleLesson();
      place(lesson);
      expect(checkSafety(lesson).status).toBe('failed');
    }
  });

  it('reads what is shown after a wrong answer, too', () => {
    for (const item of sampleLesson().items) {
      if ('wrong' in item && !Array.isArray(item.wrong)) expect(itemTexts(item)).toContain(item.wrong.feedback);
    }
  });
});

describe('pedagogy', () => {
  it('fails an objective that nobody can see a student reach', () => {
    expect(
      codesOf(checkPedagogy, (lesson) => {
        part(lesson.objectives, 0).verb = 'Understand';
      }),
    ).toContain('verb-not-measurable');
  });

  it('tells of a standard that no objective serves', () => {
    const found = codesOf(checkPedagogy, (lesson) => {
      lesson.standards = [
        { code: 'RI.4.3', framework: 'Reading', text: 'Explain events.' },
        { code: 'RI.4.7', framework: 'Reading', text: 'Interpret information.' },
      ];
      part(lesson.objectives, 0).standardCodes = ['RI.4.3'];
    });
    expect(found.filter((code) => code === 'standard-not-served')).toHaveLength(1);
  });

  it('asks for misconceptions, but not of a lesson from her own text', () => {
    expect(codesOf(checkPedagogy, () => {})).toContain('few-misconceptions');
    const own = codesOf(checkPedagogy, (lesson) => {
      lesson.provenance.request.ownText = { title: 'Notes', text: 'Water rises.' };
    });
    expect(own).toEqual([]);
  });
});
