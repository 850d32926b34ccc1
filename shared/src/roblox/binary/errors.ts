/** What can be wrong with a binary file, as the person hears it. */

import { AppError } from '../../errors.ts';

const GET_AGAIN = 'Get the file again; it may have been cut off or changed on its way.';
const SAVE_AGAIN = 'Open the file in Roblox Studio, save it again, and try once more.';

export type BinaryProblem =
  | 'truncated'
  | 'damaged'
  | 'structure'
  | 'counts'
  | 'cycle'
  | 'too-deep'
  | 'too-large'
  | 'duplicate-referent'
  | 'dangling-reference'
  | 'shared-string-missing';

/** @param where the chunk, as in `PROP chunk at byte 1234` */
export function binaryProblem(code: BinaryProblem, where: string, problem: string, cause?: unknown): AppError {
  return new AppError({
    code: `place-binary-${code}`,
    message: `The file cannot be read (${where}): ${problem}.`,
    hint: code === 'truncated' || code === 'damaged' ? GET_AGAIN : SAVE_AGAIN,
    details: { where },
    cause,
  });
}

export function notRoblox(): AppError {
  return new AppError({
    code: 'place-binary-not-roblox',
    message: 'This is no Roblox file in the binary format.',
    hint: 'Choose a place (.rbxl) or model (.rbxm) that Roblox Studio saved.',
  });
}

export function newerVersion(version: number): AppError {
  return new AppError({
    code: 'place-binary-version',
    message: `The file is of version ${version} of the binary format, which ToolBoxAI does not know.`,
    hint: 'In Roblox Studio, save it as .rbxlx or .rbxmx (XML) and try again.',
    details: { version },
  });
}
