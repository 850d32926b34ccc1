/**
 * Tests fairly, one level after the other, and draws the conclusion. Who believes that one may change several things at
 * once does so once, is told why not, and takes the other change back.
 */
import {
  activityProgress,
  answerProgress,
  type Change,
  changedVariables,
  changeOf,
  FAIR_TEST,
  fairSeries,
  outcomeOf,
  outcomeText,
  type ServerExperiment,
  trialMark,
  trialsIn,
} from '@toolboxai/shared/lesson/rules';
import { THINK_SECONDS } from '../../pace.ts';
import type { Play } from '../playing.ts';
import { answerQuestion } from '../question.ts';
import type { Student } from '../student.ts';
import type { ActivityStrategy } from './strategy.ts';

type Own = Parameters<ActivityStrategy<'experiment'>>[1];
type Levels = readonly number[];

const EXPECT: Readonly<Record<Change, string>> = { more: 'More', less: 'Less', same: 'The same' };

export const playExperiment: ActivityStrategy<'experiment'> = function* (student, activity) {
  const own = student.book.data.server.activities.find(({ id }) => id === activity.id);
  const [bench] = student.book.stations(activity.id, 'bench');
  if (own?.kind !== 'experiment' || bench === undefined) {
    throw student.stuck('station-missing', { params: { station: activity.title } });
  }
  yield* student.use(bench);
  yield* student.read(activity.params.question);
  if (answerProgress(student.progress, activity.id, FAIR_TEST)?.right !== true)
    yield* testFairly(student, activity, own);
  yield* student.press('Draw the conclusion');
  yield* answerQuestion(student, activity, activity.params.conclusionId);
  yield* student.press('Close');
};

function* testFairly(student: Student, activity: Own, own: ServerExperiment): Play {
  const start = activity.params.variables.map((variable) => variable.start);
  const tested = own.values[own.tested] ?? [];
  for (const level of tested.keys()) {
    if (answerProgress(student.progress, activity.id, FAIR_TEST)?.right === true) return;
    const fair = start.map((at, variable) => (variable === own.tested ? level : at));
    if (trialsOf(student, activity).some((trial) => changedVariables(trial, fair).length === 0)) continue;
    const unfair = alsoChanged(own, fair);
    const tries = (answerProgress(student.progress, activity.id, FAIR_TEST)?.tries ?? 0) + 1;
    const misconceptionId = own.unfair.misconceptionId;
    const chosen =
      trialsOf(student, activity).length === 0 || unfair === undefined
        ? fair
        : student.mind.choose({
            right: fair,
            wrong: [{ value: unfair, ...(misconceptionId === undefined ? {} : { misconceptionId }) }],
            attempt: tries,
          });
    yield* makeTrial(student, activity, own, chosen);
    // Back to everything as it was but the tested variable: one change, and the trial that was meant.
    if (chosen !== fair) yield* makeTrial(student, activity, own, fair);
  }
}

/** The same trial with one of the other variables changed as well; undefined when there is none to change. */
function alsoChanged(own: ServerExperiment, levels: Levels): Levels | undefined {
  const other = own.values.findIndex((values, variable) => variable !== own.tested && values.length > 1);
  if (other < 0) return undefined;
  return levels.map((level, variable) => (variable === other ? (level === 0 ? 1 : 0) : level));
}

function* makeTrial(student: Student, activity: Own, own: ServerExperiment, levels: Levels): Play {
  const before = trialsOf(student, activity).at(-1);
  const client = student.book.data.client.activities.find(({ id }) => id === activity.id);
  const value = outcomeOf(own.model, own.values, levels);
  const former = before === undefined ? undefined : outcomeOf(own.model, own.values, before);
  if (client?.kind !== 'experiment' || value === undefined) throw new RangeError(`No trial ${levels.join(' ')}`);
  yield* student.think(THINK_SECONDS);
  for (const [variable, level] of levels.entries()) {
    const { name, levels: words } = client.variables[variable] ?? { name: '', levels: [] };
    yield* student.press(`${name} ${words[level] ?? ''}`);
  }
  if (former !== undefined) yield* student.press(EXPECT[changeOf(former, value)]);
  yield* student.press('Run the trial');
  book(student, activity, own, levels, before);
  const result = outcomeText(value, own.model.decimals);
  if (!(yield* student.sees(result))) {
    student.fail('feedback-missing', {
      partId: activity.id,
      params: { question: activity.params.question, answer: levels.join(' '), expected: result },
    });
  }
  const unfair = before !== undefined && changedVariables(before, levels).length > 1;
  const fair = answerProgress(student.progress, activity.id, FAIR_TEST)?.right === true;
  if (unfair && !fair && !(yield* student.sees(own.unfair.feedback))) {
    student.fail('feedback-missing', {
      partId: activity.id,
      params: { question: activity.params.question, answer: levels.join(' '), expected: own.unfair.feedback },
    });
  }
}

/** As the place books it: the trial, then the fair test or the slip. */
function book(
  student: Student,
  activity: Own,
  own: ServerExperiment,
  levels: Levels,
  before: Levels | undefined,
): void {
  student.bookVisit(activity.id, trialMark(levels));
  if (answerProgress(student.progress, activity.id, FAIR_TEST)?.right === true) return;
  const fair = fairSeries(trialsOf(student, activity), own.tested) >= own.levelsNeeded;
  const unfair = before !== undefined && changedVariables(before, levels).length > 1;
  if (fair) student.bookAnswer(activity.id, FAIR_TEST, FAIR_TEST, true);
  else if (unfair) student.bookAnswer(activity.id, FAIR_TEST, FAIR_TEST, false, own.unfair.misconceptionId);
}

function trialsOf(student: Student, activity: Own): readonly Levels[] {
  return trialsIn(activityProgress(student.progress, activity.id)?.visited ?? []);
}
