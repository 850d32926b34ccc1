import { AppError } from '@toolboxai/shared/errors';
import { describe, expect, it } from 'vitest';
import { asAppError, failureOf } from './failures.ts';

const withCode = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

describe('failures of the file', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['SQLITE_READONLY', 'library-not-writable'],
    ['SQLITE_READONLY_DIRECTORY', 'library-not-writable'],
    ['SQLITE_CANTOPEN', 'library-not-writable'],
    ['EROFS', 'library-not-writable'],
    ['SQLITE_CORRUPT_VTAB', 'library-corrupt'],
    ['SQLITE_NOTADB', 'library-corrupt'],
    ['SQLITE_BUSY_SNAPSHOT', 'library-busy'],
    ['SQLITE_IOERR_WRITE', 'library-unreadable'],
  ])('%s becomes %s with what to do next', (code, expected) => {
    const error = asAppError(withCode(code), 'data/library.sqlite');
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: expected, hint: expect.any(String), details: { file: 'data/library.sqlite' } });
  });

  it('are found behind the error of a layer above', () => {
    expect(failureOf(new Error('query failed', { cause: withCode('SQLITE_FULL') }))).toBe('full');
  });

  it('are not seen in defects, nor put over words that were already found', () => {
    const defect = withCode('SQLITE_CONSTRAINT_UNIQUE');
    expect(asAppError(defect, 'f')).toBe(defect);
    const words = new AppError({ code: 'lesson-deleted', message: 'x', cause: withCode('SQLITE_FULL') });
    expect(asAppError(words, 'f')).toBe(words);
  });
});
