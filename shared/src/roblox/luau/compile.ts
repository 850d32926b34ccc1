/** Does a script compile? The verdict of Luau's own compiler, which is the authority on syntax. */
import { AppError } from '../../errors.ts';
import { findSourceProblem } from './source.ts';
import { askToolchain } from './toolchain.ts';

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
    return { ok: false, error: { chunkName, line: problem.line, reason: problem.message, kind: 'source' } };
  }
  const reply = await askToolchain({ kind: 'compile', source });
  if (reply.kind === 'done') return { ok: true };
  const { failure } = reply;
  if (failure.type === 'syntax') {
    return { ok: false, error: { chunkName, line: Math.max(1, failure.line), reason: failure.reason, kind: 'syntax' } };
  }
  if (failure.type === 'too-complex' || failure.type === 'out-of-memory') {
    const reason = 'The script is nested too deeply or has too many parts for the Luau compiler.';
    return { ok: false, error: { chunkName, line: 1, reason, kind: 'too-complex' } };
  }
  throw new AppError({
    code: 'luau-toolchain-failed',
    message: 'The Luau compiler could not be used.',
    hint: 'Try again; if it stays, reinstall the application.',
    details: { reason: failure.message },
  });
}
