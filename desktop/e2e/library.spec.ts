import { expect, test } from './support/test.ts';

test.use({ lessons: 200 });

test.beforeEach(async ({ page }) => {
  await page.getByRole('link', { name: 'Lessons', exact: true }).click();
  // The start page names the number of lessons and has a field for the grade as well, and stays until the library is drawn.
  await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeVisible();
});

test('words are found as they are typed, and marked where they stand', async ({ page }) => {
  await page.getByRole('searchbox').fill('stromatol');
  await expect(page.getByText('1 lesson', { exact: true })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.locator('mark').first()).toHaveText(/stromatolite/i);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('stromatol');
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('only what is in sight is drawn, down to the last lesson', async ({ page }) => {
  await expect(page.getByText('200 lessons')).toBeVisible();
  expect(await page.getByRole('article').count()).toBeLessThan(40);
  await page.getByLabel('Order', { exact: true }).selectOption('created');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('[aria-posinset="200"]').getByRole('article')).toBeVisible();
  expect(await page.getByRole('listitem').count()).toBeLessThan(40);
});

test('filters narrow the list, and one click shows all again', async ({ page }) => {
  await page.getByLabel('Grade').selectOption({ label: 'Grade 3' });
  await expect(page.getByText('22 lessons')).toBeVisible();
  await page.getByLabel('Subject').selectOption('science');
  await expect(page.getByText('No lesson fits what you are looking for.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all lessons' }).click();
  await expect(page.getByText('200 lessons')).toBeVisible();
});

test('a deleted lesson comes back with undo', async ({ page }) => {
  const title = await page.getByRole('article').first().getByRole('heading').textContent();
  if (title === null) throw new Error('The first lesson has no title.');
  await page
    .getByRole('button', { name: `Do something with ${title}` })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText('199 lessons')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('200 lessons')).toBeVisible();
  await expect(page.getByRole('article').first().getByRole('heading')).toHaveText(title);
});

test('lessons are copied, archived and taken out of the archive', async ({ page }) => {
  await page
    .getByRole('button', { name: /^Do something with/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Make a copy' }).click();
  await expect(page.getByText('201 lessons')).toBeVisible();
  await page
    .getByRole('button', { name: /^Do something with/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByText('200 lessons')).toBeVisible();
  await page.getByLabel('Shelf').selectOption('archived');
  await expect(page.getByText('1 lesson', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Do something with/ }).click();
  await page.getByRole('menuitem', { name: 'Take out of the archive' }).click();
  await expect(page.getByText('No lesson fits what you are looking for.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all lessons' }).click();
  await expect(page.getByText('201 lessons')).toBeVisible();
});

test('Control K finds a lesson and opens it', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a lesson or do something' }).fill('stromatolite');
  await expect(page.getByRole('option', { name: /stromatolite/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/lessons\/lesson-0$/);
});
