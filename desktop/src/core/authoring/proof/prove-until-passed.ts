/**
 * Lets simulated students play a lesson in the making and its author mend what they meet, at most three times; then it
 * stands as a draft that says what is wrong.
 */
import type { CheckReport, Lesson, PlayReplay } from '@toolboxai/shared/lesson';
import type { Progress } from '../engine/index.ts';
import type { Provider, WritingContext } from '../providers/index.ts';
import { refinementTask } from '../tasks/index.ts';
import { progressTeller } from './progress-words.ts';
import type { ProveLesson } from './prove-lesson.ts';

const PROOF_ROUNDS = 3;

export interface ProveUntilPassed {
  readonly lesson: Lesson;
  readonly provider: Provider;
  readonly prove: ProveLesson;
  /** Takes each replay as soon as it is there, that of a failed play, too. */
  readonly keepReplay: (lessonId: string, replay: PlayReplay) => void;
  /** Tries made before, so that a mending differs from those. */
  readonly roundsBefore: number;
  readonly context: Omit<WritingContext, 'progress'> & {
    readonly progress: Progress;
  };
}

export interface ProvedLesson {
  /** With its report. */
  readonly lesson: Lesson;
  readonly passed: boolean;
  readonly changes: string[];
}

export async function proveUntilPassed(parts: ProveUntilPassed): Promise<ProvedLesson> {
  const { provider, prove, keepReplay, roundsBefore, context } = parts;
  const changes: string[] = [];
  let { lesson } = parts;
  for (let round = 1; ; round += 1) {
    const onProgress = progressTeller(context.progress);
    const { report, replay } = await prove(lesson, { signal: context.signal, onProgress });
    if (replay !== undefined) keepReplay(lesson.id, replay);
    const stands = { lesson: { ...lesson, checks: report }, passed: report.passed, changes };
    const findings = errorsOf(report);
    if (findings.length === 0 || round > PROOF_ROUNDS) return stands;
    context.progress(`Mending what the students met: ${findings[0]?.message ?? ''}`, undefined, {
      code: 'mending-played',
      params: {},
    });
    const asked = { lesson: { ...lesson, checks: null }, findings, parts: [], round: roundsBefore + round };
    const refined = await provider.answer(refinementTask, asked, context);
    if (refined.changes.length === 0) return stands;
    lesson = refined.lesson;
    changes.push(...refined.changes.map((change) => `${change.partId}: ${change.what}`));
  }
}

function errorsOf(report: CheckReport) {
  return report.results.flatMap((result) => result.findings.filter(({ severity }) => severity === 'error'));
}
