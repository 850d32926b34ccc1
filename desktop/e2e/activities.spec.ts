/** What an activity of each kind is made of is edited where it stands, and kept. */
import { ACTIVITY_KINDS, type ActivityKind } from '@toolboxai/shared/lesson';
import { cleanByAxe, cleanInDark, fitsEveryWidth, goWithin } from './support/accessible.ts';
import { ACTIVITY_LESSONS } from './support/seed-library.ts';
import { expect, test } from './support/test.ts';

/** The field that is changed, by its label, and where the document keeps it within the params. */
const EDITS: Readonly<Record<ActivityKind, readonly [label: string | RegExp, kept: string]>> = {
  'quiz-gate': ['Instructions for students', 'instructions'],
  'collect-and-sort': ['Task', 'params.prompt'],
  'guided-exploration': ['Text of stop 2', 'params.stops.1.text'],
  'sequence-builder': ['Step 3', 'params.steps.2.text'],
  'timeline-path': ['Event 2', 'params.events.1.text'],
  'matching-bridge': ['Match of pair 1', 'params.pairs.0.right'],
  'label-the-diagram': ['Label of place 2', 'params.labels.1.text'],
  dialogue: ['Scene 2: the character says', 'params.scenes.1.says'],
  'number-line-walk': ['Explanation: Task 2', 'params.targets.1.explanation'],
  'build-to-a-measure': ['Said after wrong answer 1: Task 1', 'params.builds.0.wrong.0.feedback'],
  experiment: ['Said when several things changed', 'params.unfair.feedback'],
  'timed-challenge': ['Seconds of a round', 'params.seconds'],
  'team-gate': ['Right answers that each student gives', 'params.ownAnswers'],
};

/** Numbers take no words. */
const NUMBERS: Readonly<Partial<Record<ActivityKind, number>>> = { 'timed-challenge': 240, 'team-gate': 2 };

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((inner: unknown, key) => Object(inner)[key], value);

test('there is a lesson with an activity of each kind', () => {
  const kinds = ACTIVITY_LESSONS.flatMap(({ activities }) => activities.map(({ kind }) => kind));
  expect([...new Set(kinds)].toSorted()).toEqual([...ACTIVITY_KINDS].toSorted());
});

for (const { id, activities } of ACTIVITY_LESSONS) {
  test(`every kind of activity in ${id} is edited where it stands, and kept over a reload`, async ({ page, app }) => {
    test.setTimeout(120_000);
    await goWithin(page, `/lessons/${id}/activities`);
    const rows = page.getByRole('main').locator('li:has(> details)');
    const wanted = activities.map(({ kind, title }, index) => ({
      row: rows.nth(index),
      title,
      kept: EDITS[kind][1],
      label: EDITS[kind][0],
      value: NUMBERS[kind] ?? `Changed: ${title}`,
    }));
    for (const { row, label, value } of wanted) {
      await row.locator('summary').first().click();
      await row.getByLabel(label, { exact: true }).fill(String(value));
    }
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect(page.getByText('You have changes that are not saved.')).toBeHidden();

    const { lesson } = await app.api.lessons.get.query({ id });
    for (const [index, { kept, value }] of wanted.entries()) expect(at(lesson.activities[index], kept)).toBe(value);
    await page.reload();
    for (const { row, label, value } of wanted) {
      await row.locator('summary').first().click();
      await expect(row.getByLabel(label, { exact: true })).toHaveValue(String(value));
    }
    // With everything open, so that what is folded is looked at, too.
    await page.setViewportSize({ width: 1280, height: 9000 });
    await cleanByAxe(page, `activities of ${id}`);
    await cleanInDark(page, `activities of ${id}`);
    await fitsEveryWidth(page, `activities of ${id}`);
  });
}

test('a number to stand at gains a wrong answer and loses a hint', async ({ page, app }) => {
  const id = 'lesson-practice';
  await goWithin(page, `/lessons/${id}/activities`);
  const walk = page.getByRole('main').locator('li:has(> details)').first();
  await walk.locator('summary').first().click();
  const task = walk.locator('ol > li').first();
  await task.getByRole('button', { name: 'Remove hint 1' }).click();
  await expect(task.getByLabel('Hint 1: Task 1', { exact: true })).toHaveValue('Go three steps from 0.');
  await task.getByRole('button', { name: 'Add a wrong answer' }).click();
  await task.getByLabel('Wrong answer 2: Task 1', { exact: true }).fill('1/4');
  await task.getByLabel('Said after wrong answer 2: Task 1', { exact: true }).fill('That is one step.');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('You have changes that are not saved.')).toBeHidden();
  const [stored] = (await app.api.lessons.get.query({ id })).lesson.activities;
  if (stored?.kind !== 'number-line-walk') throw new Error('The first activity is no walk along a number line.');
  expect(stored.params.targets[0]).toMatchObject({
    hints: ['Go three steps from 0.'],
    wrong: [{ value: '1/2' }, { value: '1/4', feedback: 'That is one step.' }],
  });
});
