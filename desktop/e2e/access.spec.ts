import { expect, test } from './support/test.ts';

test('the key leaves the address at once and serves for a reload', async ({ page, app }) => {
  expect(page.url()).toBe(`${app.origin}/`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What do you teach today?' })).toBeVisible();
});

test('without the key the page says which link to open', async ({ app, browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(app.origin);
  await expect(page.getByRole('heading', { name: 'Open the link that ToolBoxAI printed' })).toBeVisible();
  await page.context().close();
});

test('with the key of another run the page says the same and shows nothing', async ({ app, browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${app.origin}/lessons#key=not-the-key`);
  await expect(page.getByRole('heading', { name: 'Open the link that ToolBoxAI printed' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.context().close();
});

test('an address that leads nowhere leads home', async ({ page, app }) => {
  await page.goto(`${app.origin}/nowhere/at/all`);
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  await page.getByRole('link', { name: 'Go home' }).click();
  await expect(page.getByRole('heading', { name: 'What do you teach today?' })).toBeVisible();
});
