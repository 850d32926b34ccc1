/** `toolboxai build-place`: the Roblox place of one lesson.json, if it passes its checks and students finish it as it stands. */
import { basename, dirname, extname, resolve } from 'node:path';
import { AppError } from '@toolboxai/shared/errors';
import { type CheckReport, contentHash, type Lesson } from '@toolboxai/shared/lesson';
import { countInstances } from '@toolboxai/shared/roblox';
import { stopToolchain } from '@toolboxai/shared/roblox/luau';
import { notPassed } from '../core/authoring/authoring.ts';
import { createLessonChecker, createPlayProver } from '../core/authoring/checks/index.ts';
import { createLessonProver } from '../core/authoring/proof/index.ts';
import { mustBeProved } from '../core/must-be-proved.ts';
import { createPublisher, loadLessonKit, mustBeWritable, type Publisher, writeFiles } from '../core/publish/index.ts';
import { kitDir } from '../shell/index.ts';
import { readLesson } from './input-files.ts';
import type { CliParts } from './main.ts';
import { showPlaying } from './proof-lines.ts';
import { onStop, stopped } from './stopping.ts';
import type { Terminal } from './terminal.ts';

export interface BuildPlaceOptions {
  readonly out: string;
  readonly json?: boolean;
}

/**
 * Writes the place and prints where it stands. The lesson's own report must be there and be of this content; what it says is
 * not taken on trust: the checks are made again, and students play it again. So no place leaves unproved, whoever wrote
 * the file, and lessons from before there was a proof are proved now.
 * Throws `place-ending`, `folder-not-writable`, `lesson-not-checked`, `lesson-changed`, `lesson-not-passed` or
 * `lesson-proof-failed`; then nothing is written.
 */
export async function buildPlaceFile(
  file: string,
  options: BuildPlaceOptions,
  terminal: Terminal,
  parts: CliParts,
): Promise<void> {
  const format = formatOf(options.out);
  const folder = dirname(resolve(options.out));
  await mustBeWritable(folder);
  const lesson = await readLesson(file);
  mustBeChecked(file, lesson);
  const publisher = createPublisher(await loadLessonKit(kitDir()));
  const checks = await proved(lesson, publisher, terminal, parts);
  if (!checks.passed) throw notPassed({ ...lesson, checks });
  mustBeProved({ ...lesson, checks });
  const content = format === 'binary' ? publisher.binaryPlaceFile(lesson) : publisher.placeFile(lesson);
  const [written = options.out] = await writeFiles(folder, [{ name: basename(options.out), content }]);
  const instances = countInstances(publisher.place(lesson));
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  if (options.json === true) {
    terminal.print(JSON.stringify({ lesson: lesson.id, title: lesson.title, file: written, format, instances, bytes }));
    return;
  }
  terminal.print(`${written}: “${lesson.title}”, ${instances} instances, ${bytes} bytes.`);
  terminal.print('Open it in Roblox Studio.');
}

async function proved(
  lesson: Lesson,
  publisher: Publisher,
  terminal: Terminal,
  { play = createPlayProver(publisher) }: CliParts,
): Promise<CheckReport> {
  const stopping = new AbortController();
  const forget = onStop(() => stopping.abort(stopped('No place was written.')));
  const prove = createLessonProver({ check: createLessonChecker(publisher), play });
  try {
    return (await prove(lesson, { signal: stopping.signal, onProgress: showPlaying(terminal) })).report;
  } finally {
    forget();
    terminal.endProgress();
    await stopToolchain();
  }
}

function formatOf(file: string): 'binary' | 'xml' {
  switch (extname(file).toLowerCase()) {
    case '.rbxl':
      return 'binary';
    case '.rbxlx':
      return 'xml';
    default:
      throw new AppError({
        code: 'place-ending',
        message: `${file} does not end as a Roblox place does.`,
        hint: 'Give --out a name that ends in .rbxl (small) or .rbxlx (readable).',
      });
  }
}

function mustBeChecked(file: string, lesson: Lesson): void {
  if (lesson.checks === null) {
    throw new AppError({
      code: 'lesson-not-checked',
      message: `${file}: The lesson has not been checked.`,
      hint: 'Make it with toolboxai generate, or check it in the app, and use the lesson.json that is written then.',
    });
  }
  if (lesson.checks.contentHash !== contentHash(lesson)) {
    throw new AppError({
      code: 'lesson-changed',
      message: `${file}: The lesson was changed after it was checked.`,
      hint: 'Check it again in the app, and use the lesson.json that is written then.',
    });
  }
  if (!lesson.checks.passed) throw notPassed(lesson);
}
