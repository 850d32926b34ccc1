/** Plays one scene from opening its server to closing it. */
import { isAppError } from '@toolboxai/shared/errors';
import type { PlaySceneId, ReplayScene } from '@toolboxai/shared/lesson';
import { type CastMember, conduct } from './conduct.ts';
import type { Failure } from './failures.ts';
import type { Playbook } from './playbook.ts';
import { Recorder } from './recorder.ts';
import { type Casting, castScene } from './scenes.ts';
import type { Scanner } from './secrets/index.ts';
import type { Stage, StageCost } from './stage.ts';
import type { Student } from './students/student.ts';

export interface ScenePorts {
  readonly openStage: () => Promise<Stage>;
  readonly book: Playbook;
  readonly scanner: Scanner;
  readonly knownModules: readonly string[];
  readonly signal: AbortSignal;
  readonly casting: Omit<Casting, 'notebook'>;
  readonly onMoment: (scene: PlaySceneId, student: Student | undefined, at: number) => void;
  readonly onEnd: () => void;
}

export interface PlayedScene {
  readonly id: PlaySceneId;
  readonly replay: ReplayScene;
  readonly failures: readonly Failure[];
  readonly students: readonly { readonly student: Student; readonly seconds: number }[];
  readonly cost: StageCost;
  readonly seconds: number;
  /** What devices told the server. */
  readonly messages: readonly unknown[];
  /** Whether the server lived to the end of the scene. */
  readonly whole: boolean;
}

/** Longer than this no lesson is played, whatever its period. */
const LONGEST_PERIODS = 3;

export async function playScene(id: PlaySceneId, ports: ScenePorts): Promise<PlayedScene> {
  const { book, scanner, knownModules, signal } = ports;
  signal.throwIfAborted();
  const stage = await ports.openStage();
  const endStage = () => void stage.dispose();
  signal.addEventListener('abort', endStage);
  try {
    let recorder: Recorder | undefined;
    const known = (): Recorder => {
      if (recorder === undefined) throw new Error('the scene has not begun');
      return recorder;
    };
    const { cast, spies } = castScene(id, {
      ...ports.casting,
      notebook: () => ({
        event: (student, event) => known().event(student, event),
        failure: (student, code, about) => known().failure(student, code, about),
      }),
    });
    recorder = new Recorder(stage, {
      scene: id,
      book,
      scanner,
      spies: spies ? { knownModules } : null,
      onMoment: (student, at) => ports.onMoment(id, student, at),
      onEnd: ports.onEnd,
    });
    const broken = await conductOrSay(stage, cast, recorder, ports);
    return {
      id,
      replay: recorder.scene(),
      failures: broken === undefined ? recorder.failures : [...recorder.failures, { ...broken, scene: id }],
      students: cast.map(({ student }) => ({ student, seconds: known().secondsOf(student) })),
      cost: broken === undefined ? await stage.cost() : { frames: 0, steps: 0, worstFrame: 0 },
      seconds: stage.now,
      messages: recorder.messages,
      whole: broken === undefined,
    };
  } finally {
    signal.removeEventListener('abort', endStage);
    await stage.dispose();
  }
}

const ENDED_BY_A_SCRIPT: ReadonlySet<string> = new Set(['simulation-endless-loop', 'simulation-out-of-memory']);

/** Conducts the scene; a script that ended the whole machine is a failure of the lesson and not of the proof. */
async function conductOrSay(
  stage: Stage,
  cast: readonly CastMember[],
  recorder: Recorder,
  { signal, book }: ScenePorts,
): Promise<Failure | undefined> {
  try {
    await conduct({ stage, cast, watcher: recorder, signal, longest: book.lesson.minutes * 60 * LONGEST_PERIODS });
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    if (!isAppError(error) || !ENDED_BY_A_SCRIPT.has(error.code)) throw error;
    const script = String(error.details?.script ?? '');
    return { code: 'script-never-ends', params: { script, reason: error.message }, at: stage.now };
  }
}
