/** What is looked for in the library, kept in the address so that a reload and the back button keep it. Pure. */
import { SUBJECTS } from '@toolboxai/shared/lesson';
import type { LessonListInput } from '../api/index.ts';

export type ListRequest = Omit<Exclude<LessonListInput, undefined>, 'offset' | 'limit'>;

export const STATUSES = ['draft', 'checked', 'approved'] as const;
export const SHELVES = ['active', 'archived', 'deleted'] as const;

/** Sorts as one choice each; the direction that is wanted of it comes with it. */
export const SORTS = {
  updated: { by: 'updated', direction: 'descending' },
  created: { by: 'created', direction: 'descending' },
  title: { by: 'title', direction: 'ascending' },
  grade: { by: 'grade', direction: 'ascending' },
} as const;
export type Sort = keyof typeof SORTS;
export const SORT_NAMES = ['updated', 'created', 'title', 'grade'] as const satisfies readonly Sort[];

/** Reads an address; what does not fit is as if it were not there. */
export function readListRequest(
  address: URLSearchParams,
): ListRequest & { readonly query: string; readonly shelf: (typeof SHELVES)[number] } {
  const grade = Number(address.get('grade') ?? Number.NaN);
  const subject = SUBJECTS.find((one) => one === address.get('subject'));
  const status = STATUSES.find((one) => one === address.get('status'));
  return {
    query: (address.get('q') ?? '').slice(0, 500),
    shelf: SHELVES.find((one) => one === address.get('shelf')) ?? 'active',
    sort: SORTS[sortOf(address)],
    ...(subject === undefined ? {} : { subject }),
    ...(status === undefined ? {} : { status }),
    ...(Number.isInteger(grade) && grade >= 0 && grade <= 12 ? { grade } : {}),
  };
}

export function sortOf(address: URLSearchParams): Sort {
  const named = address.get('sort');
  return named === 'created' || named === 'title' || named === 'grade' ? named : 'updated';
}

/** Whether anything narrows the list. */
export function isNarrowed({ query, subject, grade, status, shelf }: ListRequest): boolean {
  return (
    (query ?? '') !== '' || subject !== undefined || grade !== undefined || status !== undefined || shelf !== 'active'
  );
}
