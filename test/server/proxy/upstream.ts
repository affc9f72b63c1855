/** A fake Auth0 behind a handler: records requests, and returns the given responses. */
import '../../helpers/immediate-hmac.js';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** The response to a request; default: an empty list of connections. */
export type Answering = (seen: Seen, count: number) => Response | Promise<Response> | undefined;

/** A `fetch`, and the requests that it got. */
export function upstream(answering: Answering = () => undefined) {
  const seen: Seen[] = [];
  return {
    seen,
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      init.signal?.throwIfAborted();
      const { method = 'GET', body } = init;
      const one = {
        method,
        url,
        headers: new Headers(init.headers),
        body: typeof body === 'string' ? body : '',
      };
      seen.push(one);
      return (await answering(one, seen.length)) ?? Response.json({ identity_providers: [] });
    },
  };
}

/** The header that the kit sends with every request. */
export const OURS = { 'x-org-connections': '1' };

/** A request as the kit sends it. */
export function ask(path: string, init: RequestInit = {}): Request {
  const headers = { ...OURS, ...(init.headers as Record<string, string> | undefined) };
  return new Request(`https://app.example/my-org${path}`, { ...init, headers });
}

/** A request with a JSON body. */
export function change(method: string, path: string, body: object): Request {
  const headers = { 'content-type': 'application/json' };
  return ask(path, { method, headers, body: JSON.stringify(body) });
}
