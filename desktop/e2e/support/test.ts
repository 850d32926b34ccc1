/**
 * The tests' own `test`: `app` is a running app, shared by all tests of a worker that want the same one; `page` is open in it. Whatever the page
 * writes to the console as an error fails the test.
 */
import { test as base } from '@playwright/test';
import { type ServedApp, serveApp } from './served-app.ts';

interface Options {
  /** A library of so many lessons; else one that has the lessons of `seed-library.ts`. Another number is another app. */
  readonly lessons: number;
  /** Whether lessons are played in the simulator; else by students who are through at once. */
  readonly realPlay: boolean;
}

/** What every test begins with, whatever one before it chose. */
export const PREFERENCES = {
  language: 'en',
  appearance: 'system',
  newLesson: { subject: 'mathematics', grade: 4, minutes: 45, reviewPlan: false },
} as const;

export const test = base.extend<object, Options & { readonly app: ServedApp }>({
  lessons: [0, { option: true, scope: 'worker' }],
  realPlay: [false, { option: true, scope: 'worker' }],
  app: [
    async ({ lessons, realPlay }, use) => {
      const app = await serveApp({ lessons, realPlay });
      await use(app);
      await app.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  page: async ({ page, app }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // The browser itself reports answers of 4xx and 5xx; the screens that show them are what is tested.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        errors.push(message.text());
    });
    await app.api.library.setPreferences.mutate(PREFERENCES);
    await page.goto(app.link);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await use(page);
    if (errors.length > 0) throw new Error(`The page wrote errors:\n${errors.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
