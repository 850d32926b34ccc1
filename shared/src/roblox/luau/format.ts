/** One layout for every script: StyLua's, with tabs, double quotes and lines of 120 characters. */
import { AppError } from '../../errors.ts';
import { findSourceProblem } from './source.ts';
import { askToolchain } from './toolchain.ts';

/**
 * Formats a script. Formatting the result again changes nothing, and the meaning stays (StyLua compares the syntax trees).
 * @throws {AppError} `luau-syntax` when the source is not Luau, `luau-too-complex` when it is nested too deeply to format.
 */
export async function formatLuau(source: string): Promise<string> {
  const problem = findSourceProblem(source);
  if (problem !== undefined) throw syntaxError(problem.line, problem.message);
  const reply = await askToolchain({ kind: 'format', source });
  if (reply.kind === 'done') return reply.value;
  const { failure } = reply;
  if (failure.type === 'syntax') throw syntaxError(failure.line, failure.reason);
  throw new AppError({
    code: 'luau-too-complex',
    message: 'The script is nested too deeply to be formatted.',
    hint: 'Split it into smaller functions.',
    details: { reason: failure.type === 'defect' || failure.type === 'runtime' ? failure.message : failure.type },
  });
}

function syntaxError(line: number, reason: string): AppError {
  return new AppError({
    code: 'luau-syntax',
    message: line > 0 ? `Line ${line} is not valid Luau: ${reason}` : `The script is not valid Luau: ${reason}`,
    hint: 'Correct the script, then format it again.',
    details: { line, reason },
  });
}
