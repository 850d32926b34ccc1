/** `toolboxai playtest`: lets simulated students play a lesson.json, or the very place that was built of one. */
import { extname } from 'node:path';
import { AppError, isAppError } from '@toolboxai/shared/errors';
import type { Lesson, PlayProof } from '@toolboxai/shared/lesson';
import { type Instance, readRobloxFile } from '@toolboxai/shared/roblox';
import { stopToolchain } from '@toolboxai/shared/roblox/luau';
import { createPlayProver, type PlayOutcome } from '../core/authoring/checks/index.ts';
import { mustHavePassed } from '../core/must-be-proved.ts';
import { createPublisher, loadLessonKit, type Publisher, readLessonRecord } from '../core/publish/index.ts';
import { kitDir } from '../shell/index.ts';
import { readBytes, readLesson } from './input-files.ts';
import type { CliParts } from './main.ts';
import { printProof, showPlaying } from './proof-lines.ts';
import { onStop, stopped } from './stopping.ts';
import type { Terminal } from './terminal.ts';

export interface PlaytestOptions {
  /** Students of the full class. */
  readonly students: number;
  /** The lesson's own unless given. */
  readonly seed?: number;
  readonly json?: boolean;
}

/** Far above what a place of the largest world takes. */
const LARGEST_PLACE = 64 * 1024 * 1024;
const PLACES: readonly string[] = ['.rbxl', '.rbxlx'];

/** What is played: the lesson, and the place as it is built of it or as it stands in the file. */
interface Played {
  readonly lesson: Lesson;
  readonly place: (lesson: Lesson) => readonly Instance[];
}

/**
 * Prints who finished and what was met, or all of it as JSON.
 * Throws `lesson-proof-failed` when students could not play it as they should, `place-without-lesson`, and the errors of
 * reading files.
 */
export async function playtest(
  file: string,
  options: PlaytestOptions,
  terminal: Terminal,
  parts: CliParts,
): Promise<void> {
  const publisher = createPublisher(await loadLessonKit(kitDir()));
  const played = await readPlayed(file, publisher);
  const { lesson } = played;
  const stopping = new AbortController();
  const forget = onStop(() => stopping.abort(stopped('Students were not through, so nothing is proved.')));
  let outcome: PlayOutcome;
  try {
    const { place } = played;
    const { kitSources } = publisher;
    const play = parts.play ?? createPlayProver({ place, kitSources, classSize: options.students });
    outcome = await play(lesson, {
      seed: options.seed ?? lesson.provenance.request.seed,
      signal: stopping.signal,
      onProgress: showPlaying(terminal),
    });
  } finally {
    forget();
    terminal.endProgress();
    await stopToolchain();
  }
  const { result, replay } = outcome;
  if (options.json === true)
    terminal.print(JSON.stringify({ lesson: lesson.id, title: lesson.title, proof: result, replay }));
  else print(lesson, result, terminal);
  mustHavePassed(result);
}

async function readPlayed(file: string, publisher: Publisher): Promise<Played> {
  if (!PLACES.includes(extname(file).toLowerCase())) return { lesson: await readLesson(file), place: publisher.place };
  try {
    const { roots } = readRobloxFile(await readBytes(file, LARGEST_PLACE));
    return { lesson: readLessonRecord(roots), place: () => roots };
  } catch (error) {
    if (!isAppError(error) || error.message.includes(file)) throw error;
    const { code, message, hint, details } = error;
    const words = { code, message: `${file}: ${message}`, details, cause: error };
    throw new AppError(hint === undefined ? words : { ...words, hint });
  }
}

function print(lesson: Lesson, proof: PlayProof, terminal: Terminal): void {
  terminal.print(terminal.paint('bold', lesson.title));
  printProof(lesson, proof, terminal);
  if (!proof.passed) return;
  const { minutesExpert, minutesPlanned } = proof.measures;
  terminal.print();
  terminal.print(`Students finish it in ${Math.ceil(minutesExpert)} of ${Math.round(minutesPlanned)} planned minutes.`);
}
