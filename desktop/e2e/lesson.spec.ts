import { readFileSync } from 'node:fs';
import { LESSON_SCHEMA_VERSION } from '@toolboxai/shared/lesson';
import { madeLesson } from './support/made-lesson.ts';
import { expect, test } from './support/test.ts';

test('an edit is saved as a new version and checked again', async ({ page, app }) => {
  const id = await madeLesson(app, 1);
  await page.goto(`${app.origin}/lessons/${id}`);
  await page.getByRole('textbox', { name: 'Title of the lesson' }).fill('Fractions with friends');
  await expect(page.getByText('You have changes that are not saved.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve' })).toBeDisabled();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('You have changes that are not saved.')).toBeHidden();
  await expect(page.getByText('Passed every check')).toBeVisible();
  const { summary } = await app.api.lessons.get.query({ id });
  expect(summary).toMatchObject({ title: 'Fractions with friends', version: 2, status: 'checked' });
});

test('unsaved changes survive going elsewhere and a reload', async ({ page, app }) => {
  const id = await madeLesson(app, 2);
  await page.goto(`${app.origin}/lessons/${id}/notes`);
  await page.getByRole('textbox', { name: 'The big idea' }).fill('Pieces of one size can be counted.');
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByText('Unsaved changes in 1 lesson')).toBeVisible();
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${app.origin}/lessons/${id}/notes`);
  await expect(page.getByRole('textbox', { name: 'The big idea' })).toHaveValue('Pieces of one size can be counted.');
});

test('an empty text is refused in place and nothing is saved', async ({ page, app }) => {
  const id = await madeLesson(app, 3);
  await page.goto(`${app.origin}/lessons/${id}`);
  await page.getByRole('textbox', { name: 'Objective 1' }).fill('  ');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Write something here.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Objective 1' })).toHaveAttribute('aria-invalid', 'true');
  expect((await app.api.lessons.get.query({ id })).summary.version).toBe(1);
});

test('minutes that do not add up keep the lesson a draft, and the checks lead to the plan', async ({ page, app }) => {
  const id = await madeLesson(app, 4);
  await page.goto(`${app.origin}/lessons/${id}`);
  await page
    .getByRole('textbox', { name: /^Minutes of/ })
    .first()
    .fill('25');
  await expect(page.getByText(/^\d+ of 45 minutes$/).first()).not.toHaveText('45 of 45 minutes');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/to mend$/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve' })).toBeDisabled();
  await expect(page.getByText('It can be approved and exported when it passes its checks.')).toBeVisible();
  await page.getByRole('link', { name: 'See the checks' }).click();
  await page.getByRole('link', { name: 'Show it' }).first().click();
  await expect(page.getByRole('heading', { name: 'Students will be able to' })).toBeVisible();
  await expect(page.getByRole('complementary').getByText('To mend').first()).toBeVisible();
});

test('a change saved elsewhere meanwhile is not overwritten unasked', async ({ page, app }) => {
  const id = await madeLesson(app, 5);
  await page.goto(`${app.origin}/lessons/${id}`);
  await page.getByRole('textbox', { name: 'Title of the lesson' }).fill('Mine');
  const { lesson } = await app.api.lessons.get.query({ id });
  await app.api.lessons.save.mutate({ lesson: { ...lesson, title: 'Theirs' }, expectedVersion: 1 });
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('This lesson was saved elsewhere since you opened it.', { exact: false })).toBeVisible();
  expect((await app.api.lessons.get.query({ id })).summary.title).toBe('Theirs');

  await page.getByRole('button', { name: 'Save mine as the newest' }).click();
  await expect(page.getByText('You have changes that are not saved.')).toBeHidden();
  expect((await app.api.lessons.get.query({ id })).summary).toMatchObject({ title: 'Mine', version: 3 });

  await page.getByRole('link', { name: /^History/ }).click();
  await page.getByRole('listitem').filter({ hasText: 'Version 2' }).getByRole('link', { name: 'Look at it' }).click();
  await expect(page.getByText('Theirs')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the lesson' })).toHaveValue('Theirs');
});

test('the other version can be taken instead', async ({ page, app }) => {
  const id = await madeLesson(app, 6);
  await page.goto(`${app.origin}/lessons/${id}`);
  await page.getByRole('textbox', { name: 'Title of the lesson' }).fill('Mine');
  const { lesson } = await app.api.lessons.get.query({ id });
  await app.api.lessons.save.mutate({ lesson: { ...lesson, title: 'Theirs' }, expectedVersion: 1 });
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('button', { name: 'Take the other version' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the lesson' })).toHaveValue('Theirs');
});

test('one question gets new numbers and all others stay', async ({ page, app }) => {
  const id = await madeLesson(app, 7);
  const before = (await app.api.lessons.get.query({ id })).lesson.items;
  const at = before.findIndex(({ provenance, type }) => provenance.kind === 'template' && type === 'numeric');
  const item = before[at];
  if (item === undefined) throw new Error('The lesson has no question with numbers.');
  await page.goto(`${app.origin}/lessons/${id}/questions/${item.id}`);
  await expect(page.getByText(/^From the template .*, seed \d+\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'New numbers' }).click();
  await expect(page.getByText(`Question ${at + 1} was made again.`)).toBeVisible();
  const after = (await app.api.lessons.get.query({ id })).lesson.items;
  expect(after[at]?.stem).not.toBe(item.stem);
  expect(after.toSpliced(at, 1)).toEqual(before.toSpliced(at, 1));
  await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toHaveValue(after[at]?.stem ?? '');
});

test('every question shows its key, why wrong answers are wrong, and where it comes from', async ({ page, app }) => {
  const id = await madeLesson(app, 8);
  const { items } = (await app.api.lessons.get.query({ id })).lesson;
  for (const type of new Set(items.map((item) => item.type))) {
    const item = items.find((one) => one.type === type);
    await page.goto(`${app.origin}/lessons/${id}/questions/${item?.id ?? ''}`);
    await expect(page.getByRole('heading', { level: 2, name: /^Question \d+/ })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Explanation' })).not.toHaveValue('');
    await expect(page.getByRole('textbox', { name: /^Said after/ }).first()).not.toHaveValue('');
    await expect(page.getByText(/^From the template/)).toBeVisible();
  }
});

test('a passed lesson leaves as pages and as a lesson file; its place waits for approval', async ({ page, app }) => {
  const id = await madeLesson(app, 9);
  await page.goto(`${app.origin}/lessons/${id}`);
  const take = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name }).click();
    return downloading;
  };
  expect(readFileSync(await (await take(/Pages to print/)).path(), 'utf8')).toMatch(/^<!doctype html>/i);
  const file = await take(/Lesson file/);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({
    id,
    schemaVersion: LESSON_SCHEMA_VERSION,
  });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: /Roblox place/ })).toBeDisabled();
  await expect(app.api.lessons.export.query({ id, kind: 'place' })).rejects.toThrow('not approved');
});

test('the world is shown from above and can be laid out again', async ({ page, app }) => {
  const id = await madeLesson(app, 10);
  await page.goto(`${app.origin}/lessons/${id}/world`);
  const map = page.getByRole('img', { name: /^Map of the world/ });
  await expect(map).toBeVisible();
  const before = await map.getAttribute('src');
  await page.getByRole('button', { name: 'Lay it out again' }).click();
  await expect(page.getByText('The world was laid out again.')).toBeVisible();
  await expect(map).not.toHaveAttribute('src', before ?? '');
});

test('a lesson that is not there says so', async ({ page, app }) => {
  await page.goto(`${app.origin}/lessons/nothing-here`);
  await expect(page.getByText('There is no such lesson in the library.')).toBeVisible();
});
