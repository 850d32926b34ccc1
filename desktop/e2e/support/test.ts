/**
 * The tests' own `test`: `app` is a running app, shared by the tests of a file; `page` is open in it. Whatever the page
 * writes to the console as an error fails the test.
 */
import { test as base } from '@playwright/test';
import { type ServedApp, serveApp } from './served-app.ts';

interface Options {
  /** Lessons in the library from the start; another number is another app. */
  readonly lessons: number;
  /** Whether the lesson that has every type of question is among them. */
  readonly sample: boolean;
  /** Whether the lesson that thirty students played is among them. */
  readonly played: boolean;
  /** Whether lessons are played in the simulator; else by students who are through at once. */
  readonly realPlay: boolean;
  /** Files that name their own app do not share one. */
  readonly appOf: string;
}

/** What every test begins with, whatever one before it chose. */
export const PREFERENCES = {
  language: 'en',
  appearance: 'system',
  newLesson: { subject: 'mathematics', grade: 4, minutes: 45, reviewPlan: false },
} as const;

export const test = base.extend<object, Options & { readonly app: ServedApp }>({
  lessons: [0, { option: true, scope: 'worker' }],
  sample: [false, { option: true, scope: 'worker' }],
  played: [false, { option: true, scope: 'worker' }],
  realPlay: [false, { option: true, scope: 'worker' }],
  appOf: ['all', { option: true, scope: 'worker' }],
  app: [
    async ({ lessons, sample, played, realPlay, appOf: _appOf }, use) => {
      const app = await serveApp({ lessons, sample, played, realPlay });
      await use(app);
      await app.close();
    },
    { scope: 'worker', timeout: 60_000 },
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
