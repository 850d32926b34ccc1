/** `npm run build:lesson-kit`: builds the kit and says in one line what came of it. */
import { relative } from 'node:path';
import { buildLessonKit, KIT_OUT } from './lesson-kit-build.ts';

try {
  const { manifest, compiled } = await buildLessonKit();
  const where = relative(process.cwd(), KIT_OUT);
  process.stdout.write(`Lesson kit: ${manifest.scripts.length} scripts in ${where}${compiled ? '' : ', unchanged'}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
