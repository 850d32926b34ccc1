/**
 * Making lessons and keeping them: starts runs, saves what they make, and changes a lesson afterwards. The library holds
 * every state, so a crash between two of these lines loses nothing: `recover` picks up what was left.
 *
 * The run that makes a lesson has the lesson's id. So it is known which lesson is still missing without reading a run.
 */
import { AppError, isAppError } from '@toolboxai/shared/errors';
import {
  type CheckReport,
  contentHash,
  currentProof,
  type Lesson,
  type LessonRequest,
  parseLesson,
} from '@toolboxai/shared/lesson';
import { z } from 'zod';
import type { Actor, Library, StoredLesson } from '../library/index.ts';
import { mustBeProved } from '../must-be-proved.ts';
import { applyEdit } from './editing.ts';
import { type Engine, type EngineLogger, type Run, type RunSummary, readRun } from './engine/index.ts';
import { type LessonWorkflow, lessonInputSchema } from './pipeline/index.ts';
import { type ProveLesson, type ProveOptions, withPlay } from './proof/index.ts';
import type { Provider } from './providers/index.ts';
import { type LessonPart, refinementTask } from './tasks/index.ts';

export interface AuthoringParts {
  readonly library: Library;
  readonly engine: Engine;
  readonly workflow: LessonWorkflow;
  readonly provider: Provider;
  /** Every check but the play. */
  readonly check: (lesson: Lesson) => Promise<CheckReport>;
  /** Every check, and the play of what passed them. */
  readonly prove: ProveLesson;
  readonly newId: () => string;
  readonly clock: () => number;
  readonly logger: EngineLogger;
}

export interface MakeOptions {
  /** Waits for the teacher's word after the plan stands. */
  readonly reviewPlan?: boolean;
}

export interface Authoring {
  /** Starts a run; its lesson is saved in the library when it stands, whether or not it passed. */
  make(request: LessonRequest, options?: MakeOptions): { readonly runId: string; readonly lessonId: string };
  /** Makes one part of a lesson again and saves it. Throws `nothing-else-to-offer` when the author has nothing else. */
  regenerate(lessonId: string, part: LessonPart, expectedVersion: number): Promise<StoredLesson>;
  /**
   * Saves the teacher's edit, checked again but not played. It is saved even when a check fails: a draft is hers.
   */
  saveEdit(edited: Lesson, expectedVersion: number): Promise<StoredLesson>;
  /**
   * Runs every check on the lesson as it stands, lets simulated students play what passed them, and saves report and
   * replay. Throws `lesson-changed-while-played`; rejects with the signal's reason when it was stopped.
   */
  prove(lessonId: string, options?: ProveOptions): Promise<StoredLesson>;
  /**
   * Approves the lesson as it stands. Throws `lesson-not-passed` when it did not pass every check, `lesson-not-proved`
   * while students have not played exactly this, `lesson-proof-failed`.
   */
  approve(lessonId: string, expectedVersion: number): Promise<StoredLesson>;
  /** Takes up runs that a crash cut off and saves lessons that were made but not yet saved. */
  recover(): void;
  /** Resolves when everything that finished runs made is saved. */
  settled(): Promise<void>;
}

const TEACHER: Actor = { kind: 'person', id: 'teacher' };
const AUTHOR: Actor = { kind: 'app', id: 'authoring' };

export function createAuthoring(parts: AuthoringParts): Authoring {
  const { library, engine, workflow, provider, check, prove, newId, clock, logger } = parts;
  const saving = new Set<Promise<void>>();

  /** Saves what the run makes. Saving the same lesson twice changes nothing. */
  const keep = (run: Run): void => {
    const kept = run.result
      .then((result) => {
        if (result.outcome === 'succeeded') keepLesson(lessonIn(result.output));
      })
      .catch((error: unknown) => {
        // The app is being closed; the next start takes the run up again.
        if (run.status !== 'interrupted') logFault('A finished lesson could not be saved', run.runId, 'save', error);
      })
      .finally(() => saving.delete(kept));
    saving.add(kept);
  };

  const keepLesson = (lesson: Lesson): void => {
    if (!library.lessons.ids().has(lesson.id)) library.lessons.save(AUTHOR, lesson, { expectedVersion: 0 });
  };

  const logFault = (message: string, runId: string, step: string, error: unknown): void =>
    logger.error({ message, correlationId: newId(), runId, step, error });

  /**
   * Takes up a run where it was cut off. Steps of an older version cannot be gone on with: then the lesson is made anew
   * from what was asked for, and the old run says why it ended.
   */
  const takeUp = (runId: string): void => {
    try {
      keep(engine.resume(runId));
    } catch (error) {
      if (!isAppError(error) || error.code !== 'workflow-version-changed') throw error;
      const { input, skippedGates } = readRun(runId, library.runs.read(runId)).started;
      engine.cancel(runId, 'ToolBoxAI was updated while this lesson was being made.');
      const asked = lessonInputSchema.safeParse(input);
      if (asked.success) authoring.make(asked.data.request, { reviewPlan: skippedGates === undefined });
    }
  };

  const withReport = async (lesson: Lesson): Promise<Lesson> => ({ ...lesson, checks: await check(lesson) });

  const saveAt = (lesson: Lesson, expectedVersion: number): StoredLesson =>
    library.lessons.save(TEACHER, lesson, { expectedVersion });

  const authoring: Authoring = {
    make: (request, { reviewPlan = false } = {}) => {
      const lessonId = newId();
      const skipGates = reviewPlan ? [] : 'all';
      keep(engine.start(workflow, { lessonId, request }, { runId: lessonId, skipGates }));
      return { runId: lessonId, lessonId };
    },

    regenerate: async (lessonId, part, expectedVersion) => {
      const { lesson, summary } = library.lessons.get(lessonId);
      const context = { signal: new AbortController().signal, write: () => {}, progress: () => {} };
      const made = await provider.answer(
        refinementTask,
        { lesson, findings: [], parts: [part], round: summary.version },
        context,
      );
      if (made.changes.length === 0) throw nothingElse();
      return saveAt(await withReport({ ...made.lesson, checks: null, approval: null }), expectedVersion);
    },

    saveEdit: async (edited, expectedVersion) => {
      const before = library.lessons.get(edited.id).lesson;
      return saveAt(await withReport(applyEdit(before, edited)), expectedVersion);
    },

    prove: async (lessonId, options) => {
      const { lesson, summary } = library.lessons.get(lessonId);
      const { report, replay } = await prove(lesson, options);
      return library.write(TEACHER, () => {
        if (library.lessons.get(lessonId).summary.version !== summary.version) throw changedWhilePlayed();
        if (replay !== undefined) library.replays.keep(AUTHOR, lessonId, replay);
        return saveAt({ ...lesson, checks: report }, summary.version);
      });
    },

    approve: async (lessonId, expectedVersion) => {
      const { lesson } = library.lessons.get(lessonId);
      // Changes nothing; refuses at once what she has not seen.
      saveAt(lesson, expectedVersion);
      const report = await check(lesson);
      if (!report.passed) throw notPassed({ ...lesson, checks: report });
      mustBeProved(lesson);
      const proof = currentProof(lesson);
      const checks = proof === null ? report : withPlay(report, lesson, proof);
      const approval = { contentHash: contentHash(lesson), approvedAt: new Date(clock()).toISOString() };
      return saveAt({ ...lesson, checks, approval }, expectedVersion);
    },

    recover: () => {
      const known = library.lessons.ids();
      for (const run of library.runs.list()) {
        if (run.workflow !== workflow.id || !isUnfinished(run, known)) continue;
        try {
          takeUp(run.runId);
        } catch (error) {
          // One run that cannot be taken up must not keep the app from starting.
          logFault('A run could not be taken up again', run.runId, 'recover', error);
        }
      }
    },

    settled: async () => {
      while (saving.size > 0) await Promise.all(saving);
    },
  };
  return authoring;
}

/**
 * Whether a run is still to be worked on, or its lesson still to be saved. A lesson that the library had and that was
 * deleted is not brought back by its old run.
 */
function isUnfinished({ runId, status }: RunSummary, known: ReadonlySet<string>): boolean {
  return status === 'running' || status === 'suspended' || (status === 'succeeded' && !known.has(runId));
}

/** The lesson that a run made, brought forward when an older version made it. Throws the errors of `parseLesson`. */
function lessonIn(output: unknown): Lesson {
  return parseLesson(z.object({ lesson: z.unknown() }).parse(output).lesson);
}

function changedWhilePlayed(): AppError {
  return new AppError({
    code: 'lesson-changed-while-played',
    message: 'The lesson was changed while students played it, so what they found speaks of the version before.',
    hint: 'Let students play it again.',
  });
}

function nothingElse(): AppError {
  return new AppError({
    code: 'nothing-else-to-offer',
    message: 'There is nothing else of this kind for this topic and grade.',
    hint: 'Change it by hand, or choose another part.',
  });
}

/** Says of a lesson that did not pass what is wrong first, and how much more there is. */
export function notPassed(lesson: Lesson): AppError {
  const errors = (lesson.checks?.results ?? []).flatMap((result) =>
    result.findings.filter((finding) => finding.severity === 'error'),
  );
  const [first] = errors;
  return new AppError({
    code: 'lesson-not-passed',
    message:
      first === undefined
        ? 'The lesson has not been checked as it stands.'
        : `The lesson did not pass its checks: ${first.message}${errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''}`,
    hint: first?.hint ?? 'Check the lesson first.',
    details: { findings: errors.length },
  });
}
