import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Names the topic and takes the one that is offered, its subject with it. */
async function nameTopic(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Topic' }).fill('adding fractions');
  await page.getByRole('option', { name: /fractions with like denominators/ }).click();
}

const RIVERS = `# How a river works
A river is a stream of fresh water that flows downhill to a lake or the sea. A source is the place where a river begins. A mouth is the place where a river ends and meets the sea. A tributary is a smaller river that joins a larger river. A delta is a fan of land that forms where a river drops its mud at the mouth. Erosion is the wearing away of rock and soil by moving water. Sediment is sand and mud that water carries along.
Rivers flow downhill because gravity pulls the water toward lower ground. A valley grows deeper because the river wears away the rock on its bed. A delta forms because the slow water at the mouth drops its sediment. A river runs brown after a storm because rain washes soil into it.
First rain falls on the hills. Then small streams carry the rain downhill. Next the streams join and form a river. Finally the river reaches the sea.
A meander is a wide bend in a slow river. A flood is water that rises over the banks of a river. A flood plain is the flat land beside a river that floods cover. Farmers use flood plains because floods leave rich soil there. The outer bank of a meander wears away because the water moves faster there.`;

test('a topic becomes a lesson, is approved, and leaves as a place', async ({ page }) => {
  await nameTopic(page);
  await page.getByRole('button', { name: 'Make the lesson' }).click();

  await page.waitForURL(/\/lessons\/[\w-]+$/);
  await expect(page.getByText('Passed every check')).toBeVisible();
  await expect(page.getByText('45 of 45 minutes').first()).toBeVisible();

  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Approved by you')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the place' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.rbxlx$/);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^<roblox [\s\S]*<\/roblox>\s*$/);
});

test('an unknown topic is said to be unknown, with the ways out', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Topic' }).fill('the history of cheese');
  await page.getByRole('button', { name: 'Make the lesson' }).click();
  await expect(
    page.getByRole('heading', { name: 'The offline author does not know “the history of cheese”' }),
  ).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Use my own notes' }).click();
  await expect(page.getByRole('textbox', { name: 'Your notes' })).toBeVisible();
});

test('an empty topic is asked for in place', async ({ page }) => {
  await page.getByRole('button', { name: 'Make the lesson' }).click();
  await expect(page.getByText('Name a topic, or use your own notes.')).toBeVisible();
});

test('pasted notes become a lesson whose questions quote them', async ({ page }) => {
  await page.getByLabel('Subject').selectOption('science');
  await page.getByRole('button', { name: 'Use my own notes' }).click();
  await page.getByRole('textbox', { name: 'Your notes' }).fill(RIVERS);
  await page.getByRole('button', { name: 'Read these notes' }).click();
  await expect(page.getByRole('heading', { name: 'How a river works' })).toBeVisible();
  await expect(page.getByText(/\d+ sentences/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Make the lesson' }).click();
  await page.waitForURL(/\/lessons\/[\w-]+$/);
  await page.getByRole('link', { name: /^Questions/ }).click();
  await page.locator('ol').getByRole('link').first().click();
  await expect(page.getByText(/From your notes: “/)).toBeVisible();
});

test('a lesson that was made before the page heard of it is opened all the same', async ({ page, app }) => {
  await page.route(/making\.watch/, async (route) => {
    await expect.poll(async () => (await app.api.making.runs.query())[0]?.status).toBe('succeeded');
    await route.continue();
  });
  await nameTopic(page);
  await page.getByRole('button', { name: 'Make the lesson' }).click();
  await page.waitForURL(/\/lessons\/[\w-]+$/);
});

test('a file that is not what its name says is refused with words', async ({ page }) => {
  await page.getByRole('button', { name: 'Use my own notes' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await choosing).setFiles({
    name: 'notes.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
  });
  await expect(page.getByText(/"notes\.docx" is not a Word document/)).toBeVisible();
});

test('the plan waits for her word, also after a reload, and goes on when she approves', async ({ page }) => {
  await nameTopic(page);
  await page.getByRole('button', { name: 'More choices' }).click();
  await page.getByRole('checkbox', { name: 'Show me the plan first' }).check();
  await page.getByRole('button', { name: 'Make the lesson' }).click();
  await expect(page.getByRole('heading', { name: 'Is this the lesson you want?' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Is this the lesson you want?' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on with this plan' }).click();
  await page.waitForURL(/\/lessons\/[\w-]+$/);
});

test('a run can be stopped, and nothing of it is kept', async ({ page, app }) => {
  const before = (await app.api.lessons.list.query({})).total;
  await nameTopic(page);
  await page.getByRole('button', { name: 'More choices' }).click();
  await page.getByRole('checkbox', { name: 'Show me the plan first' }).check();
  await page.getByRole('button', { name: 'Make the lesson' }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'You stopped this lesson' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'You stopped this lesson' })).toBeVisible();
  expect((await app.api.lessons.list.query({})).total).toBe(before);
});

test('a lesson that cannot be made says why, with the next step', async ({ page, app }) => {
  const { runId } = await app.api.making.start.mutate({
    request: {
      subject: 'science',
      topic: 'Notes',
      grade: 4,
      minutes: 45,
      seed: 1,
      standards: [],
      ownText: { title: 'Notes', text: 'Rain falls. It is wet.' },
    },
  });
  await page.goto(`${app.origin}/making/${runId}`);
  await expect(page.getByRole('heading', { name: 'The lesson could not be made' })).toBeVisible();
  await expect(page.getByText(/too thin for a lesson/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Make another lesson' })).toBeVisible();
});

test('the keyboard alone makes a lesson and opens its checks', async ({ page }) => {
  const reach = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])] : [];
        return [
          activeElement?.textContent,
          activeElement?.getAttribute('aria-label'),
          ...labels.map((label) => label.textContent),
        ].join(' ');
      });
      if (name.test(focused)) return;
    }
    throw new Error(`The keyboard does not reach ${name}.`);
  };
  await reach(/Topic/);
  await page.keyboard.type('adding fractions');
  await page.getByRole('option', { name: /fractions with like denominators/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await reach(/Make the lesson/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/lessons\/[\w-]+$/);
  await reach(/^Checks/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Every check passed/ })).toBeVisible();
});
