/** What Studio sees of a real library, and what may leave it. */
import { describe, expect, it } from 'vitest';
import { makeLesson, openTestApp } from '../testing/test-app.ts';
import { lessonShelf } from './index.ts';

describe('the library for Studio', () => {
  it('gives out a lesson when it was proved and approved, and not before', async () => {
    const test = await openTestApp();
    const { id } = await makeLesson(test);
    const { library, publish: publisher, authoring } = test.app;
    const shelf = lessonShelf({ library, publisher, prove: () => {} });
    expect(shelf.find('', 0, 10).lessons).toMatchObject([{ lessonId: id }]);
    expect(shelf.find('fractions', 0, 10).total).toBe(1);
    const { version } = library.lessons.get(id).summary;
    expect(() => shelf.ready(id)).toThrow(expect.objectContaining({ code: 'lesson-not-approved' }));
    await authoring.approve(id, version);
    expect(shelf.ready(id).place.some(({ className }) => className === 'Workspace')).toBe(true);
  });
});
