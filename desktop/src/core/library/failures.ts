/**
 * What can go wrong with a file, in words. Everything that SQLite or the file system may throw at a person passes
 * through `asAppError`; what it does not know is a defect and is left as it is.
 */
import { AppError, isAppError } from '@toolboxai/shared/errors';

type Failure = 'full' | 'read-only' | 'corrupt' | 'busy' | 'unreadable';

const BY_CODE: ReadonlyArray<readonly [prefix: string, failure: Failure]> = [
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['ENOTDIR', 'read-only'],
  ['EEXIST', 'read-only'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['EBUSY', 'busy'],
  ['SQLITE_IOERR', 'unreadable'],
  ['EIO', 'unreadable'],
  ['ENOENT', 'unreadable'],
];

const WORDS: Readonly<Record<Failure, { code: string; message: string; hint: string }>> = {
  full: {
    code: 'disk-full',
    message: 'The disk is full, so nothing was saved by this step.',
    hint: 'Free some space on the disk and try again; everything saved before is safe.',
  },
  'read-only': {
    code: 'library-not-writable',
    message: 'The data folder cannot be written.',
    hint: 'Check that the folder exists and that you may write in it, or choose another data folder.',
  },
  corrupt: {
    code: 'library-corrupt',
    message: 'The library file is damaged.',
    hint: 'Close ToolBoxAI and restore the newest backup.',
  },
  busy: {
    code: 'library-busy',
    message: 'Another program holds the library file.',
    hint: 'Close programs that copy or scan the data folder, then try again.',
  },
  unreadable: {
    code: 'library-unreadable',
    message: 'The disk did not read or write the library file as asked.',
    hint: 'Check the disk and its connection, then try again.',
  },
};

/** The kind of failure, or undefined for an error that is not about the file. */
export function failureOf(error: unknown): Failure | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    const known = BY_CODE.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`));
    if (known) return known[1];
  }
  return undefined;
}

/** The error to throw in place of `error`: words for a failure of the file, `error` itself for anything else. */
export function asAppError(error: unknown, file: string): unknown {
  if (isAppError(error)) return error;
  const failure = failureOf(error);
  return failure === undefined ? error : new AppError({ ...WORDS[failure], details: { file }, cause: error });
}

/** Runs `work`; failures of the file come out as {@link AppError}. */
export function inWords<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asAppError(error, file);
  }
}
