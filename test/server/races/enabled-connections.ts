/** A fake of the older family of routes (contract B2), with one connection. It can fail before or after a change. */
import type { Turns } from './turns.js';

/** A connection's settings. */
interface Item {
  readonly connection_id: string;
  readonly show_as_button: boolean;
  readonly assign_membership_on_login: boolean;
  readonly is_signup_enabled: boolean;
  readonly connection: { readonly name: string; readonly strategy: string };
}

export class EnabledConnections {
  /** Undefined while the organization doesn't have the connection. */
  there: Item | undefined;
  /** Whether every third change fails. */
  fails = false;
  readonly #turns: Turns;

  constructor(turns: Turns, id: string) {
    this.#turns = turns;
    const connection = { name: 'db', strategy: 'auth0' };
    const flags = { show_as_button: true, assign_membership_on_login: true, is_signup_enabled: true };
    this.there = { connection_id: id, ...flags, connection };
  }

  async fetch(url: string, { method = 'GET', body, signal }: RequestInit): Promise<Response> {
    const path = new URL(url).pathname.split('/').slice(5).join('/');
    const [family, id] = path.split('/');
    if (family !== 'enabled_connections') return refusal(404);
    await this.#turns.wait(`${method} ${path} arrives`, signal);
    const isFailing = this.fails && method !== 'GET' && this.#turns.dice.once(3);
    if (isFailing && this.#turns.dice.once(2)) return refusal(500);
    const json = JSON.parse(typeof body === 'string' ? body : '{}') as Partial<Item>;
    const answer = this.#execute(method, id, json);
    await this.#turns.wait(`${method} ${path} is answered ${answer.status}`, signal);
    return isFailing ? refusal(500) : answer;
  }

  #execute(method: string, id: string | undefined, body: Partial<Item>): Response {
    const { there } = this;
    if (method === 'GET' && id === undefined) return Response.json(there ? [there] : []);
    if (method === 'POST') return this.#add(body);
    if (method === 'DELETE') {
      this.there = undefined;
      return new Response(null, { status: 204 });
    }
    if (!there) return refusal(404);
    if (method === 'PATCH') this.there = { ...there, ...body };
    return Response.json(this.there);
  }

  /** Settings that a creation omits get their defaults, which is how settings can be lost. */
  #add(body: Partial<Item>): Response {
    if (this.there) return refusal(409);
    const defaults = { show_as_button: true, assign_membership_on_login: false, is_signup_enabled: false };
    const connection = { name: 'db', strategy: 'auth0' };
    this.there = { connection_id: '', ...defaults, ...body, connection };
    return Response.json(this.there, { status: 201 });
  }
}

function refusal(statusCode: number): Response {
  return Response.json({ statusCode, error: 'Error', message: 'It failed' }, { status: statusCode });
}
