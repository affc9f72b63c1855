/** Somebody with a browser without a window, who goes between an application and the tenant that it signs people in at. */
import { ADA } from '../cli/tenant/visitor.js';

/** Where every example believes to be, as behind a server that ends TLS. */
export const ORIGIN = 'https://app.example';

/** What a page of the kit sends with each request. */
export const OURS = { 'x-org-connections': '1', 'sec-fetch-site': 'same-origin' };

/** An application: answers the requests that are for {@link ORIGIN}, and what else is sent its way. */
export type Application = (request: Request) => Promise<Response>;

/** Keeps cookies, follows redirects, and says at the tenant who they are. */
export class Guest {
  /** By origin and name. */
  readonly #cookies = new Map<string, string>();
  readonly #application: Application;
  /** The addresses of all redirects that were followed. */
  readonly addresses: URL[] = [];
  /** Every `Set-Cookie` of the application. */
  readonly setCookies: string[] = [];

  constructor(application: Application) {
    this.#application = application;
  }

  /**
   * Where redirects lead in the end: the application's last answer.
   *
   * @param person whom they say they are; `cancel` for nobody
   */
  async visit(path: string, person: string = ADA, init?: RequestInit): Promise<Response> {
    return this.#follow(await this.fetch(path, init), person, () => false);
  }

  /** The address of the application that the tenant leads back to, which is not opened. */
  async wayBack(path: string): Promise<URL> {
    await this.#follow(await this.fetch(path), ADA, ({ origin }) => origin === ORIGIN);
    return this.addresses.at(-1)!;
  }

  /** What the application is asked by a page of its own. */
  ask(path: string, method = 'GET', body?: object): Promise<Response> {
    const headers = { ...OURS, ...(body && { 'content-type': 'application/json' }) };
    return this.fetch(path, { method, headers, body: body ? JSON.stringify(body) : null });
  }

  /** One request with this browser's cookies; a path is one of the application's. */
  async fetch(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, ORIGIN);
    const request = new Request(url, { ...init, redirect: 'manual' });
    request.headers.set('cookie', this.cookiesFor(url));
    const isTenant = url.hostname === '127.0.0.1';
    const response = await (isTenant ? fetch(request) : this.#application(request));
    for (const header of response.headers.getSetCookie()) this.#keep(url, header, isTenant);
    // As a page does: who leaves an answer unread keeps the server waiting.
    const { status, headers } = response;
    return new Response((await response.text()) || null, { status, headers });
  }

  /** The `cookie` header for an address. */
  cookiesFor({ origin }: URL): string {
    const cookies = [...this.#cookies].filter(([key]) => key.startsWith(`${origin} `));
    return cookies.map(([key, value]) => `${key.slice(origin.length + 1)}=${value}`).join('; ');
  }

  async #follow(response: Response, person: string, isEnd: (next: URL) => boolean): Promise<Response> {
    let [address, answer] = [new URL(ORIGIN), response];
    for (;;) {
      const location = answer.headers.get('location');
      if (location !== null) {
        address = new URL(location, address);
        this.addresses.push(address);
        if (isEnd(address)) return answer;
        answer = await this.fetch(address);
      } else if (address.pathname.startsWith('/u/login/')) {
        const body = new URLSearchParams(person === 'cancel' ? { cancel: 'yes' } : { person });
        answer = await this.fetch(address, { method: 'POST', body });
      } else return answer;
    }
  }

  #keep({ origin }: URL, header: string, isTenant: boolean): void {
    if (!isTenant) this.setCookies.push(header);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
    if (value === '') this.#cookies.delete(`${origin} ${name}`);
    else this.#cookies.set(`${origin} ${name}`, value);
  }
}
