/** Every screen by axe in light and dark, and at the widths and text sizes that people use. */
import type { Page } from '@playwright/test';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { cleanByAxe, cleanInDark, fitsEveryWidth, goWithin } from './support/accessible.ts';
import { madeLesson, TOPIC } from './support/made-lesson.ts';
import type { ServedApp } from './support/served-app.ts';
import { expect, PREFERENCES, test } from './support/test.ts';

const SAMPLE = sampleLesson();

// Each test has its turn in whichever worker is free: together they are the longest of all.
test.describe.configure({ mode: 'parallel' });

/** The address of a screen, and the words by which it is known to be there. */
type Screen = readonly [address: string, sign: string | RegExp];

const QUESTIONS: readonly Screen[] = SAMPLE.items.map(({ id }) => [
  `/lessons/${SAMPLE.id}/questions/${id}`,
  /^Question \d+/,
]);

async function otherScreens(app: ServedApp): Promise<readonly Screen[]> {
  const lesson = `/lessons/${await madeLesson(app, 11)}`;
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
    [`${lesson}/activities`, 'Activities'],
    [`${lesson}/world`, /^The world/],
    [`${lesson}/notes`, 'The big idea'],
    [`${lesson}/checks`, /check/],
    [`${lesson}/history`, /version/],
    [`${lesson}/history/1`, /^Version 1/],
  ];
}

async function openScreen(page: Page, [address, sign]: Screen): Promise<void> {
  await goWithin(page, address);
  await page.getByRole('heading', { name: sign }).first().waitFor();
}

/** In light and in dark, at every width and text size. */
async function canBeUsed(page: Page, screens: readonly Screen[]): Promise<void> {
  for (const screen of screens) {
    // So high that nothing has to be scrolled from under the status line.
    await page.setViewportSize({ width: 1280, height: 4000 });
    await page.emulateMedia({ colorScheme: 'light' });
    await openScreen(page, screen);
    await cleanByAxe(page, `${screen[0]}, light`);
    await cleanInDark(page, screen[0]);
    await fitsEveryWidth(page, screen[0]);
  }
}

test('every screen can be used by everyone, in light and in dark, at every width and text size', async ({
  page,
  app,
}) => {
  test.setTimeout(300_000);
  await canBeUsed(page, await otherScreens(app));
});

test('so can the screen of every type of question', async ({ page }) => {
  test.setTimeout(300_000);
  await canBeUsed(page, QUESTIONS);
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
  test.setTimeout(180_000);
  const all = [...(await otherScreens(app)), ...QUESTIONS];
  await app.api.library.setPreferences.mutate({ ...PREFERENCES, language: 'es' });
  // The address differs from that of the open page in its fragment alone, so going there would load nothing.
  await page.reload();
  await page.getByRole('heading', { name: '¿Qué enseña hoy?' }).waitFor();
  for (const [address] of all) {
    await goWithin(page, address);
    await expect(page).toHaveURL(app.origin + address);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
    await fitsEveryWidth(page, address);
  }
});
