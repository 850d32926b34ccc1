/** What every screen must be: usable by everyone as axe finds it, and never wider than the window. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** With text of 200 % a window has half as many of the widths that the layout asks for: 512 is 1024 so read. */
const WIDTHS = [320, 512, 1024, 1920];

/** Every rule, in the look that is chosen. */
export async function cleanByAxe(page: Page, what: string): Promise<void> {
  expect(await violations(page, (axe) => axe.withTags(RULES)), what).toEqual([]);
}

/** The dark appearance has other colours and nothing else. */
export async function cleanInDark(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, (axe) => axe.withRules('color-contrast')), `${what}, dark`).toEqual([]);
}

export async function fitsEveryWidth(page: Page, address: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${address} at ${width}`).toBeLessThanOrEqual(0);
  }
}

/** Goes to an address as a link of the app does: the page stays loaded. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  // Axe is half a megabyte: a page that has it keeps it.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: 'undefined' } : { page });
  // The other mode brings the findings of frames together in a page of its own; the app has no frames.
  const result = await choose(axe)
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
