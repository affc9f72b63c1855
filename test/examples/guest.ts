/** A user with a simulated browser, who signs in to an application at its tenant. */
import { ADA } from '../cli/tenant/visitor.js';

/** The public origin of every example, behind a server that terminates TLS. */
export const ORIGIN = 'https://app.example';

/** The headers that the kit sends with each request. */
export const OURS = { 'x-org-connections': '1', 'sec-fetch-site': 'same-origin' };

/** An application: handles the requests for {@link ORIGIN}. */
export type Application = (request: Request) => Promise<Response>;

/** Keeps cookies, follows redirects, and chooses a user at the tenant. */
export class Guest {
  /** By origin and name. */
  readonly #cookies = new Map<string, string>();
  readonly #application: Application;
  /** The URLs of all redirects that were followed. */
  readonly addresses: URL[] = [];
  /** Every `Set-Cookie` of the application. */
  readonly setCookies: string[] = [];

  constructor(application: Application) {
    this.#application = application;
  }

  /**
   * Follows all redirects, and returns the application's last response.
   *
   * @param person the chosen user; `cancel` to cancel the sign-in
   */
  async visit(path: string, person: string = ADA, init?: RequestInit): Promise<Response> {
    return this.#follow(await this.fetch(path, init), person, () => false);
  }

  /**
   * The application's URL to which the tenant redirects, without opening it.
   *
   * @param change changes the request to the tenant, as anybody can in their own browser
   */
  async wayBack(path: string, change: Readonly<Record<string, string>> = {}): Promise<URL> {
    const answer = await this.fetch(path);
    const address = new URL(answer.headers.get('location') ?? '');
    for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
    const changed = new Response(null, { headers: { location: address.href } });
    await this.#follow(changed, ADA, ({ origin }) => origin === ORIGIN);
    return this.addresses.at(-1)!;
  }

  /** Presses the sign-out button of the application's own page. */
  signOut(): Promise<Response> {
    return this.visit('/logout', 'cancel', { method: 'POST', headers: { origin: ORIGIN } });
  }

  /** Sends a request from the application's own page. */
  ask(path: string, method = 'GET', body?: object): Promise<Response> {
    const headers = { ...OURS, ...(body && { 'content-type': 'application/json' }) };
    return this.fetch(path, { method, headers, body: body ? JSON.stringify(body) : null });
  }

  /** Sends a request with this browser's cookies. A path is relative to the application. */
  async fetch(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, ORIGIN);
    const request = new Request(url, { ...init, redirect: 'manual' });
    request.headers.set('cookie', this.cookiesFor(url));
    const isTenant = url.hostname === '127.0.0.1';
    const response = await (isTenant ? fetch(request) : this.#application(request));
    for (const header of response.headers.getSetCookie()) this.#keep(url, header, isTenant);
    // Read the body, as a page does: an unread response keeps the server waiting.
    const { status, headers } = response;
    return new Response((await response.text()) || null, { status, headers });
  }

  /** The `cookie` header for a URL. */
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
