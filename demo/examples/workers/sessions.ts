/** Who is signed in, in a KV namespace. Elsewhere in the world KV needs up to a minute to forget. */
import { randomState } from 'openid-client';
import { refreshTokens, revoke, type Person, type Tenant } from './sign-in.js';

/** What is used of a KV namespace. */
export interface KeyValues {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The tenant, and where its sessions are. */
type Environment = Tenant & { readonly SESSIONS: KeyValues };

const WORKING_DAY = 8 * 3600;
/** KV keeps nothing for less. */
const SHORTEST = 60;

/** @returns the session's id, which is random and never used again: what the cookie holds */
export async function keepSession({ SESSIONS }: Environment, person: Person): Promise<string> {
  const id = randomState();
  await SESSIONS.put(`session:${id}`, JSON.stringify(person), { expirationTtl: WORKING_DAY });
  return id;
}

/** What the proxy's `getSession` returns. */
export async function sessionOf(env: Environment, id: string | undefined) {
  const person = await personOf(env, id);
  if (!id || !person) return undefined;
  const { refreshToken, ...who } = person;
  const getAccessToken = async ({ refresh }: { refresh: boolean }) => {
    const kept = refresh ? null : await env.SESSIONS.get(`token:${id}`);
    return kept ?? renew(env, id, person);
  };
  return { id, ...who, getAccessToken };
}

/** Ends a session, if there is one: here and, as far as its tokens go, at Auth0. */
export async function endSession(env: Environment, id: string | undefined): Promise<void> {
  const person = await personOf(env, id);
  if (!person) return;
  await Promise.all([env.SESSIONS.delete(`session:${id}`), env.SESSIONS.delete(`token:${id}`)]);
  // People are signed out here whatever Auth0 answers.
  await revoke(env, person.refreshToken).catch((error: unknown) =>
    console.error('A refresh token was not revoked.', error),
  );
}

async function personOf({ SESSIONS }: Environment, id: string | undefined): Promise<Person | undefined> {
  const text = id ? await SESSIONS.get(`session:${id}`) : null;
  return text === null ? undefined : (JSON.parse(text) as Person);
}

async function renew(env: Environment, id: string, person: Person): Promise<string> {
  const { access_token: accessToken, expires_in: lifetime = 0 } = await refreshTokens(env, person);
  const expirationTtl = lifetime - 30;
  if (expirationTtl >= SHORTEST) await env.SESSIONS.put(`token:${id}`, accessToken, { expirationTtl });
  return accessToken;
}
