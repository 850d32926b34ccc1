/** Who plays in which server. */
import type { PlaySceneId } from '@toolboxai/shared/lesson';
import type { Random } from '../../../random.ts';
import type { CastMember } from './conduct.ts';
import { attackEverything } from './hostile/index.ts';
import type { Playbook } from './playbook.ts';
import { scalarsIn } from './secrets/index.ts';
import { idle } from './students/idler.ts';
import { guessing, type Mind, mindOf, mistaken } from './students/minds.ts';
import type { Play } from './students/playing.ts';
import { playWithBreaks } from './students/rejoiner.ts';
import { type Notebook, Student } from './students/student.ts';
import { playLesson } from './students/whole-lesson.ts';

const CLASS_SIZE = 30;
/** The class comes in over this many seconds. */
const COMING_IN = 40;
/** Of ten in a class: so many guess, so many have a misconception; the others know. */
const GUESSERS_OF_TEN = 2;
const MISTAKEN_OF_TEN = 3;

export interface SceneCast {
  readonly id: PlaySceneId;
  readonly cast: readonly CastMember[];
  /** Devices are searched for secrets: dear, and what one can read all can. */
  readonly spies: boolean;
}

export interface Casting {
  readonly book: Playbook;
  readonly random: Random;
  readonly notebook: (scene: PlaySceneId) => Notebook;
  /** What honest devices were heard to tell the server; a hostile one sends it at the wrong time. */
  readonly overheard: readonly unknown[];
  readonly onAttack: (messages: number) => void;
  /** Students of the full class. */
  readonly classSize?: number;
}

/** The students of each scene are fresh: none has played before. */
export function castScene(id: PlaySceneId, casting: Casting): SceneCast {
  return { id, cast: CASTS[id](castFor(id, casting)), spies: id !== 'class' };
}

interface Call extends Casting {
  /** The next student. */
  readonly enter: (mind: Mind, play: (student: Student) => Play, how?: How) => CastMember;
}

interface How {
  readonly joinsAt?: number;
  readonly attentive?: boolean;
  readonly slowness?: number;
}

function castFor(scene: PlaySceneId, casting: Casting): Call {
  let id = 0;
  const notebook = casting.notebook(scene);
  return {
    ...casting,
    enter: (mind, play, { joinsAt = id * 2, attentive = true, slowness = 1 } = {}) => {
      id += 1;
      return { student: new Student({ id, mind, book: casting.book, notebook, attentive, slowness }), joinsAt, play };
    },
  };
}

const CASTS: Readonly<Record<PlaySceneId, (call: Call) => readonly CastMember[]>> = {
  alone: ({ enter }) => [enter(mindOf('expert'), playLesson)],

  group: ({ enter, book, random }) => [
    enter(guessing(random.fork('guesser')), playLesson),
    enter(mindOf('rejoiner'), playWithBreaks),
    enter(mindOf('idler'), idle),
    ...misconceptionsInPlay(book).map((id) => enter(mistaken(id), playLesson)),
  ],

  hostile: ({ enter, onAttack, overheard }) => [
    enter(mindOf('hostile'), function* (student) {
      yield* attackEverything(student, { overheard, others: [1, 2, 3], onSent: onAttack });
      // The server must have kept nothing against her and lost nothing.
      yield* playLesson(student);
    }),
    enter(mindOf('expert'), playLesson),
  ],

  class: ({ enter, book, random, classSize = CLASS_SIZE }) => {
    const misconceptions = misconceptionsInPlay(book);
    return Array.from({ length: classSize }, (_, index) => {
      const own = random.fork(`classmate ${index + 1}`);
      const place = index % 10;
      const misconception = misconceptions[index % Math.max(1, misconceptions.length)];
      const mind =
        place < GUESSERS_OF_TEN
          ? guessing(own.fork('guesses'))
          : place < GUESSERS_OF_TEN + MISTAKEN_OF_TEN && misconception !== undefined
            ? mistaken(misconception)
            : mindOf('expert');
      return enter(mind, playLesson, {
        attentive: false,
        joinsAt: own.int(0, COMING_IN * 4) / 4,
        slowness: own.int(80, 140) / 100,
      });
    });
  },
};

/** Misconceptions that some answer in the place comes from, in the order of the lesson; others are asked on paper. */
function misconceptionsInPlay({ lesson, data }: Playbook): readonly string[] {
  const met = new Set(
    scalarsIn([data.server.items, data.server.activities]).flatMap(({ name, value }) =>
      name === 'misconceptionId' ? [value] : [],
    ),
  );
  return lesson.misconceptions.flatMap(({ id }) => (met.has(id) ? [id] : []));
}
