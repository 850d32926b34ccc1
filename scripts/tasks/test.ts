/**
 * `npm test`: static checks, unit and integration tests, browser tests; then one line with the count of all of them.
 * With file names, only those tests run: `npm test -- shared/src/lesson`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { haveBrowser } from '../browser.ts';
import { buildAll } from '../build/builds.ts';
import { ROOT, run } from '../run.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Of a runner that did not come to its end. */
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };
const RESULTS = join(ROOT, 'node_modules', '.cache', 'toolboxai');
const filters = process.argv.slice(2);

await buildAll();
mkdirSync(RESULTS, { recursive: true });
const counts =
  filters.length > 0 ? [await unitTests(filters)] : [await staticChecks(), await unitTests([]), await browserTests()];
const total = counts.reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}));
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** Each check counts as one test. */
async function staticChecks(): Promise<Count> {
  const checks: readonly (readonly [string, string, readonly string[]])[] = [
    ['Format and lint', 'biome', ['ci', '--error-on-warnings', '.']],
    ['Types of the project', 'tsc', ['-p', '.']],
    ['Types of shared', 'tsc', ['-p', 'shared']],
    ['Types of desktop', 'tsc', ['-p', 'desktop']],
    ['Types of studio-plugin', 'tsc', ['-p', 'studio-plugin']],
    [
      'Directions of imports',
      'depcruise',
      ['--config', '.dependency-cruiser.mjs', 'shared/src', 'desktop/src', 'studio-plugin'],
    ],
    ['Dead code and unused packages', 'knip', []],
  ];
  let failed = 0;
  for (const [name, program, args] of checks) {
    const code = await run(program, args);
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}\n`);
    if (code !== 0) failed += 1;
  }
  return { passed: checks.length - failed, failed, skipped: 0 };
}

async function unitTests(only: readonly string[]): Promise<Count> {
  const file = resultFile('unit.json');
  await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...only]);
  const report:
    | { numPassedTests: number; numFailedTests: number; numPendingTests: number; success: boolean }
    | undefined = read(file);
  if (report === undefined) return FAILED;
  // A file that does not load has no failed test in it, but it has failed.
  const failed = report.numFailedTests === 0 && !report.success ? 1 : report.numFailedTests;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

async function browserTests(): Promise<Count> {
  const file = resultFile('browser.json');
  let browser: string;
  try {
    browser = haveBrowser();
  } catch (error) {
    process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
    return FAILED;
  }
  await run('playwright', ['test', '--config', 'desktop/e2e/playwright.config.ts'], {
    env: { ...process.env, TOOLBOXAI_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report:
    | { stats: { expected: number; unexpected: number; flaky: number; skipped: number }; errors: unknown[] }
    | undefined = read(file);
  if (report === undefined) return FAILED;
  const { stats, errors } = report;
  // A test that passes only when it is tried again has failed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** Where a runner is to write its counts; what an earlier run wrote is gone, so that it is not taken for this one's. */
function resultFile(name: string): string {
  const file = join(RESULTS, name);
  rmSync(file, { force: true });
  return file;
}

/** What the runner wrote, or `undefined` when it ended before it could. */
function read<T>(file: string): T | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
