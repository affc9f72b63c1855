/** Assertions about the doctor's reports, and servers for it to check. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Mark } from '../../../src/cli/doctor/finding.js';
import type { Report } from '../../../src/cli/doctor/report.js';
import { tenantOf } from '../../../src/server/domain.js';

/** The ids of the steps with this mark. */
export function stepsWith(report: Report, mark: Mark): string[] {
  return report.results.filter((result) => result.mark === mark).map(({ id }) => id);
}

/** The text of one step, advice included. */
export function wordsOf(report: Report, id: string): string {
  const result = report.results.find((one) => one.id === id);
  assert.ok(result, `There is no step "${id}".`);
  return `${result.text} ${result.advice ?? ''}`;
}

/** Asserts that the report has exactly these steps, and that all of them passed. */
export function assertAllGood(report: Report, ...ids: readonly string[]): void {
  assert.deepEqual(
    report.results.map(({ id, mark, text }) => (mark === 'good' ? id : `${id}: ${mark}: ${text}`)),
    ids,
  );
}

/** Asserts that exactly these steps failed, and what the first of them says. */
export function assertFaults(report: Report, ids: readonly string[], ...words: readonly RegExp[]): void {
  assert.deepEqual(stepsWith(report, 'fault'), ids);
  for (const pattern of words) assert.match(wordsOf(report, ids[0] ?? ''), pattern);
}

/** Starts a server that runs until the test ends, and returns its origin. */
export async function serve(
  test: { after(end: () => void): void },
  answer: (request: Request) => Response | Promise<Response>,
): Promise<string> {
  const server = createServer(getRequestListener(answer, { overrideGlobalObjects: false }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server with a tenant's OpenID configuration; `answer` handles every other request. */
export async function fakeTenant(
  test: { after(end: () => void): void },
  answer: (request: Request, path: string) => Response,
) {
  const origin = await serve(test, (request) => {
    const { pathname, origin: here } = new URL(request.url);
    if (pathname === '/.well-known/openid-configuration') return Response.json({ issuer: `${here}/` });
    return answer(request, pathname);
  });
  return { origin, tenant: tenantOf(origin), audience: `${origin}/my-org/` };
}

/** A token with these claims and no valid signature. */
export function unsigned(claims: object): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'RS256', typ: 'at+jwt' })}.${encode(claims)}.bm9ib2R5`;
}

/** The response with changed headers; null removes one. */
export function withHeaders(response: Response, changes: Readonly<Record<string, string | null>>): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(changes))
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}
