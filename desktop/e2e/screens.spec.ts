/** Every screen by axe in light and dark, and at the widths and text sizes that people use. */
import type { Page } from '@playwright/test';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { cleanByAxe, cleanInDark, fitsEveryWidth } from './support/accessible.ts';
import { madeLesson, TOPIC } from './support/made-lesson.ts';
import type { ServedApp } from './support/served-app.ts';
import { PREFERENCES, test } from './support/test.ts';

test.use({ appOf: 'screens', sample: true });

const SAMPLE = sampleLesson();

/** The address of each screen, and the words by which it is known to be there. */
async function screens(app: ServedApp): Promise<readonly (readonly [address: string, sign: string | RegExp])[]> {
  const { items } = await app.api.lessons.list.query({});
  const made = items.find(({ summary }) => summary.id !== SAMPLE.id);
  const lesson = `/lessons/${made?.summary.id ?? (await madeLesson(app, 11))}`;
  const questions = SAMPLE.items.map(({ id }) => [`/lessons/${SAMPLE.id}/questions/${id}`, /^Question \d+/] as const);
  const { runId } = await app.api.making.start.mutate({
    request: { subject: 'mathematics', topic: TOPIC, grade: 4, minutes: 45, seed: 12, standards: [] },
    reviewPlan: true,
  });
  return [
    ['/', 'What do you teach today?'],
    ['/lessons', 'Lessons'],
    ['/settings', 'Settings'],
    ['/nowhere', 'There is nothing at this address'],
    [`/making/${runId}`, 'Is this the lesson you want?'],
    [lesson, 'Students will be able to'],
    [`${lesson}/words`, 'Words'],
    [`${lesson}/passages`, 'Passages'],
    [`${lesson}/questions`, /^\d+ questions$/],
    ...questions,
    [`${lesson}/activities`, 'Activities'],
    [`${lesson}/world`, /^The world/],
    [`${lesson}/notes`, 'The big idea'],
    [`${lesson}/checks`, /check/],
    [`${lesson}/history`, /version/],
    [`${lesson}/history/1`, /^Version 1/],
  ];
}

async function openScreen(
  page: Page,
  app: ServedApp,
  [address, sign]: readonly [string, string | RegExp],
): Promise<void> {
  await page.goto(app.origin + address);
  await page.getByRole('heading', { name: sign }).first().waitFor();
}

test('every screen can be used by everyone, in light and in dark, at every width and text size', async ({
  page,
  app,
}) => {
  test.setTimeout(240_000);
  for (const screen of await screens(app)) {
    // So high that nothing has to be scrolled from under the status line.
    await page.setViewportSize({ width: 1280, height: 4000 });
    await page.emulateMedia({ colorScheme: 'light' });
    await openScreen(page, app, screen);
    await cleanByAxe(page, `${screen[0]}, light`);
    await cleanInDark(page, screen[0]);
    await fitsEveryWidth(page, screen[0]);
  }
});

test('what opens and what goes wrong can be used by everyone, too', async ({ page, app }) => {
  const clean = (what: string) => cleanByAxe(page, what);
  await page.getByRole('button', { name: 'Use my own notes' }).click();
  await page.getByRole('button', { name: 'More choices' }).click();
  await page.getByRole('combobox', { name: /^Topic/ }).fill('the history of cheese');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Make the lesson' }).click();
  await page.getByRole('alert').waitFor();
  await clean('unknown topic, notes, more choices');
  await page.keyboard.press('Control+k');
  await page.getByRole('listbox', { name: 'Found' }).waitFor();
  await clean('command palette');
  await page.keyboard.press('Escape');
  await page.goto(`${app.origin}/settings`);
  await page.getByRole('button', { name: 'Saved' }).click();
  await clean('story of the status line');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Go back to the backup of/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await clean('confirmation');
});

test('no screen scrolls sideways in Spanish, whose words are longer', async ({ page, app }) => {
  test.setTimeout(120_000);
  const all = await screens(app);
  await app.api.library.setPreferences.mutate({ ...PREFERENCES, language: 'es' });
  for (const [address] of all) {
    await page.goto(app.origin + address);
    await page
      .getByRole('heading', { level: 2 })
      .or(page.getByRole('heading', { level: 1 }))
      .first()
      .waitFor();
    await fitsEveryWidth(page, address);
  }
});
