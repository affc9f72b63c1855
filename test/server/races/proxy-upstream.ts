/** A fake My Organization API for races: each response states whose token it got, and for what. */
import assert from 'node:assert/strict';
import type { Tally, Turns } from './turns.js';

export type Person = 'anna' | 'boris';

interface Token {
  readonly accessToken: string;
  readonly person: Person;
  readonly scope: string;
  readonly expiresAt: number;
  isRevoked: boolean;
}

export class ProxyUpstream {
  readonly #turns: Turns;
  readonly #tally: Tally;
  readonly #tokens = new Map<string, Token>();
  readonly #nonces: Record<Person, number> = { anna: 0, boris: 0 };
  /** The executed requests, by their marks. */
  readonly #executed = new Set<string>();

  constructor(turns: Turns, tally: Tally) {
    this.#turns = turns;
    this.#tally = tally;
  }

  /** A token from the authorization server: the previous one, unless a new one is requested. */
  tokenOf(person: Person, scope: string, isNew: boolean): Token {
    const now = this.#turns.clock.now();
    const known = [...this.#tokens.values()].findLast(
      (token) => token.person === person && token.scope === scope && token.expiresAt > now + 60_000,
    );
    if (known && !isNew) return known;
    const accessToken = `token.${this.#tokens.size}.of.${person}`;
    const token = { accessToken, person, scope, expiresAt: now + 600_000, isRevoked: false };
    this.#tokens.set(accessToken, token);
    return token;
  }

  revoke(person: Person): void {
    for (const token of this.#tokens.values()) if (token.person === person) token.isRevoked = true;
  }

  newNonce(person: Person): void {
    this.#nonces[person]++;
  }

  async fetch(url: string, { method = 'GET', headers: given, signal }: RequestInit): Promise<Response> {
    const headers = new Headers(given);
    const mark = headers.get('x-correlation-id') ?? '';
    await this.#turns.wait(`${mark} arrives`, signal);
    const answer = this.#execute(url, method, headers, mark);
    await this.#turns.wait(`${mark} is answered ${answer.status}`, signal);
    return answer;
  }

  #execute(url: string, method: string, headers: Headers, mark: string): Response {
    const [kind = '', accessToken = ''] = headers.get('authorization')?.split(' ') ?? [];
    const token = this.#tokens.get(accessToken);
    assert.ok(token, `${url} was asked with a token that nobody gave`);
    const { person, scope } = token;
    assert.ok(mark.startsWith(`${person}-`), `${mark} was sent with the token of ${person}`);
    const told = { 'x-request-id': mark };
    if (kind === 'DPoP' && !this.#isProven(headers, token)) return this.#wantsNonce(person, told);
    if (token.isRevoked || token.expiresAt <= this.#turns.clock.now()) {
      this.#tally.add('refusals');
      return Response.json({ person }, { status: 401, headers: told });
    }
    if (this.#turns.dice.once(15)) return Response.json({ person, mark }, { status: 500, headers: told });
    if (method !== 'GET') {
      assert.ok(!this.#executed.has(mark), `${mark} was executed twice`);
      this.#executed.add(mark);
    }
    return Response.json({ person, scope, mark }, { headers: told });
  }

  #isProven(headers: Headers, { person, accessToken }: Token): boolean {
    const proof = JSON.parse(headers.get('dpop') ?? '') as Record<string, string | undefined>;
    assert.equal(proof['person'], person, 'the proof is by somebody else');
    assert.equal(proof['accessToken'], accessToken, 'the proof is for another token');
    const { nonce } = proof;
    assert.ok(nonce === undefined || nonce.startsWith(`nonce-of-${person}`), `${person} has a foreign nonce`);
    return nonce === this.#nonceOf(person);
  }

  #wantsNonce(person: Person, told: Record<string, string>): Response {
    this.#tally.add('nonces');
    const headers = {
      ...told,
      'www-authenticate': 'DPoP error="use_dpop_nonce"',
      'dpop-nonce': this.#nonceOf(person),
    };
    return Response.json({ person }, { status: 401, headers });
  }

  #nonceOf(person: Person): string {
    return `nonce-of-${person}-${this.#nonces[person]}`;
  }
}
