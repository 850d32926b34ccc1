/** The `toolboxai` command. Exit code 0 when it did what was asked, 1 with one clear sentence when it did not. */
import { randomUUID } from 'node:crypto';
import { isAppError } from '@toolboxai/shared/errors';
import { Command, CommanderError, Option } from 'commander';
import type { ProveByPlay } from '../core/authoring/checks/index.ts';
import { appVersion, defaultDataDir, openFaultLog } from '../shell/index.ts';
import { readGrade, readMinutes, readPort, readSeed, readStudents, readSubject, readTopic } from './arguments.ts';
import { watchOutput } from './output.ts';
import { createTerminal, type Streams, type Terminal } from './terminal.ts';

/** What a test puts in place of the real thing. */
export interface CliParts {
  /** How lessons are played; the simulator unless given. */
  readonly play?: ProveByPlay;
}

/** Runs the command with these arguments and resolves with the exit code. Never throws. */
export async function runCli(
  args: readonly string[],
  streams: Streams = process,
  parts: CliParts = {},
): Promise<number> {
  const output = watchOutput(streams);
  const terminal = createTerminal(streams);
  let code = 0;
  const program = describeCommands(terminal, streams, parts, (failed) => {
    code = failed;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    await output.written();
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (isAppError(error)) terminal.fail(error.message, error.hint);
    else failUnforeseen(error, terminal);
    return 1;
  }
}

function failUnforeseen(error: unknown, terminal: Terminal): void {
  const log = openFaultLog(defaultDataDir());
  const correlationId = randomUUID();
  log.error({ message: 'The command met a failure that nobody foresaw', correlationId, error });
  terminal.fail(
    'Something went wrong inside ToolBoxAI.',
    `Try again. If it happens again, report it with the line ${correlationId} of ${log.file}.`,
  );
}

/** The parts behind a command are loaded when it runs, so that `--help` answers at once. */
function describeCommands(
  terminal: Terminal,
  streams: Streams,
  parts: CliParts,
  setCode: (code: number) => void,
): Command {
  const program = new Command('toolboxai')
    .description('Makes lessons that are played in Roblox, on this computer alone.')
    .version(appVersion())
    .exitOverride()
    // Commands take over what is set here only when it is set before they are added.
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
      outputError: (text, write) => write(plainRefusal(text)),
    })
    .showHelpAfterError('Run the command with --help to see what it takes.')
    .addHelpText(
      'after',
      '\nExample:\n  toolboxai generate --subject math --topic "adding fractions" --grade 4 --minutes 40 --out my-lesson\n',
    );

  program
    .command('generate')
    .description('Make a lesson and let students play it: lesson.json, place.rbxlx, report.json and lesson.html.')
    .requiredOption('--subject <subject>', 'mathematics, science, social-studies or language-arts', readSubject)
    .requiredOption('--topic <topic>', 'what the lesson is about, or a standard code', readTopic)
    .requiredOption('--grade <grade>', 'K or 1 to 12', readGrade)
    .requiredOption('--minutes <minutes>', 'length of the period, 15 to 120', readMinutes)
    .option('--seed <number>', 'another number gives other questions for the same skills', readSeed, 1)
    .option('--standard <code...>', 'standards that the lesson serves', [])
    .option('--theme <theme>', 'where it is played: meadow, forest, desert, coast, …')
    .option('--from-text <file>', 'your own notes (txt, md, docx or pdf) instead of a shipped topic')
    .requiredOption('--out <folder>', 'where the files go')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  toolboxai generate --subject science --topic "water cycle" --grade 4 --minutes 40 --seed 7 --out water\n',
    )
    .action(async ({ standard, ...options }) => {
      const { generate } = await import('./generate.ts');
      await generate({ ...options, standards: standard }, terminal, parts);
    });

  program
    .command('topics')
    .description('List the topics that ToolBoxAI can teach by itself.')
    .option('--json', 'print the list as JSON')
    .action(async (options) => {
      const { listTopics } = await import('./topics.ts');
      listTopics(options, terminal);
    });

  program
    .command('check')
    .description('Check a Luau script as a custom activity script is checked, or a lesson.json as a lesson is.')
    .argument('<file>', 'the .luau or .json file')
    .addOption(
      new Option('--side <side>', 'where a script runs').choices(['server', 'client', 'module']).default('server'),
    )
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExample:\n  toolboxai check activity.luau --side server\n')
    .action(async (file, options) => {
      const { checkFile } = await import('./check.ts');
      if (!(await checkFile(file, options, terminal))) setCode(1);
    });

  program
    .command('build-place')
    .description('Build the Roblox place of a checked lesson.json, after students played it.')
    .argument('<file>', 'the lesson.json')
    .requiredOption('--out <file>', 'the place: a name that ends in .rbxl or .rbxlx')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  toolboxai build-place my-lesson/lesson.json --out my-lesson/place.rbxl\n')
    .action(async (file, options) => {
      const { buildPlaceFile } = await import('./build-place.ts');
      await buildPlaceFile(file, options, terminal, parts);
    });

  program
    .command('playtest')
    .description('Let simulated students play a lesson.json, or a place that was built of one, to its end.')
    .argument('<file>', 'the lesson.json, .rbxl or .rbxlx')
    .option('--students <number>', 'students of the full class', readStudents, 30)
    .option('--seed <number>', 'another number gives other guesses; that of the lesson when left out', readSeed)
    .option('--json', 'print the proof and the replay as JSON')
    .addHelpText(
      'after',
      '\nExit code 0 when every student who tries finishes and nothing else fails.\n\nExample:\n  toolboxai playtest my-lesson/lesson.json --students 30\n',
    )
    .action(async (file, options) => {
      const { playtest } = await import('./playtest.ts');
      await playtest(file, options, terminal, parts);
    });

  program
    .command('inspect')
    .description('Show what a Roblox place or model holds: .rbxl, .rbxm, .rbxlx or .rbxmx.')
    .argument('<file>', 'the place or model, whoever made it')
    .option('--json', 'print every instance with its properties as JSON')
    .addHelpText('after', '\nExample:\n  toolboxai inspect place.rbxl --json\n')
    .action(async (file, options) => {
      const { inspectFile } = await import('./inspect.ts');
      await inspectFile(file, options, terminal);
    });

  program
    .command('serve')
    .description('Open the app in a browser tab on this computer.')
    .option('--port <port>', 'port to listen on; any free one when left out', readPort, 0)
    .option('--data <folder>', 'where your lessons are kept', defaultDataDir())
    .option('--open', 'open the tab as well')
    .action(async (options) => {
      const { serve } = await import('./serve.ts');
      await serve(options, terminal);
    });

  program
    .command('studio')
    .description('Let Roblox Studio reach your lessons, without a window.')
    .option('--port <port>', 'port to listen on; one that the plugin looks at when left out', readPort)
    .option('--data <folder>', 'where your lessons are kept', defaultDataDir())
    .action(async (options) => {
      const { serveStudio } = await import('./studio.ts');
      await serveStudio(options, terminal);
    });

  program
    .command('install-plugin')
    .description('Put the ToolBoxAI plugin into Roblox Studio, paired with your lessons.')
    .option('--to <folder>', "Studio's folder of plugins; found by itself when left out")
    .option('--data <folder>', 'where your lessons are kept', defaultDataDir())
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  toolboxai install-plugin\n')
    .action(async (options) => {
      const { installStudioPlugin } = await import('./install-plugin.ts');
      installStudioPlugin(options, terminal);
    });

  program
    .command('backup')
    .description('Make a checked copy of your lessons.')
    .option('--to <place>', 'a folder, or a file that does not exist yet')
    .option('--data <folder>', 'where your lessons are kept', defaultDataDir())
    .option('--json', 'print the result as JSON')
    .action(async (options) => {
      const { backUp } = await import('./backups.ts');
      backUp(options, terminal);
    });

  program
    .command('restore')
    .description('Put a backup in place of your lessons. What is there now is kept aside.')
    .argument('<file>', 'the backup')
    .option('--data <folder>', 'where your lessons are kept', defaultDataDir())
    .option('--json', 'print the result as JSON')
    .action(async (file, options) => {
      const { restore } = await import('./backups.ts');
      restore(file, options, terminal);
    });

  return program;
}

/** What commander says, in our words: a value that was refused has a sentence of its own that says all. */
function plainRefusal(text: string): string {
  return text.replace(/^error: (?:option '[^']*' argument '[\s\S]*?' is invalid\. )?/, 'Error: ');
}
