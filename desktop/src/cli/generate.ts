/** `toolboxai generate`: from a topic to the files of a checked lesson, without a library. */
import { createHash } from 'node:crypto';
import { AppError } from '@toolboxai/shared/errors';
import { canonicalJson, type Lesson, type LessonRequest } from '@toolboxai/shared/lesson';
import { notPassed } from '../core/authoring/authoring.ts';
import { createMemoryRunLog } from '../core/authoring/engine/index.ts';
import { type NotesDocument, openNotes } from '../core/authoring/own-text/index.ts';
import { mustBeProved } from '../core/must-be-proved.ts';
import { lessonFiles, loadLessonKit, mustBeWritable, writeFiles } from '../core/publish/index.ts';
import { createWorkshop } from '../core/workshop.ts';
import { defaultDataDir, kitDir, openFaultLog } from '../shell/index.ts';
import type { CliParts } from './main.ts';
import { showProgress } from './progress.ts';
import { onStop } from './stopping.ts';
import { type Terminal, table } from './terminal.ts';

export interface GenerateOptions {
  readonly subject: LessonRequest['subject'];
  readonly topic: string;
  readonly grade: number;
  readonly minutes: number;
  readonly seed: number;
  readonly standards: readonly string[];
  readonly theme?: string;
  readonly fromText?: string;
  readonly out: string;
  readonly json?: boolean;
}

/** Makes the lesson and writes its files; nothing is written when it is stopped, fails a check or was not proved by play. */
export async function generate(options: GenerateOptions, terminal: Terminal, { play }: CliParts): Promise<void> {
  // Said now and not after the work is done.
  await mustBeWritable(options.out);
  const request = await requestOf(options);
  const workshop = createWorkshop({
    kit: await loadLessonKit(kitDir()),
    log: createMemoryRunLog(Date.now),
    clock: Date.now,
    random: Math.random,
    logger: openFaultLog(defaultDataDir()),
    ...(play === undefined ? {} : { play }),
  });
  const stopping = new AbortController();
  const forget = onStop(() => stopping.abort(new Error('You stopped it.')));
  try {
    const lesson = await make(workshop, request, stopping.signal, terminal);
    if (lesson.checks?.passed !== true) throw notPassed(lesson);
    mustBeProved(lesson);
    const files = await writeFiles(options.out, lessonFiles(lesson, workshop.publish));
    if (options.json === true)
      terminal.print(JSON.stringify({ lesson: lesson.id, title: lesson.title, files, passed: true }));
    else summarize(lesson, files, terminal);
  } finally {
    forget();
  }
}

async function requestOf(options: GenerateOptions): Promise<LessonRequest> {
  const { subject, topic, grade, minutes, seed, standards, theme, fromText } = options;
  const notes = fromText === undefined ? undefined : await openNotes({ path: fromText });
  return {
    subject,
    topic,
    grade,
    minutes,
    seed,
    standards: [...standards],
    ...(notes === undefined ? {} : { ownText: ownTextOf(notes, topic) }),
    ...(theme === undefined ? {} : { theme }),
  };
}

type Workshop = ReturnType<typeof createWorkshop>;

async function make(
  { engine, workflow }: Workshop,
  request: LessonRequest,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<Lesson> {
  const run = engine.start(workflow, { lessonId: lessonIdFor(request), request }, { skipGates: 'all', signal });
  await showProgress(workflow, run.events(), terminal);
  const result = await run.result;
  switch (result.outcome) {
    case 'succeeded':
      return result.output.lesson;
    case 'failed':
      throw new AppError({
        code: result.error.code,
        message: result.error.message,
        ...(result.error.hint === undefined ? {} : { hint: result.error.hint }),
      });
    case 'cancelled':
    case 'ended-early':
      throw new AppError({ code: 'stopped', message: `Nothing was written. ${result.reason}` });
  }
}

/** The same request makes the same lesson, and so it has the same name. */
function lessonIdFor(request: LessonRequest): string {
  return `lesson-${createHash('sha256').update(canonicalJson(request)).digest('hex').slice(0, 16)}`;
}

function ownTextOf({ text, title, source }: NotesDocument, topic: string): NonNullable<LessonRequest['ownText']> {
  return { title: title ?? topic, text, ...(source.fileName === undefined ? {} : { fileName: source.fileName }) };
}

function summarize(lesson: Lesson, files: readonly string[], terminal: Terminal): void {
  terminal.print(terminal.paint('bold', lesson.title));
  const results = lesson.checks?.results ?? [];
  const rows = results.map(({ check, status, summary }) => [
    terminal.paint(status === 'passed' ? 'green' : 'yellow', status === 'passed' ? 'passed' : 'look at'),
    check,
    summary,
  ]);
  for (const line of table(rows)) terminal.print(`  ${line}`);
  terminal.print();
  for (const file of files) terminal.print(`  ${file}`);
}
