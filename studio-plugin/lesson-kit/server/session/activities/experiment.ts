/**
 * An experiment: she sets the variables, says what she expects, and the model answers. Trials are kept with her progress.
 * A trial in which several variables changed is answered with why that tells nothing; a fair series of levels counts, and
 * then the conclusion is asked.
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
  recordAnswer,
  recordVisit,
  type ServerExperiment,
  trialMark,
  trialsIn,
} from '@toolboxai/shared/lesson/rules';
import type { TrialResult } from '../../../common/activity-protocol.ts';
import { ANSWER_REACH } from '../../../common/reach.ts';
import { isNear, notify, type SessionContext, settleChange } from '../context.ts';
import { openPanel } from '../open-panel.ts';
import { countOf, listOf } from '../payload.ts';
import type { Student } from '../student.ts';
import type { KindHandler } from './kind-handler.ts';

const MOST_VARIABLES = 4;

export const experiment: KindHandler<ServerExperiment> = {
  use: (context, student, own, { role }) => {
    if (role !== 'bench') return;
    openPanel(context, student, own, [own.conclusionId]);
    tell(context, student, own);
  },
  itemsAt: (own, role) => (role === 'bench' ? [own.conclusionId] : []),
  /** The conclusion comes after the fair test. */
  isAskable: (_, student, own) => answerProgress(student.progress, own.id, FAIR_TEST)?.right === true,
  act: (context, student, own, act) => {
    if (act.get('type') !== 'trial') return;
    const levels = listOf(act.get('levels'), countOf, MOST_VARIABLES);
    const expected = changeNamed(act.get('expected'));
    const value = levels === undefined ? undefined : outcomeOf(own.model, own.values, levels);
    if (levels === undefined || value === undefined) return;
    const bench = context.stations.ofActivity(own.id).filter(({ role }) => role === 'bench');
    if (!bench.some(({ id }) => isNear(context, student, id, ANSWER_REACH))) {
      notify(context, student, 'too-far', own.id);
      return;
    }
    const earlier = trialsOf(student, own);
    const before = student.lastTrial?.activityId === own.id ? student.lastTrial.levels : earlier[earlier.size() - 1];
    // A prediction comes before the result, save for the first trial, which there is nothing to compare with.
    if (before !== undefined && expected === undefined) return;
    makeTrial(context, student, own, levels, value, before, expected);
  },
};

function makeTrial(
  context: SessionContext,
  student: Student,
  own: ServerExperiment,
  levels: readonly number[],
  value: number,
  before: readonly number[] | undefined,
  expected: Change | undefined,
): void {
  const changed = before === undefined ? [] : changedVariables(before, levels);
  const former = before === undefined ? undefined : outcomeOf(own.model, own.values, before);
  student.lastTrial = { activityId: own.id, levels };
  const visit = recordVisit(context.lesson, student.progress, own.id, trialMark(levels));
  const unfair = changed.size() > 1;
  const fair = fairSeries(trialsOf(student, own), own.tested) >= own.levelsNeeded;
  const tested = answerProgress(student.progress, own.id, FAIR_TEST);
  const open = tested !== undefined && !tested.right;
  const gains =
    open && fair
      ? recordAnswer(context.lesson, student.progress, own.id, FAIR_TEST, true)
      : open && unfair
        ? recordAnswer(context.lesson, student.progress, own.id, FAIR_TEST, false, own.unfair.misconceptionId)
        : visit;
  tell(context, student, own, {
    levels,
    value,
    changed,
    ...(former === undefined ? {} : { change: changeOf(former, value) }),
    ...(expected === undefined ? {} : { expected }),
    ...(unfair && !fair ? { feedback: own.unfair.feedback } : {}),
  });
  settleChange(context, student, own.id, gains);
}

function trialsOf(student: Student, own: ServerExperiment): readonly (readonly number[])[] {
  return trialsIn(activityProgress(student.progress, own.id)?.visited ?? []);
}

/** Sends all results, the newest trial with what is said to it. */
function tell(context: SessionContext, student: Student, own: ServerExperiment, newest?: TrialResult): void {
  const trials: { levels: readonly number[]; value: number }[] = [];
  for (const levels of trialsOf(student, own)) {
    const value = outcomeOf(own.model, own.values, levels);
    if (value !== undefined) trials.push({ levels, value });
  }
  context.ports.send(student.id, {
    kind: 'news',
    activityId: own.id,
    news: {
      type: 'trials',
      trials,
      fair: answerProgress(student.progress, own.id, FAIR_TEST)?.right === true,
      ...(newest === undefined ? {} : { newest }),
    },
  });
}

function changeNamed(value: unknown): Change | undefined {
  return value === 'more' || value === 'less' || value === 'same' ? value : undefined;
}
