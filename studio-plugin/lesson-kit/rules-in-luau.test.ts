/**
 * The rules are written once and run in two worlds. Every case here is decided by the TypeScript in Node and by the Luau
 * that roblox-ts made of it, and both must say the same.
 */

import { catalogueLesson } from '@toolboxai/shared/lesson/fixtures';
import { toPlayData } from '@toolboxai/shared/lesson/play';
import * as rules from '@toolboxai/shared/lesson/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asLuau, comparable, KitMachine, START_TIMEOUT_MS } from '../testing/kit-machine.ts';

let machine: KitMachine;

const BATCHES = `
local rules = load("ReplicatedStorage", "ToolBoxAI", "lesson", "rules")

-- Every result is wrapped, because nil ends a list.
local function each(cases, decide)
	local results = {}
	for index, case in cases do
		results[index] = { value = decide(case) }
	end
	return results
end

batch = {}

function batch.place(tries)
	return each(tries, function(try)
		return {
			verdict = rules.judgePlacing(try.activity, try.thingId, try.placeId),
			direction = rules.directionTo(try.activity, try.thingId, try.placeId),
		}
	end)
end

function batch.stand(lesson, states)
	return each(states, function(progress)
		local standing = {}
		for index, activity in lesson.activities do
			local own = progress.activities[index]
			standing[index] = {
				steps = rules.stepsOf(activity, own),
				placed = rules.placedIn(activity, own),
				scored = rules.scoredAnswerIds(activity),
				visits = rules.visitIds(activity),
				hint = if activity.hints then rules.hintsNext(progress, activity.id, activity.hints) else nil,
				seen = if activity.hints then rules.shownHints(activity.hints, own) else nil,
				scene = if activity.kind == "dialogue" then rules.resumeAt(activity, own) else nil,
			}
		end
		return standing
	end)
end

function batch.fold(cases)
	return each(cases, rules.foldText)
end

function batch.read(cases)
	return each(cases, function(case)
		return rules.readNumber(case.text, case.unit)
	end)
end

function batch.within(cases)
	return each(cases, function(case)
		return rules.isWithin(
			rules.exactNumberOf(case.a),
			rules.exactNumberOf(case.b),
			rules.exactNumberOf(case.tolerance)
		)
	end)
end

function batch.check(cases)
	return each(cases, function(case)
		return rules.checkAnswer(case.item, case.answer)
	end)
end

function batch.standing(cases)
	return each(cases, function(case)
		return rules.checkStanding(case.target, case.tolerance, rules.stepsAlong(case.steps, case.along, case.across))
	end)
end

function batch.building(cases)
	return each(cases, function(case)
		return rules.checkBuilding(case.plot, case.task, case.heights)
	end)
end

function batch.outcome(cases)
	return each(cases, function(case)
		local value = rules.outcomeOf(case.model, case.values, case.levels)
		return if value then rules.outcomeText(value, case.model.decimals) else nil
	end)
end

function batch.code(cases)
	return each(cases, rules.readJoinCode)
end

function batch.merge(lesson, pairs)
	return each(pairs, function(pair)
		return rules.mergeProgress(lesson, pair[1], pair[2])
	end)
end

function batch.play(lesson, games)
	return each(games, function(steps)
		local progress = rules.newProgress(lesson)
		local log = {}
		for index, step in steps do
			local gains = if step.visit
				then rules.recordVisit(lesson, progress, step.activityId, step.id)
				else rules.recordAnswer(lesson, progress, step.activityId, step.id, step.right, step.idea)
			log[index] = {
				gains = gains,
				next = rules.nextActivity(lesson, progress),
				level = rules.levelAt(lesson.levels, progress.xp),
			}
		end
		return { log = log, progress = progress }
	end)
end
`;

beforeAll(async () => {
  machine = await KitMachine.start({ source: BATCHES, offers: ['batch'] });
}, START_TIMEOUT_MS);
afterAll(() => machine.dispose());

async function expectEqual<T>(name: string, cases: readonly T[], inNode: (entry: T) => unknown, ...before: unknown[]) {
  const values = await machine.call(`batch.${name}`, ...before.map(asLuau), asLuau(cases));
  expect(comparable(values[0])).toEqual(comparable(cases.map((entry) => ({ value: inNode(entry) }))));
}

const lesson = toPlayData(catalogueLesson()).server;
const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number) => fc.sample(arbitrary, { numRuns: count, seed: 20 });

describe('the rules, in Node and in Luau', () => {
  it('fold text alike', async () => {
    const letters = fc.constantFrom(...'aÀéñßÆœŁøДдΣσ½水’–“ \t\u0301\u00a0\n-Z0');
    await expectEqual('fold', sample(fc.string({ unit: letters, maxLength: 12 }), 400), rules.foldText);
    await expectEqual('fold', sample(fc.string({ unit: 'grapheme', maxLength: 12 }), 400), rules.foldText);
  });

  it('say alike what a place on a line, a building and a trial are worth', async () => {
    const note = { feedback: 'No.', misconceptionId: 'idea' };
    const target = {
      id: 'target-1',
      at: 3,
      hints: [],
      explanation: '',
      ...note,
      wrong: [{ at: 2, feedback: 'Marks.' }],
    };
    const quarter = fc.integer({ min: -80, max: 80 }).map((n) => n / 4);
    await expectEqual(
      'standing',
      sample(fc.record({ along: quarter, across: quarter, tolerance: fc.constantFrom(0.25, 0.5) }), 300).map(
        (place) => ({
          ...place,
          target,
          steps: 8,
        }),
      ),
      ({ target: own, tolerance, steps, along, across }) =>
        rules.checkStanding(own, tolerance, rules.stepsAlong(steps, along, across)),
    );
    const plot = { width: 4, depth: 3, height: 3 };
    const task = fc.record({
      measure: fc.constantFrom('length' as const, 'area' as const, 'volume' as const, 'amount' as const),
      shape: fc.constantFrom('any' as const, 'box' as const),
      blocks: fc.integer({ min: 1, max: 8 }),
    });
    const heights = fc.array(fc.constantFrom(0, 0, 0, 1, 1, 2), { minLength: 12, maxLength: 12 });
    await expectEqual(
      'building',
      sample(fc.record({ task, heights }), 400).map(({ task: own, heights: built }) => ({
        plot,
        task: { id: 'build-1', hints: [], explanation: '', ...note, wrong: [{ blocks: 2, feedback: 'Two.' }], ...own },
        heights: built,
      })),
      (entry) => rules.checkBuilding(entry.plot, entry.task, entry.heights),
    );
    const number = fc.integer({ min: -400, max: 400 }).map((n) => n / 16);
    const curve = fc.oneof(
      fc.constant({ kind: 'none' as const }),
      fc.record({ kind: fc.constant('line' as const), slope: number, start: number }),
      fc.record({ kind: fc.constant('peak' as const), best: number, width: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ kind: fc.constant('saturating' as const), half: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ kind: fc.constant('square' as const), factor: number }),
      fc.record({ kind: fc.constant('inverse' as const), factor: number }),
    );
    const model = fc.record({
      combine: fc.constantFrom('sum' as const, 'product' as const),
      base: number,
      curves: fc.tuple(curve, curve),
      least: fc.constant(0),
      most: fc.constant(500),
      decimals: fc.constantFrom(0, 1, 2),
    });
    const level = fc.integer({ min: 0, max: 3 });
    await expectEqual(
      'outcome',
      sample(fc.record({ model, levels: fc.tuple(level, level) }), 400).map((trial) => ({
        ...trial,
        values: [
          [0, 1, 5],
          [2.5, 30, 400],
        ],
      })),
      (trial) => {
        const value = rules.outcomeOf(trial.model, trial.values, trial.levels);
        return value === undefined ? undefined : rules.outcomeText(value, trial.model.decimals);
      },
    );
  });

  it('read numbers alike', async () => {
    const letters = fc.constantFrom(...'0123456789.,/- ½¾⅓−+cm');
    const cases = fc.record({
      text: fc.string({ unit: letters, maxLength: 12 }),
      unit: fc.constantFrom('cm', '$', undefined),
    });
    const written = fc.record({
      text: fc.oneof(
        fc.tuple(fc.nat(), fc.integer({ min: 1 })).map(([top, bottom]) => `${top}/${bottom}`),
        fc.tuple(fc.nat(99), fc.nat(99), fc.integer({ min: 1 })).map(([n, top, bottom]) => `${n} ${top}/${bottom}`),
        fc.tuple(fc.integer(), fc.nat()).map(([whole, part]) => `${whole}.${part} cm`),
        fc.nat().map((number) => number.toLocaleString('en-US')),
      ),
      unit: fc.constant('cm'),
    });
    const decide = ({ text, unit }: { text: string; unit: string | undefined }) => rules.readNumber(text, unit);
    await expectEqual('read', sample(cases, 600), decide);
    await expectEqual('read', sample(written, 300), decide);
  });

  it('compare exact numbers alike, beyond what a float holds', async () => {
    const number = fc
      .tuple(fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }), fc.bigInt({ min: 1n, max: 10n ** 22n }))
      .map(([top, bottom]) => `${top}/${bottom}`);
    const near = fc
      .bigInt({ min: 10n ** 20n, max: 10n ** 22n })
      .map((top) => ({ a: `${top}/7`, b: `${top + 1n}/7`, tolerance: '1/7' }));
    const cases = sample(fc.oneof(fc.record({ a: number, b: number, tolerance: number }), near), 300);
    const exact = (text: string) => rules.exactNumberOf(text) ?? { negative: false, top: [], bottom: [1] };
    await expectEqual('within', cases, ({ a, b, tolerance }) => rules.isWithin(exact(a), exact(b), exact(tolerance)));
  });

  it('value answers of all eight types alike', async () => {
    const numeric: rules.ServerItem = {
      id: 'item-number',
      objectiveId: 'objective-1',
      hints: ['Think.'],
      explanation: 'So.',
      type: 'numeric',
      key: '3/4',
      tolerance: '1/100',
      unit: 'cups',
      wrong: [{ value: '4/3', feedback: 'Upside down.', misconceptionId: 'flip' }],
    };
    const cases = sample(fc.constantFrom(...lesson.items, numeric).chain(caseOf), 800);
    expect(new Set(cases.map(({ item }) => item.type)).size).toBe(8);
    const verdicts = cases.map(({ item, answer }) => rules.checkAnswer(item, answer).outcome);
    expect(new Set(verdicts)).toEqual(new Set(['right', 'wrong', 'incomplete', 'unreadable']));
    await expectEqual('check', cases, ({ item, answer }) => rules.checkAnswer(item, answer));
  });

  it('book whole games alike', async () => {
    const steps = lesson.activities.flatMap((activity) => [
      ...rules.scoredAnswerIds(activity).map((id) => ({ activityId: activity.id, id, visit: false })),
      ...rules.visitIds(activity).map((id) => ({ activityId: activity.id, id, visit: true })),
    ]);
    const step = fc
      .tuple(
        fc.constantFrom(...steps, { activityId: 'nowhere', id: 'nothing', visit: false }),
        fc.boolean(),
        fc.constantFrom('swap', 'flip', undefined),
      )
      .map(([what, right, idea]) => ({ ...what, right, idea }));
    const wandering = fc.array(step, { minLength: 1, maxLength: 80 });
    const perfect = fc
      .shuffledSubarray(steps, { minLength: steps.length })
      .map((all) => all.map((what) => ({ ...what, right: true, idea: undefined })));
    const games = sample(fc.oneof(wandering, perfect), 60);
    const inNode = (game: (typeof games)[number]) => {
      const progress = rules.newProgress(lesson);
      const log = game.map(({ activityId, id, visit, right, idea }) => ({
        gains: visit
          ? rules.recordVisit(lesson, progress, activityId, id)
          : rules.recordAnswer(lesson, progress, activityId, id, right, idea),
        next: rules.nextActivity(lesson, progress),
        level: rules.levelAt(lesson.levels, progress.xp),
      }));
      return { log, progress: structuredClone(progress) };
    };
    expect(games.some((game) => inNode(game).progress.finished)).toBe(true);
    await expectEqual('play', games, inNode, lesson);
    const states = games.map((game) => inNode(game).progress);
    const pairs = states.map((state, index) => [state, states[(index * 7 + 1) % states.length] ?? state] as const);
    await expectEqual('merge', pairs, ([a, b]) => rules.mergeProgress(lesson, a, b), lesson);
  });

  it('judge things at places alike', async () => {
    const tries = lesson.activities.flatMap((activity) =>
      'things' in activity
        ? [...activity.things.map(({ id }) => id), 'thing-99'].flatMap((thingId) =>
            [...activity.placeIds, 'place-99'].map((placeId) => ({ activity, thingId, placeId })),
          )
        : [],
    );
    expect(tries.length).toBeGreaterThan(40);
    await expectEqual('place', tries, ({ activity, thingId, placeId }) => ({
      verdict: rules.judgePlacing(activity, thingId, placeId),
      direction: rules.directionTo(activity, thingId, placeId),
    }));
  });

  it('say alike where a student stands in every activity', async () => {
    const answers = lesson.activities.flatMap((activity) => [
      ...rules.scoredAnswerIds(activity).map((id) => ({ activityId: activity.id, id, visit: false })),
      ...rules.visitIds(activity).map((id) => ({ activityId: activity.id, id, visit: true })),
    ]);
    const states = sample(fc.subarray(answers), 60).map((done) => {
      const progress = rules.newProgress(lesson);
      for (const { activityId, id, visit } of done) {
        if (visit) rules.recordVisit(lesson, progress, activityId, id);
        else rules.recordAnswer(lesson, progress, activityId, id, true);
      }
      return progress;
    });
    const standing = (progress: rules.StudentProgress) =>
      lesson.activities.map((activity, index) => {
        const own = progress.activities[index];
        if (own === undefined) throw new Error('the progress is missing');
        const hinted = 'hints' in activity ? activity : undefined;
        return {
          steps: rules.stepsOf(activity, own),
          placed: rules.placedIn(activity, own),
          scored: rules.scoredAnswerIds(activity),
          visits: rules.visitIds(activity),
          hint: hinted && rules.hintsNext(progress, activity.id, hinted.hints),
          seen: hinted && rules.shownHints(hinted.hints, own),
          scene: activity.kind === 'dialogue' ? rules.resumeAt(activity, own) : undefined,
        };
      });
    await expectEqual('stand', states, standing, lesson);
  });

  it('read join codes alike', async () => {
    const signs = fc.constantFrom(...rules.JOIN_CODE_SIGNS, 'h', 's', ' ', '-', 'Z', 'O');
    const whole = fc
      .array(fc.nat(22), { minLength: 5, maxLength: 5 })
      .map((drawn) => rules.showJoinCode(rules.newJoinCode(() => drawn.pop() ?? 0)));
    const cases = sample(fc.oneof(fc.string({ unit: signs, maxLength: 9 }), whole), 400);
    expect(new Set(cases.map((text) => rules.readJoinCode(text).outcome)).size).toBe(4);
    await expectEqual('code', cases, rules.readJoinCode);
  });
});

/** The item with an answer that is often nearly right. */
function caseOf(item: rules.ServerItem): fc.Arbitrary<{ item: rules.ServerItem; answer: rules.Answer }> {
  return fc
    .oneof({ weight: 9, arbitrary: answerTo(item) }, { weight: 1, arbitrary: fc.constantFrom(...STRAYS) })
    .map((answer) => ({ item, answer }));
}

const STRAYS: readonly rules.Answer[] = [
  { type: 'true-false', value: true },
  { type: 'numeric', text: 'three' },
  { type: 'ordering', order: [] },
  { type: 'multiple-choice', options: ['option-9'] },
];

function answerTo(item: rules.ServerItem): fc.Arbitrary<rules.Answer> {
  switch (item.type) {
    case 'single-choice':
      return fc
        .constantFrom(item.key, ...item.wrong.map(({ optionId }) => optionId))
        .map((option) => ({ type: item.type, option }));
    case 'multiple-choice':
      return fc
        .subarray([...item.keys, ...item.wrong.map(({ optionId }) => optionId)])
        .map((options) => ({ type: item.type, options }));
    case 'true-false':
      return fc.boolean().map((value) => ({ type: item.type, value }));
    case 'numeric':
      return fc
        .constantFrom('3/4', '0.75', '0.76', '0.7601', '4/3', '1', '3/4 cups', 'x', '')
        .map((text) => ({ type: item.type, text }));
    case 'ordering':
      return fc
        .shuffledSubarray([...item.key], { minLength: item.key.length - 1 })
        .map((order) => ({ type: item.type, order }));
    case 'matching':
    case 'label-diagram':
      return fc
        .tuple(
          fc.subarray([...item.key]),
          fc.constantFrom(...item.leftIds),
          fc.constantFrom(...item.rightIds),
          fc.boolean(),
        )
        .map(([drawn, left, right, more]) => ({ type: item.type, pairs: more ? [...drawn, { left, right }] : drawn }));
    case 'fill-in': {
      const words = item.blanks.flatMap((blank) => [...blank.accepted, ...blank.wrong.map(({ answer }) => answer)]);
      const word = fc.constantFrom(...words, ...words.map((text) => ` ${text.toUpperCase()}`), '', 'other');
      return fc.tuple(...item.blanks.map(() => word)).map((texts) => ({
        type: item.type,
        blanks: texts.map((text, index) => ({ blankId: item.blanks[index]?.id ?? '', text })),
      }));
    }
  }
}
