/**
 * The proof by play: the place that an export would write is opened in the simulator once for each scene, and students
 * play it. Scenes know nothing of one another, so two run side by side, each in a machine of its own; the result does not
 * depend on which is through first.
 */
import type { Lesson, PlaySceneId } from '@toolboxai/shared/lesson';
import { contentHash, PLAY_REPLAY_VERSION, PLAY_SCENES } from '@toolboxai/shared/lesson';
import { type Instance, walk, writeRobloxBinary } from '@toolboxai/shared/roblox';
import { createRandom } from '../../../random.ts';
import type { PlacesToPlay, PlayOptions, PlayOutcome, ProveByPlay } from './contract.ts';
import { judge } from './judge.ts';
import { type PlayedScene, playScene } from './play-scene.ts';
import { playbookOf } from './playbook.ts';
import { castScene } from './scenes.ts';
import { createScanner } from './secrets/index.ts';
import { openSimulatorStage, type PlaceToOpen } from './simulator-stage.ts';
import type { Stage } from './stage.ts';

/** The class takes longest; the others fill the second machine beside it. The hostile student overheard the first. */
const ORDER: readonly PlaySceneId[] = ['alone', 'class', 'hostile', 'group'];
const SIDE_BY_SIDE = 2;

export interface ProverParts extends PlacesToPlay {
  /** Opens the place; in the simulator when left out. */
  readonly openStage?: (place: PlaceToOpen) => Promise<Stage>;
  /** Which scenes are played; all when left out. A proof without all of them never passes. */
  readonly scenes?: readonly PlaySceneId[];
  /** Students of the full class; 30 when left out. */
  readonly classSize?: number;
}

export function createPlayProver(parts: ProverParts): ProveByPlay {
  const { place, kitSources, openStage = openSimulatorStage, scenes = PLAY_SCENES, classSize } = parts;
  return async (lesson, options) => {
    options.signal?.throwIfAborted();
    const tree = place(lesson);
    const file = writeRobloxBinary(tree, { kind: 'place' });
    return await prove(lesson, options, {
      openStage: () => openStage({ file, tree, seed: options.seed }),
      knownModules: modulesOf(tree, kitSources),
      scenes: ORDER.filter((id) => scenes.includes(id)),
      ...(classSize === undefined ? {} : { classSize }),
    });
  };
}

interface Parts {
  readonly openStage: () => Promise<Stage>;
  readonly knownModules: readonly string[];
  readonly scenes: readonly PlaySceneId[];
  readonly classSize?: number;
}

async function prove(
  lesson: Lesson,
  { seed, signal, onProgress }: PlayOptions,
  { openStage, knownModules, scenes: wanted, classSize }: Parts,
): Promise<PlayOutcome> {
  const book = playbookOf(lesson);
  const scanner = createScanner(book);
  const random = createRandom(seed);
  const ending = new AbortController();
  const either = signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal]);
  let [done, hostileMessages] = [0, 0];
  const casting = {
    book,
    random,
    overheard: [],
    onAttack: (messages: number) => {
      hostileMessages += messages;
    },
    ...(classSize === undefined ? {} : { classSize }),
  };
  const nobody = { event: () => undefined, failure: () => undefined };
  const all = wanted.reduce((sum, id) => sum + castScene(id, { ...casting, notebook: () => nobody }).cast.length, 0);

  const play = async (id: PlaySceneId, overheard: readonly unknown[]): Promise<PlayedScene> =>
    await playScene(id, {
      openStage,
      book,
      scanner,
      knownModules,
      signal: either,
      casting: { ...casting, overheard, random: random.fork(id) },
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
  const overheard = Promise.withResolvers<readonly unknown[]>();
  const scenes = await sideBySide(wanted, async (id) => {
    if (id === 'hostile') return await play(id, wanted.includes('alone') ? await overheard.promise : []);
    const scene = await play(id, []);
    if (id === 'alone') overheard.resolve(scene.messages);
    return scene;
  }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
  const replays = new Map(scenes.map(({ id, replay }) => [id, replay]));
  return {
    result: judge({ book, seed, scenes, hostileMessages }),
    replay: {
      replayVersion: PLAY_REPLAY_VERSION,
      contentHash: contentHash(lesson),
      seed,
      scenes: PLAY_SCENES.flatMap((id) => replays.get(id) ?? []),
    },
  };

  /** Does the jobs in order, a few at a time. When one fails the others are ended, and it rejects once they are. */
  async function sideBySide<Job, Result>(
    jobs: readonly Job[],
    run: (job: Job) => Promise<Result>,
  ): Promise<readonly Result[]> {
    const waiting = [...jobs];
    const results: Result[] = [];
    const lane = async (): Promise<void> => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) results.push(await run(job));
    };
    const lanes = Array.from({ length: SIDE_BY_SIDE }, lane);
    try {
      await Promise.all(lanes);
      return results;
    } catch (error) {
      ending.abort(error);
      // Who waits for what will never be overheard must not wait for ever.
      overheard.resolve([]);
      await Promise.allSettled(lanes);
      throw error;
    }
  }
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
