/** What good teachers look for in a lesson, as far as it can be counted. */
import { type CheckResult, type Finding, type Item, type Lesson, namedMisconceptions } from '@toolboxai/shared/lesson';
import { finding, result } from './result.ts';

/** Verbs that name a state of mind: nobody can see whether a student "understands". */
const NOT_MEASURABLE = new Set([
  'understand',
  'know',
  'learn',
  'appreciate',
  'realize',
  'grasp',
  'be',
  'become',
  'see',
  'think',
]);

/** At least this share of the wrong answers must say which idea leads to them. */
const NAMED_SHARE = 0.4;

export function checkPedagogy(lesson: Lesson): CheckResult {
  const named = namedShare(lesson.items);
  const findings = [
    ...checkVerbs(lesson),
    ...checkMisconceptions(lesson, named),
    ...checkGuessing(lesson.items),
    ...checkStandards(lesson),
  ];
  const summary = `${lesson.misconceptions.length} misconceptions named; ${Math.round(named * 100)} % of the questions say which one a wrong answer shows.`;
  return result('pedagogy', summary, findings, {
    misconceptions: lesson.misconceptions.length,
    namedShare: Math.round(named * 100) / 100,
  });
}

function checkVerbs({ objectives }: Lesson): Finding[] {
  return objectives
    .map((objective, index) => ({ objective, index }))
    .filter(({ objective }) => NOT_MEASURABLE.has(objective.verb.toLowerCase()))
    .map(({ objective, index }) =>
      finding({
        code: 'verb-not-measurable',
        severity: 'error',
        path: `objectives/${index}`,
        partId: objective.id,
        message: `Nobody can see whether students “${objective.verb.toLowerCase()}”.`,
        hint: 'Use a verb that names what they do: explain, compare, compute, order.',
      }),
    );
}

/** A standard that she asked for stands on the plan; that nothing in the lesson serves it must not be hidden from her. */
function checkStandards({ standards, objectives }: Lesson): Finding[] {
  const served = new Set(objectives.flatMap((objective) => objective.standardCodes));
  return standards
    .map(({ code }, index) => ({ code, index }))
    .filter(({ code }) => !served.has(code))
    .map(({ code, index }) =>
      finding({
        code: 'standard-not-served',
        severity: 'warning',
        path: `standards/${index}`,
        message: `The lesson names the standard ${code}, but none of its objectives serves it.`,
        hint: 'Leave the standard out, or choose a topic that serves it.',
      }),
    );
}

function checkMisconceptions({ misconceptions, provenance }: Lesson, named: number): Finding[] {
  // A teacher's own text says what is true, seldom what students get wrong.
  if (provenance.request.ownText !== undefined) return [];
  const findings: Finding[] = [];
  if (misconceptions.length < 3) {
    findings.push(
      finding({
        code: 'few-misconceptions',
        severity: 'warning',
        path: 'misconceptions',
        message: `The lesson names ${misconceptions.length} misconceptions; three give a teacher something to listen for.`,
      }),
    );
  }
  if (named < NAMED_SHARE) {
    findings.push(
      finding({
        code: 'few-named-distractors',
        severity: 'warning',
        path: 'items',
        message: `Only ${Math.round(named * 100)} % of the questions connect a wrong answer to a misconception.`,
      }),
    );
  }
  return findings;
}

function namedShare(items: readonly Item[]): number {
  return items.length === 0 ? 0 : items.filter((item) => namedMisconceptions(item).length > 0).length / items.length;
}

/** When the key mostly has the same place, a child learns the place. */
function checkGuessing(items: readonly Item[]): Finding[] {
  const positions = items.flatMap((item) =>
    item.type === 'single-choice' ? [item.options.findIndex((option) => option.id === item.key)] : [],
  );
  const most = Math.max(0, ...positions.map((position) => positions.filter((other) => other === position).length));
  if (positions.length < 6 || most / positions.length <= 0.7) return [];
  return [
    finding({
      code: 'key-position',
      severity: 'warning',
      path: 'items',
      message: `In ${most} of ${positions.length} questions the right answer stands in the same place.`,
      hint: 'Mix the answers.',
    }),
  ];
}
