/** What a page sends: recorded as it leaves the page, and changed or lost on its way. */
import type { HTTPRequest, Page } from 'puppeteer-core';

/** A connection as requests and answers have it. */
export type Stored = Readonly<Record<string, unknown>>;

/** Where connections are listed and created. */
export const LIST = '/my-org/identity-providers';

/** A recorded request. */
export interface Posted {
  readonly request: HTTPRequest;
  readonly body: Promise<string>;
}

/** Records what the page posts. */
export function recordPosted(page: Page): readonly Posted[] {
  return recordSent(page, 'POST');
}

/** Records what the page sends with this method. */
export function recordSent(page: Page, method: 'POST' | 'PATCH'): readonly Posted[] {
  const sent: Posted[] = [];
  page.on('request', (request) => {
    if (request.method() === method) sent.push({ request, body: bodyOf(request) });
  });
  return sent;
}

/** The bodies of what was posted, but for what the server had no time for: that comes again. */
export async function bodiesOf(posted: readonly Posted[]): Promise<Stored[]> {
  const taken = posted.filter(({ request }) => request.response()?.status() !== 429);
  return Promise.all(taken.map(async ({ body }) => JSON.parse(await body) as Stored));
}

/** Replaces options in the next POST on its way, so that the server refuses what the page takes for valid. */
export async function spoilNextPost(page: Page, spoilt: Stored): Promise<void> {
  await takeNextPost(page, async (request) => {
    const body = JSON.parse(await bodyOf(request)) as { options: Stored };
    const postData = JSON.stringify({ ...body, options: { ...body.options, ...spoilt } });
    await request.continue({ postData });
  });
}

/** Lets the next POST arrive, and its answer get lost. */
export async function loseNextAnswer(page: Page): Promise<void> {
  await takeNextPost(page, async (request) => {
    const answer = await fetch(request.url(), {
      method: 'POST',
      headers: request.headers(),
      body: await bodyOf(request),
    });
    await request.abort(answer.ok ? 'connectionreset' : 'failed');
  });
}

async function takeNextPost(page: Page, take: (request: HTTPRequest) => Promise<void>): Promise<void> {
  let isTaken = false;
  page.on('request', (request) => {
    if (isTaken || !isPost(request)) return void request.continue();
    isTaken = true;
    void take(request);
  });
  await page.setRequestInterception(true);
}

function isPost(request: HTTPRequest): boolean {
  return request.method() === 'POST';
}

async function bodyOf(request: HTTPRequest): Promise<string> {
  return (await request.fetchPostData()) ?? '';
}
