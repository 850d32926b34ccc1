/** Does a script compile? The verdict of Luau's own compiler, which is the authority on syntax. */
import { AppError } from '../../errors.ts';
import { findSourceProblem } from './source.ts';
import { askToolchain } from './toolchain.ts';
import type { WorkerFailure } from './worker/index.ts';

export type CompileResult = { readonly ok: true } | { readonly ok: false; readonly error: CompileError };

export interface CompileError {
  /** As given to {@link compileLuau}. */
  readonly chunkName: string;
  /** From 1. */
  readonly line: number;
  /** The compiler's sentence, or ours when the source never reached it. */
  readonly reason: string;
  readonly kind: 'syntax' | 'too-complex' | 'source';
}

/**
 * Compiles without running. A bad source is a result, not an exception.
 * @param chunkName full path of the script, carried into the error.
 */
export async function compileLuau(source: string, chunkName: string): Promise<CompileResult> {
  const problem = findSourceProblem(source);
  if (problem !== undefined) {
    return refused(chunkName, problem.line, problem.message, 'source');
  }
  const { failure } = await compile(source);
  if (failure === undefined) return { ok: true };
  if (failure.type === 'syntax') return refused(chunkName, failure.line, failure.reason, 'syntax');
  if (failure.type === 'too-many-errors') {
    const { line, reason } = await findFirstError(source);
    return refused(chunkName, line, reason, 'syntax');
  }
  const line = failure.type === 'too-complex' ? (failure.line ?? 1) : 1;
  const reason = 'The script is nested too deeply or has too many parts for the Luau compiler.';
  return refused(chunkName, line, reason, 'too-complex');
}

type CompilerFailure = Extract<WorkerFailure, { type: 'syntax' | 'too-many-errors' | 'too-complex' | 'out-of-memory' }>;

async function compile(source: string): Promise<{ readonly failure: CompilerFailure | undefined }> {
  const reply = await askToolchain({ kind: 'compile', source });
  if (reply.kind === 'done') return { failure: undefined };
  const { failure } = reply;
  if (failure.type !== 'runtime' && failure.type !== 'defect') return { failure };
  throw new AppError({
    code: 'luau-toolchain-failed',
    message: 'The Luau compiler could not be used.',
    hint: 'Try again; if it stays, reinstall the application.',
    details: { reason: failure.message },
  });
}

/**
 * The compiler gives up without a word on texts with a hundred errors (a JSON file, say). A shorter beginning of the text has
 * fewer; what it says holds for the whole unless it is only about where we cut.
 */
async function findFirstError(source: string): Promise<{ readonly line: number; readonly reason: string }> {
  const lines = source.split('\n');
  for (let count = lines.length >> 1; count > 1; count >>= 1) {
    const { failure } = await compile(lines.slice(0, count).join('\n'));
    if (failure?.type === 'too-many-errors') continue;
    if (failure?.type === 'syntax' && failure.line < count) return failure;
    break;
  }
  return { line: 1, reason: 'This is not Luau: more than a hundred errors.' };
}

function refused(chunkName: string, line: number, reason: string, kind: CompileError['kind']): CompileResult {
  return { ok: false, error: { chunkName, line: Math.max(1, line), reason, kind } };
}
