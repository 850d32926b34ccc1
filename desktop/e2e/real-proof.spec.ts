/** One lesson from the topic to the exported place, played in the simulator as every lesson of a teacher is. */
import { expect, test } from './support/test.ts';

test.use({ realPlay: true });

test('a lesson is made, played to its end by simulated students, watched again, and leaves', async ({ page, app }) => {
  test.setTimeout(600_000);
  const { runId } = await app.api.making.start.mutate({
    request: { subject: 'mathematics', topic: 'counting', grade: 0, minutes: 15, seed: 3, standards: [] },
  });
  await page.goto(`${app.origin}/making/${runId}`);
  const step = page.getByRole('listitem').filter({ hasText: 'Let simulated students play it' });
  await expect(step).toContainText(/minute \d+.*students are through/, { timeout: 300_000 });
  await expect(page).toHaveURL(/\/lessons\//, { timeout: 300_000 });
  await expect(page.getByText('Played to its end')).toBeVisible();

  await page.getByRole('link', { name: /^Proof/ }).click();
  await expect(page.getByRole('heading', { name: /^Students finish this lesson/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Knows everything A full class/ })).toContainText(/(\d+) of \1/);
  await expect(page.locator('[data-student]')).toHaveCount(30);
  await page.getByLabel('Student', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('slider', { name: 'Moment' }).press('End');
  await expect(page.getByRole('region', { name: /^What happens/ })).toContainText('finishes the lesson');

  await page.getByRole('button', { name: 'Approve' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the place' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.rbxlx$/);
});
