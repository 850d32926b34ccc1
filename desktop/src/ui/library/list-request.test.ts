import { describe, expect, it } from 'vitest';
import { isNarrowed, readListRequest } from './list-request.ts';

const read = (address: string) => readListRequest(new URLSearchParams(address));

describe('what is looked for, read from the address', () => {
  it('is everything, newest change first, when the address says nothing', () => {
    expect(read('')).toEqual({ query: '', shelf: 'active', sort: { by: 'updated', direction: 'descending' } });
    expect(isNarrowed(read(''))).toBe(false);
  });

  it('takes words, filters and order', () => {
    expect(read('q=rivers&subject=science&grade=0&status=approved&shelf=archived&sort=title')).toEqual({
      query: 'rivers',
      subject: 'science',
      grade: 0,
      status: 'approved',
      shelf: 'archived',
      sort: { by: 'title', direction: 'ascending' },
    });
  });

  it.each(['grade=99', 'grade=x', 'grade=', 'subject=magic', 'status=perfect', 'sort=luck', 'shelf=attic'])(
    'passes over %s',
    (address) => {
      const { grade: _grade, ...rest } = read(address);
      expect(rest).toEqual({ query: '', shelf: 'active', sort: { by: 'updated', direction: 'descending' } });
    },
  );

  it('knows when the list is narrowed', () => {
    expect(isNarrowed(read('grade=0'))).toBe(true);
    expect(isNarrowed(read('shelf=deleted'))).toBe(true);
  });
});
