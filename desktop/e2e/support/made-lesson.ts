/** A lesson that is there when a test begins, made by the app itself. */
import { expect } from '@playwright/test';
import type { ServedApp } from './served-app.ts';

/** Named in full: other topics of fractions are near. */
export const TOPIC = 'Adding and subtracting fractions with like denominators';

/** Its id. Each seed gives a lesson with other numbers. */
export async function madeLesson({ api }: ServedApp, seed: number): Promise<string> {
  const { lessonId } = await api.making.start.mutate({
    request: { subject: 'mathematics', topic: TOPIC, grade: 4, minutes: 45, seed, standards: [] },
  });
  await expect
    .poll(async () => (await api.lessons.list.query({})).items.some(({ summary }) => summary.id === lessonId), {
      timeout: 60_000,
    })
    .toBe(true);
  return lessonId;
}
