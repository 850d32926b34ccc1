/** The proof on its lesson: what students met, and the play watched again. */
import type { Page } from '@playwright/test';
import { cleanByAxe, cleanInDark, fitsEveryWidth } from './support/accessible.ts';
import { madeLesson } from './support/made-lesson.ts';
import { PLAYED_ID } from './support/played-lesson.ts';
import type { ServedApp } from './support/served-app.ts';
import { expect, PREFERENCES, test } from './support/test.ts';

const replayOf = (page: Page) => page.getByRole('region', { name: 'Recording of the play' });
const moment = (page: Page) => page.getByRole('slider', { name: 'Moment' });

async function openReplay(page: Page, app: ServedApp, search = ''): Promise<void> {
  await page.goto(`${app.origin}/lessons/${PLAYED_ID}/proof${search}`);
  await expect(page.getByRole('img', { name: /^Map of the world from above/ })).toBeVisible();
}

test('says what students met, and leads to the part and to the moment', async ({ page, app }) => {
  await openReplay(page, app);
  await expect(
    page.getByRole('heading', { name: '1 thing keeps students from playing this lesson as they should' }),
  ).toBeVisible();
  const met = page.getByRole('listitem').filter({ hasText: 'a rock stands in the way' });
  await expect(met).toContainText('The student who guesses, at 02:20, in “Up or down?”');
  await met.getByRole('link', { name: 'See the moment' }).click();
  await expect(page).toHaveURL(/\?scene=class&at=140&student=2$/);
  await expect(replayOf(page)).toBeFocused();
  await expect(moment(page)).toHaveValue('137');
  await expect(page.getByLabel('Student', { exact: true })).toHaveValue('2');
  await met.getByRole('link', { name: 'Show the part' }).click();
  await expect(page).toHaveURL(/\/activities$/);
  await page.goBack();
  await expect(moment(page)).toHaveValue('137');
});

test('students move over the map while it plays, and stand still when it is paused', async ({ page, app }) => {
  await openReplay(page, app);
  const first = page.locator('[data-student="1"]');
  const before = await first.getAttribute('transform');
  await page.getByLabel('Speed').selectOption('32');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(first).not.toHaveAttribute('transform', before ?? '');
  await expect(page.locator('[data-student="3"]')).not.toHaveAttribute('data-away');
  await page.getByRole('button', { name: 'Pause' }).click();
  const now = await moment(page).inputValue();
  expect(Number(now)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Next event' }).click();
  expect(Number(await moment(page).inputValue())).toBeGreaterThan(Number(now));
});

test('the keyboard does all of it', async ({ page, app }) => {
  await openReplay(page, app);
  await replayOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(moment(page)).toHaveValue('5');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(moment(page)).toHaveValue('35');
  await page.keyboard.press('ArrowLeft');
  await expect(moment(page)).toHaveValue('30');
  await page.keyboard.press('End');
  await expect(moment(page)).toHaveValue('376');
  await page.keyboard.press(',');
  expect(Number(await moment(page).inputValue())).toBeLessThan(376);
  await page.keyboard.press('Home');
  await page.keyboard.press('.');
  await expect(moment(page)).toHaveValue('4');
  await page.keyboard.press('+');
  await expect(page.getByLabel('Speed')).toHaveValue('16');
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  // On the slider the same keys do the same, and a button still takes its own.
  await moment(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(moment(page)).toHaveValue('5');
  await page.getByRole('button', { name: 'Next event' }).press(' ');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('the list says in words what happens, goes along, and is filtered by student', async ({ page, app }) => {
  await openReplay(page, app);
  const list = page.getByRole('region', { name: /^What happens/ });
  await expect(list).toContainText('811 events');
  await page.getByLabel('Student', { exact: true }).selectOption('2');
  await expect(list).toContainText('28 events');
  await list
    .getByRole('button', { name: /completes “/ })
    .first()
    .click();
  const current = list.locator('[aria-current="true"]');
  await expect(current).toBeVisible();
  const at = Number(await moment(page).inputValue());
  expect(at).toBeGreaterThan(0);
  await moment(page).fill('0');
  await expect(current).toHaveCount(0);
  await page.getByLabel('Play', { exact: true }).selectOption({ label: 'One student alone' });
  await expect(page.getByLabel('Student', { exact: true })).toHaveValue('');
  await expect(list).toContainText('27 events');
});

test('a click on a mark of the time line goes to the moment of what happened', async ({ page, app }) => {
  await openReplay(page, app);
  const mark = page.locator('path[data-kind="failed"]');
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error('The failure has no mark.');
  await page.mouse.click(box.x + box.width / 2 + 3, box.y + box.height / 2);
  await expect(moment(page)).toHaveValue('140');
});

test('where motion is to be reduced students move once a second', async ({ page, app }) => {
  await openReplay(page, app);
  await expect(page.getByText('Reduced motion is on: students move once a second.')).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(page.getByText('Reduced motion is on: students move once a second.')).toBeHidden();
});

test('an edited lesson is played before it is approved, with one click', async ({ page, app }) => {
  const id = await madeLesson(app, 21);
  const { lesson } = await app.api.lessons.get.query({ id });
  await app.api.lessons.save.mutate({ lesson: { ...lesson, title: 'Mine' }, expectedVersion: 1 });
  await page.goto(`${app.origin}/lessons/${id}`);
  await expect(page.getByText('Not played yet')).toBeVisible();
  await expect(page.getByText('Students play it first. That takes about a minute.')).toBeVisible();
  await expect(app.api.lessons.approve.mutate({ id, expectedVersion: 2 })).rejects.toThrow('have not played');
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Approved. The place can be exported now.')).toBeVisible();
  await expect(page.getByText('Played to its end')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the place' }).click();
  expect((await downloading).suggestedFilename()).toBe('Mine.rbxlx');
});

test('checking again plays the lesson, too, and the recording can be made anew', async ({ page, app }) => {
  const id = await madeLesson(app, 22);
  const { lesson } = await app.api.lessons.get.query({ id });
  await app.api.lessons.save.mutate({ lesson: { ...lesson, title: 'Checked again' }, expectedVersion: 1 });
  await page.goto(`${app.origin}/lessons/${id}/checks`);
  await expect(page.getByText('Students have not played it yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('heading', { name: 'Played by simulated students' })).toBeVisible();
  await page.getByRole('link', { name: /^Proof/ }).click();
  await expect(page.getByRole('heading', { name: 'Students finish this lesson in 23 of 45 minutes' })).toBeVisible();
  await expect(replayOf(page)).toBeVisible();
});

test('the proof can be used by everyone, in light and in dark, at every width, in Spanish, too', async ({
  page,
  app,
}) => {
  test.setTimeout(180_000);
  const address = `/lessons/${PLAYED_ID}/proof?scene=class&at=140&student=2`;
  // So high that nothing has to be scrolled from under the status line.
  await page.setViewportSize({ width: 1280, height: 4000 });
  await openReplay(page, app, '?scene=class&at=140&student=2');
  await cleanByAxe(page, 'proof, light');
  await cleanInDark(page, 'proof');
  await fitsEveryWidth(page, address);
  await app.api.library.setPreferences.mutate({ ...PREFERENCES, language: 'es' });
  await page.goto(`${app.origin}${address}`);
  await expect(page.getByText('El alumno que adivina, a las 02:20, en «Up or down?»', { exact: false })).toBeVisible();
  await fitsEveryWidth(page, `${address} in Spanish`);
});
