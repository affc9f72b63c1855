/** The keys of a journey: nothing is clicked, and nothing is given the focus. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, JSHandle, KeyInput, Page } from 'puppeteer-core';
import type * as InPage from './page/in-page.js';

/** A page, and what can be seen of it. */
export interface Journey {
  readonly page: Page;
  readonly seen: JSHandle<typeof InPage>;
}

const IN_PAGE = `/@fs${fileURLToPath(new URL('page/in-page.ts', import.meta.url))}`;
/** More than there are tab stops on the page. */
const MOST_TABS = 80;

/** Opens the demo's page with the list, until the test ends. */
export async function begin(test: TestContext, browser: Browser, origin: string): Promise<Journey> {
  const page = await browser.newPage();
  test.after(() => page.close());
  await page.goto(origin);
  await page.waitForSelector('aria/Add connection[role="button"]');
  const permission = { permission: { name: 'clipboard-write' }, state: 'granted' } as const;
  await page.browserContext().setPermission(origin, permission);
  const seen = (await page.evaluateHandle((url) => import(url), IN_PAGE)) as JSHandle<typeof InPage>;
  return { page, seen };
}

/** Presses Tab until the focus is there. */
export async function tabTo(journey: Journey, name: string | RegExp, role = ''): Promise<void> {
  const { page, seen } = journey;
  const passed: string[] = [];
  for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
    const focus = await seen.evaluate((all) => all.focus());
    const isCalled = typeof name === 'string' ? focus.name === name : name.test(focus.name);
    if (isCalled && (!role || role === focus.role || (role === 'field' && focus.isField))) return;
    passed.push(focus.name);
    await page.keyboard.press('Tab');
  }
  assert.fail(`No Tab leads to “${name}”, only to ${passed.map((one) => `“${one}”`).join(', ')}.`);
}

/** Goes to a button and presses it. */
export async function press(journey: Journey, name: string, key: KeyInput = 'Enter'): Promise<void> {
  await tabTo(journey, name, 'button');
  await journey.page.keyboard.press(key);
}

/** Replaces what is in a field by what is in the clipboard. */
export async function paste(journey: Journey, label: string, text: string): Promise<void> {
  const { page } = journey;
  await tabTo(journey, label, 'field');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  for (const key of ['a', 'v'] as const) {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }
}

/** Chooses one of a group of radio buttons: Tab to the group, arrows inside it, Space where none is chosen yet. */
export async function choose(journey: Journey, group: RegExp, name: string): Promise<void> {
  const { page, seen } = journey;
  await tabTo(journey, group, 'input');
  for (let presses = 0; presses < 9; presses++) {
    const focus = await seen.evaluate((all) => all.focus());
    if (focus.name === name) return focus.isOn ? undefined : page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`No arrow leads to “${name}”.`);
}

export async function shows({ page, seen }: Journey, text: string): Promise<void> {
  await page.waitForFunction((all, wanted) => all.shows(wanted), {}, seen, text);
}
