import { expect, test } from './support/test.ts';

test.use({ lessons: 3 });

test('a backup brings back what was there', async ({ page, app }) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('A backup was made and checked.')).toBeVisible();
  await expect(page.getByText('made by you')).toBeVisible();
  await app.api.lessons.delete.mutate({ id: 'lesson-1' });

  await page.getByRole('listitem').filter({ hasText: 'made by you' }).getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('What you have now is kept aside as a backup first.', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Go back to it' }).click();
  await expect(page.getByText('Your library is as it was then, with 3 lessons.')).toBeVisible();
  expect((await app.api.lessons.list.query({})).total).toBe(3);
  await expect(page.getByText('before going back to a backup')).toBeVisible();
});

test('going back can be declined', async ({ page }) => {
  await page.goto('settings').catch(() => page.getByRole('link', { name: 'Settings' }).click());
  await page
    .getByRole('button', { name: /^Go back to the backup of/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Keep what I have' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the folder of the lessons is shown', async ({ page, app }) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText(app.dataDir, { exact: true })).toBeVisible();
});

test('language and appearance are kept in the library, not in the tab', async ({ page, app, browser }) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Español' }).check();
  await expect(page.getByRole('heading', { name: 'Ajustes' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.getByRole('radio', { name: 'Oscuro' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect.poll(async () => (await app.api.library.preferences.query()).appearance).toBe('dark');

  const another = await (await browser.newContext()).newPage();
  await another.goto(app.link);
  await expect(another.getByRole('heading', { name: '¿Qué enseña hoy?' })).toBeVisible();
  await expect(another.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await another.context().close();
});

test('nothing flashes: the first paint is in the look that was chosen, or in that of the system', async ({
  page,
  app,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = 'rgb(24, 23, 20)';
  await page.goto(`${app.origin}/settings`);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(paper).toBe(dark);
  // The library does not answer: what stands there now is what was painted first.
  await page.route('**/api/**', () => {});
  await page.reload({ waitUntil: 'load' });
  expect(await paper()).toBe(dark);

  await page.evaluate(() => localStorage.clear());
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload({ waitUntil: 'load' });
  expect(await paper()).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper()).not.toBe(dark);
});
