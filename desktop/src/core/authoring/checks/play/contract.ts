/** What the proof by play promises to whoever asks for it. */
import type { Lesson, PlayProof, PlayReplay, PlaySceneId, PlayStudentKind } from '@toolboxai/shared/lesson';
import type { Instance } from '@toolboxai/shared/roblox';

/** Where the place to be played comes from: the one that an export would write. */
export interface PlacesToPlay {
  /** The data model's children for this lesson. */
  place(lesson: Lesson): readonly Instance[];
  /** Sources of the reviewed lesson kit: what they hold is the same in every place and tells no answer. */
  readonly kitSources: ReadonlySet<string>;
}

/** How far the proof is; told now and then while it runs, also for scenes that run side by side. */
export interface PlayProgress {
  readonly scene: PlaySceneId;
  /** Who is playing there; of many, the one who did something last. */
  readonly student: PlayStudentKind;
  /** Minutes played in the scene. */
  readonly virtualMinutes: number;
  /** Students who are through with their part, of all in the proof. */
  readonly done: number;
  readonly all: number;
}

export interface PlayOptions {
  /** Draws the guesses and the pace of the class: the same lesson and seed give the same result and replay. */
  readonly seed: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PlayProgress) => void;
}

export interface PlayOutcome {
  /** Small; stands with the checks of the lesson. */
  readonly result: PlayProof;
  /** Large; kept apart. */
  readonly replay: PlayReplay;
}

/**
 * Plays a lesson to its end. What is wrong with the lesson is in the result; it rejects only when the proof itself could
 * not be carried out:
 * - with the signal's reason when it was aborted,
 * - with an AppError `simulation-…` when the simulator gave up in a way that no script of the place explains.
 */
export type ProveByPlay = (lesson: Lesson, options: PlayOptions) => Promise<PlayOutcome>;
