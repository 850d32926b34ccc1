/** The progress of a play in a sentence, for whoever can show one line. */
import type { PlaySceneId, PlayStudentKind } from '@toolboxai/shared/lesson';
import type { PlayProgress } from '../checks/index.ts';
import type { Progress } from '../engine/index.ts';

const SCENES: Readonly<Record<PlaySceneId, string>> = {
  alone: 'One student who knows everything plays alone',
  group: 'Students of every kind play together',
  hostile: 'A student tries to cheat',
  class: 'A full class plays',
};

const STUDENTS: Readonly<Record<PlayStudentKind, string>> = {
  expert: 'one who knows everything',
  guesser: 'one who guesses',
  misconception: 'one with a wrong idea',
  idler: 'one who idles',
  rejoiner: 'one who leaves and comes back',
  hostile: 'one who cheats',
};

export function progressWords({ scene, student, virtualMinutes, done, all }: PlayProgress): string {
  const minute = Math.floor(virtualMinutes);
  const who = scene === 'group' || scene === 'class' ? `, now ${STUDENTS[student]}` : '';
  return `${SCENES[scene]}: minute ${minute}${who} (${done} of ${all} students are through)`;
}

/** Tells a sentence only when it is another one than before: what is told may be written down. */
export function progressTeller(tell: Progress): (progress: PlayProgress) => void {
  let last = '';
  return (progress) => {
    const { scene, student, virtualMinutes, done, all } = progress;
    const key = `${scene} ${Math.floor(virtualMinutes)} ${done}`;
    if (key === last) return;
    last = key;
    tell(progressWords(progress), all === 0 ? undefined : done / all, {
      code: `playing-${scene}`,
      params: { student, minute: Math.floor(virtualMinutes), done, all },
    });
  };
}
