/** A transport over answers that the test gives, with a clock of its own and no jitter. */
import {
  createMyOrganizationTransport,
  type MyOrganizationOptions,
} from '../../src/transport/my-organization/my-organization.js';
import type { Transport } from '../../src/transport/transport.js';
import type { AuthenticatedFetch, FetchContext } from '../../src/transport/http/authentication.js';
import { VirtualClock } from '../helpers/virtual-clock.js';

/** What the server does next: an answer, or an error that `fetch` rejects with; a function may look at the request. */
export type Answer = Response | Error | ((sent: Sent) => Response | Promise<Response>);

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly context: FetchContext;
  readonly headers: Headers;
  readonly at: number;
}

export interface HttpPage {
  readonly transport: Transport;
  readonly clock: VirtualClock;
  readonly sent: Sent[];
}

/** @param answers what is answered in turn; the last one from then on */
export function openHttp(answers: readonly Answer[], options: Partial<MyOrganizationOptions> = {}): HttpPage {
  const clock = new VirtualClock();
  const sent: Sent[] = [];
  const fetch: AuthenticatedFetch = async (url, init, context) => {
    const request = { url, init, context, headers: new Headers(init.headers), at: clock.now() };
    sent.push(request);
    const answer = answers[Math.min(sent.length, answers.length) - 1]!;
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(request) : answer.clone();
  };
  const transport = createMyOrganizationTransport({
    baseUrl: 'https://acme.example/my-org',
    fetch,
    clock,
    random: () => 0,
    ...options,
  });
  return { transport, clock, sent };
}

/** A response whose text is there at once, so that virtual time does not run ahead of it. */
export function respond(body: string, init: ResponseInit = {}): Response {
  return Object.assign(new Response(body, init), {
    text: async () => body,
    clone: () => respond(body, init),
  });
}

export function json(body: unknown, { headers, ...init }: ResponseInit = {}): Response {
  const type = { 'content-type': 'application/json' };
  return respond(JSON.stringify(body), {
    ...init,
    headers: { ...type, ...(headers as Record<string, string>) },
  });
}

export const status = (code: number, headers: HeadersInit = {}): Response =>
  json({ title: 'No', status: code, detail: `Refused with ${code}.` }, { status: code, headers });

export const EMPTY_LIST = json({ identity_providers: [] });
export const ONE = json({ id: 'con_1', name: 'one', is_enabled: false, access_level: 'full' });
