/**
 * The proof by play: the place that an export would write is opened in the simulator once for each scene, and students
 * play it. Scenes know nothing of one another, so two run side by side, each in a machine of its own; the result does not
 * depend on which is through first.
 */
import type { Lesson, PlaySceneId } from '@toolboxai/shared/lesson';
import { contentHash, PLAY_REPLAY_VERSION } from '@toolboxai/shared/lesson';
import { type Instance, walk, writeRobloxBinary } from '@toolboxai/shared/roblox';
import { createRandom } from '../../../random.ts';
import type { PlacesToPlay, PlayOptions, PlayOutcome, ProveByPlay } from './contract.ts';
import { judge } from './judge.ts';
import { type PlayedScene, playScene } from './play-scene.ts';
import { playbookOf } from './playbook.ts';
import { castScene } from './scenes.ts';
import { createScanner } from './secrets/index.ts';
import type { Stage } from './stage.ts';

/** The longest first, so that the others fill the second machine beside it. */
const ORDER: readonly PlaySceneId[] = ['class', 'group', 'hostile', 'alone'];
const SIDE_BY_SIDE = 2;

export interface ProverParts extends PlacesToPlay {
  /** Opens a place file. */
  readonly openStage: (file: Uint8Array, seed: number) => Promise<Stage>;
  /** Students of the full class; 30 when left out. */
  readonly classSize?: number;
}

export function createPlayProver({ place, kitSources, openStage, classSize }: ProverParts): ProveByPlay {
  return async (lesson, options) => {
    options.signal?.throwIfAborted();
    const tree = place(lesson);
    const file = writeRobloxBinary(tree, { kind: 'place' });
    return await prove(lesson, options, {
      openStage: () => openStage(file, options.seed),
      knownModules: modulesOf(tree, kitSources),
      ...(classSize === undefined ? {} : { classSize }),
    });
  };
}

interface Parts {
  readonly openStage: () => Promise<Stage>;
  readonly knownModules: readonly string[];
  readonly classSize?: number;
}

async function prove(
  lesson: Lesson,
  { seed, signal, onProgress }: PlayOptions,
  { openStage, knownModules, classSize }: Parts,
): Promise<PlayOutcome> {
  const book = playbookOf(lesson);
  const random = createRandom(seed);
  const ending = new AbortController();
  const signals = signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal]);
  let [done, hostileMessages] = [0, 0];
  const size = classSize === undefined ? {} : { classSize };
  const casting = {
    book,
    random,
    onAttack: (messages: number) => {
      hostileMessages += messages;
    },
    ...size,
  };
  const nobody = { event: () => undefined, failure: () => undefined };
  const all = ORDER.reduce((sum, id) => sum + castScene(id, { ...casting, notebook: () => nobody }).cast.length, 0);
  const scanner = createScanner(book);

  const play = (id: PlaySceneId): Promise<PlayedScene> =>
    playScene(id, {
      openStage,
      book,
      scanner,
      knownModules,
      signal: signals,
      casting: { ...casting, random: random.fork(id) },
      onMoment: (scene, student, at) =>
        onProgress?.({
          scene,
          student: student?.mind.kind ?? 'expert',
          virtualMinutes: Math.floor(at / 6) / 10,
          done,
          all,
        }),
      onEnd: () => {
        done += 1;
      },
    });
  try {
    const scenes = await sideBySide(ORDER, SIDE_BY_SIDE, play);
    const result = judge({ book, seed, scenes, hostileMessages });
    const replays = scenes.map(({ replay }) => replay);
    return {
      result,
      replay: {
        replayVersion: PLAY_REPLAY_VERSION,
        contentHash: contentHash(lesson),
        seed,
        scenes: (['alone', 'group', 'hostile', 'class'] as const).flatMap((id) =>
          replays.filter((scene) => scene.id === id),
        ),
      },
    };
  } finally {
    ending.abort();
  }
}

/** Does the jobs in order, so many at a time; rejects with the first that fails. */
async function sideBySide<Job, Result>(
  jobs: readonly Job[],
  lanes: number,
  run: (job: Job) => Promise<Result>,
): Promise<readonly Result[]> {
  const waiting = [...jobs];
  const results: Result[] = [];
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) results.push(await run(job));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** Full names of the modules of the kit, which are the same in every place. */
function modulesOf(tree: readonly Instance[], kitSources: ReadonlySet<string>): readonly string[] {
  const names: string[] = [];
  for (const { instance, path } of walk(tree)) {
    const { Source: source } = instance.properties;
    if (instance.className !== 'ModuleScript' || source?.type !== 'ProtectedString') continue;
    if (kitSources.has(source.value)) names.push(path.join('.'));
  }
  return names;
}
