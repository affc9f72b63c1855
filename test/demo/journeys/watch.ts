/** Looks for a secret wherever a page could leave it. */
import assert from 'node:assert/strict';
import type { Journey } from './keys.js';

/** A text that is in every secret of a journey, and nowhere else. */
export const MARK = 'cAnArY';

/** A journey, and what has left its page. */
export interface Watched {
  readonly journey: Journey;
  /** What was logged. */
  readonly logged: readonly string[];
  /** The requests with a secret in them, and where in them it is. */
  readonly carriers: readonly Promise<readonly string[]>[];
}

/** Begins to record what leaves the page, and what it tells. */
export async function watch(journey: Journey): Promise<Watched> {
  const { page, seen } = journey;
  const logged: string[] = [];
  const carriers: Promise<readonly string[]>[] = [];
  page.on('console', (message) => logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(String(error)));
  page.on('request', (request) => {
    const name = `${request.method()} ${new URL(request.url()).pathname}`;
    const head = JSON.stringify([request.url(), request.headers()]);
    const inHead = head.includes(MARK) ? [`${name}: head`] : [];
    const body = request.hasPostData() ? request.fetchPostData() : Promise.resolve('');
    carriers.push(body.then((text) => (text?.includes(MARK) ? [...inHead, `${name}: body`] : inHead)));
  });
  await seen.evaluate((all) => all.recordTold());
  return { journey, logged, carriers };
}

/** That these are in the controls of secrets, and nothing of a secret is anywhere else in the page or the browser. */
export async function nowhereElse(watched: Watched, inControls: readonly string[]): Promise<void> {
  const { journey, logged } = watched;
  const { page, seen } = journey;
  assert.deepEqual(await seen.evaluate((all) => all.secrets()), inControls);
  const places = {
    page: await seen.evaluate((all) => all.traces()),
    told: (await toldOf(watched)).join('\n'),
    logged: logged.join('\n'),
    cookies: JSON.stringify(await page.browserContext().cookies()),
  };
  for (const [place, text] of Object.entries(places))
    assert.ok(!text.includes(MARK), `${place}: ${excerpt(text)}`);
}

/** What the page has told, as texts: its events by their names. */
export async function toldOf({ journey }: Watched): Promise<string[]> {
  return journey.seen.evaluate((all) => all.told());
}

/** The requests that had a secret in them. */
export async function carriersOf({ carriers }: Watched): Promise<string[]> {
  return (await Promise.all(carriers)).flat();
}

function excerpt(text: string): string {
  const at = text.indexOf(MARK);
  return text.slice(Math.max(0, at - 200), at + 40);
}
