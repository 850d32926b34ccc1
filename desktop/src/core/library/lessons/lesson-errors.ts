import { AppError } from '@toolboxai/shared/errors';

export const lessonNotFound = (id: string) =>
  new AppError({
    code: 'lesson-not-found',
    message: 'There is no such lesson in the library.',
    hint: 'It may have been deleted: look among the deleted lessons.',
    details: { id },
  });

export const lessonDeleted = (id: string) =>
  new AppError({
    code: 'lesson-deleted',
    message: 'This lesson was deleted.',
    hint: 'Bring it back first, then change it.',
    details: { id },
  });

export const lessonChangedMeanwhile = (id: string, expected: number, current: number) =>
  new AppError({
    code: 'lesson-changed-meanwhile',
    message: 'The lesson was changed elsewhere since you opened it, so your change was not saved over it.',
    hint: 'Open the lesson again and repeat your change, or save yours as a copy.',
    details: { id, expected, current },
  });

export const lessonVersionNotFound = (id: string, version: number) =>
  new AppError({
    code: 'lesson-version-not-found',
    message: 'The lesson has no such version.',
    hint: 'Choose one from the list of its versions.',
    details: { id, version },
  });

export const lessonDamaged = (id: string, version: number) =>
  new AppError({
    code: 'lesson-damaged',
    message: 'The stored lesson is damaged: it is not what was saved.',
    hint: 'Bring back an earlier version of it, or restore a backup.',
    details: { id, version },
  });
