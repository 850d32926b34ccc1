/** The sample lesson with a world to walk in, and its place with the kit that this checkout was built with. */
import type { Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import type { Instance } from '@toolboxai/shared/roblox';
import { kitDir } from '../../../../../shell/index.ts';
import { createPublisher, loadLessonKit, type Publisher } from '../../../../publish/index.ts';
import { layOutWorld } from '../../../environment/index.ts';
import type { ProveByPlay } from '../contract.ts';
import { createPlayProver, type ProverParts } from '../prove.ts';

let publisher: Promise<Publisher> | undefined;

/** The same each time, in fresh values. */
export function playableLesson(): Lesson {
  const lesson = sampleLesson();
  const { activities, progression } = lesson;
  const signs = {
    welcome: { title: 'Welcome', text: 'Follow the path.' },
    finale: { title: 'You made it', text: 'Look back at what you found.' },
  };
  return { ...lesson, world: layOutWorld({ seed: 7, theme: 'coast', activities, progression, signs }) };
}

type Changes = Omit<Partial<ProverParts>, 'place' | 'kitSources'> & {
  /** What is done to the place before it is played. */
  readonly edit?: (tree: readonly Instance[], lesson: Lesson) => readonly Instance[];
};

/** Students who play places with the real kit, a small class among them. */
export async function samplePlayers({ edit = (tree) => tree, ...parts }: Changes = {}): Promise<ProveByPlay> {
  publisher ??= loadLessonKit(kitDir()).then(createPublisher);
  const { place, kitSources } = await publisher;
  return createPlayProver({ place: (lesson) => edit(place(lesson), lesson), kitSources, classSize: 6, ...parts });
}
