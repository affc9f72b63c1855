/** Creates requests: as the kit sends them, and manipulated ones. */
import { APP } from './target.js';

export type HeaderList = Readonly<Record<string, string>>;

/** The headers of a same-origin request, by the browser and the kit. */
const OURS: HeaderList = {
  'x-org-connections': '1',
  origin: APP,
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
};

export const CONFIG = '/my-org/config';
export const LIST = '/my-org/identity-providers';
export const ONE = `${LIST}/con_full`;
export const DETACH = `${ONE}/detach`;

/** A read by the kit. */
export function ask(path: string, headers: HeaderList = {}, method = 'GET'): Request {
  const { href } = new URL(APP + path);
  return bent(new Request(href, { headers: { ...OURS, ...headers } }), { method });
}

/** A change by the kit. */
export function change(
  body: BodyInit = '{"is_enabled":false}',
  headers: HeaderList = {},
  [method, path]: readonly [string, string] = ['PATCH', ONE],
): Request {
  const all = { ...OURS, 'content-type': 'application/json', ...headers };
  const init = { method, headers: all, body, duplex: 'half' } as const;
  return new Request(APP + path, init);
}

/** A request without the header that forms can't send. */
export function foreign(path: string, headers: HeaderList = {}, init: RequestInit = {}): Request {
  return new Request(APP + path, { ...init, headers });
}

/** The same with values that `Request` refuses, but that a runtime could pass on. */
export function bent(request: Request, members: { method?: string; url?: string }): Request {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(request, name, { value });
  return request;
}

/** A body that arrives in these pieces; after `undefined`, nothing more arrives, but it doesn't end. */
export function pieces(...given: readonly (string | Uint8Array | undefined)[]): ReadableStream<Uint8Array> {
  const left = [...given];
  return new ReadableStream({
    pull(controller) {
      if (left.length === 0) return controller.close();
      const piece = left.shift();
      if (piece === undefined) return new Promise(() => {});
      controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
    },
  });
}
