/**
 * What a Luau source must satisfy before any parser sees it. Sources come from language models and from pasted text, so
 * this is the gate for hostile input: the WebAssembly programs behind it take C strings (a NUL byte would hide the rest of
 * the script from the compiler) and have fixed stacks and heaps.
 */

/** Longest accepted script, in UTF-16 code units. Roblox itself refuses scripts above 200,000 bytes when set by a plugin. */
export const MAX_SOURCE_LENGTH = 300_000;

/** A place in a source and what is wrong there. Lines and columns start at 1; columns count UTF-16 code units. */
export interface SourceProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The first reason why a source cannot be given to the Luau tools at all, or undefined when it can. */
export function findSourceProblem(source: string): SourceProblem | undefined {
  if (source.length > MAX_SOURCE_LENGTH) {
    return {
      line: 1,
      column: 1,
      message: `The script has ${source.length} characters; at most ${MAX_SOURCE_LENGTH} are accepted.`,
    };
  }
  const nul = source.indexOf('\0');
  if (nul >= 0) return { ...positionAt(source, nul), message: 'The script contains a NUL character.' };
  const surrogate = source.search(/\p{Surrogate}/u);
  if (surrogate >= 0) {
    return {
      ...positionAt(source, surrogate),
      message: 'The script contains half of a surrogate pair: not valid text.',
    };
  }
  return undefined;
}

/** Line and column (from 1) of a UTF-16 offset. */
export function positionAt(source: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let next = source.indexOf('\n'); next >= 0 && next < offset; next = source.indexOf('\n', next + 1)) {
    line += 1;
    lineStart = next + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
