import { ITEM_TYPES } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import type { ServedApp } from './support/served-app.ts';
import { expect, test } from './support/test.ts';

const { id, items } = sampleLesson();
type Type = (typeof ITEM_TYPES)[number];

function item(type: Type) {
  const found = items.find((one) => one.type === type);
  if (found === undefined) throw new Error(`The sample lesson has no question of the type ${type}.`);
  return found;
}

const address = (app: ServedApp, type: Type) => `${app.origin}/lessons/${id}/questions/${item(type).id}`;

async function stored<T extends Type>(app: ServedApp, type: T) {
  const { lesson } = await app.api.lessons.get.query({ id });
  const found = lesson.items.find((one): one is Extract<typeof one, { type: T }> => one.type === type);
  if (found === undefined) throw new Error(`The stored lesson has no question of the type ${type}.`);
  return found;
}

/** The group of answers and what can be changed in it, by type. */
const EDITORS: Readonly<
  Record<Type, readonly [group: RegExp, role: 'radio' | 'checkbox' | 'textbox' | 'button' | 'combobox', name: RegExp]>
> = {
  'single-choice': [/^Answers/, 'radio', /^Answer 1 is right/],
  'multiple-choice': [/^Answers/, 'checkbox', /^Answer 1 is right/],
  'true-false': [/^Answers/, 'radio', /^True$/],
  numeric: [/^Answer$/, 'textbox', /^Right answer/],
  ordering: [/^Right order/, 'button', /^Move “.*” down$/],
  matching: [/^What belongs together/, 'combobox', /^Belongs to/],
  'fill-in': [/^The sentence and its blanks/, 'textbox', /^Accepted for/],
  'label-diagram': [/^Places of the diagram/, 'combobox', /^Label of/],
};

test('a question of every type opens with its answers to be changed', async ({ page, app }) => {
  expect(items.map(({ type }) => type)).toEqual(ITEM_TYPES);
  await page.goto(address(app, 'single-choice'));
  for (const { type, stem } of items) {
    await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toHaveValue(stem);
    const [group, role, name] = EDITORS[type];
    await expect(page.getByRole('group', { name: group }).getByRole(role, { name }).first()).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Hint 1' })).not.toHaveValue('');
    if (type !== items.at(-1)?.type) await page.getByRole('link', { name: 'Next question' }).click();
  }
});

test('another key of a multiple choice is saved when the new wrong answer says why it is wrong', async ({
  page,
  app,
}) => {
  await page.goto(address(app, 'multiple-choice'));
  await page.getByRole('checkbox', { name: 'Answer 2 is right' }).uncheck();
  await page.getByRole('checkbox', { name: 'Answer 3 is right' }).check();
  const save = page.getByRole('button', { name: 'Save changes' });
  await save.click();
  await expect(page.getByText('Write something here.').first()).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Said after wrong answer 2' })
    .fill('Snow stays on the ground in this story.');
  await save.click();
  await expect(page.getByText('You have changes that are not saved.')).toBeHidden();
  const after = await stored(app, 'multiple-choice');
  expect(after.keys).toEqual(['a', 'c']);
  expect(after.options.map(({ feedback }) => feedback)).toEqual([
    undefined,
    'Snow stays on the ground in this story.',
    undefined,
  ]);
});

test('the keyboard adds an answer and a hint and takes an answer away', async ({ page, app }) => {
  await page.goto(address(app, 'single-choice'));
  await page.getByRole('button', { name: 'Add an answer' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Answer 4', exact: true })).toBeFocused();
  await page.keyboard.type('It hides under the road.');
  await page
    .getByRole('textbox', { name: 'Said after wrong answer 4' })
    .fill('Some water soaks in, but the road is dry.');
  await page.getByRole('button', { name: 'Remove answer 2' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Add an answer' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Remove answer/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Add a hint' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Hint 2', exact: true })).toBeFocused();
  await page.keyboard.type('What does the sun do to wet things?');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('You have changes that are not saved.')).toBeHidden();
  const after = await stored(app, 'single-choice');
  expect(after.key).toBe('a');
  expect(after.options.map(({ text }) => text)).toEqual([
    'It evaporates into the air.',
    'It turns into sand.',
    'It hides under the road.',
  ]);
  expect(after.hints.at(-1)).toBe('What does the sun do to wet things?');
});

test('pairs, blanks and wrong numbers come and go, and are stored as they were left', async ({ page, app }) => {
  await page.goto(address(app, 'matching'));
  const pairs = (await stored(app, 'matching')).left.length;
  await page.getByRole('button', { name: 'Add a pair' }).click();
  await page.getByRole('textbox', { name: `Entry ${pairs + 1}` }).fill('Dew');
  await page.getByText('Change the words to choose from').click();
  await page
    .getByRole('textbox', { name: /^Choice/ })
    .last()
    .fill('Drops on the grass in the morning');
  await page.goto(address(app, 'fill-in'));
  await page.getByRole('button', { name: 'Add a blank' }).click();
  await page
    .getByRole('button', { name: /^Remove blank/ })
    .last()
    .click();
  await page.goto(address(app, 'numeric'));
  await page.getByRole('button', { name: 'Add a wrong answer' }).click();
  await page
    .getByRole('textbox', { name: /^Wrong answer/ })
    .last()
    .fill('1/7');
  await page
    .getByRole('textbox', { name: /^Said after wrong answer/ })
    .last()
    .fill('That is a different share.');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('You have changes that are not saved.')).toBeHidden();
  expect((await stored(app, 'matching')).left.at(-1)?.text).toBe('Dew');
  expect((await stored(app, 'numeric')).wrong.at(-1)?.value).toBe('1/7');
  expect((await stored(app, 'fill-in')).blanks).toHaveLength(1);
});
