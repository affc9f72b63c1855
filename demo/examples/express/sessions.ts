/** Who is signed in, and the cookies that say so. In memory: with more than one process this is your session store. */
import type { CookieOptions } from 'express';
import type { GetToken } from 'org-connections/server';
import { origin } from './settings.js';

/** One person signed in to one organization: what the proxy's `getSession` returns, and how it ends. */
export interface Session {
  /** Random and never used again. It is what the cookie holds. */
  readonly id: string;
  /** The person: `sub` of the ID token. */
  readonly subject: string;
  /** `org_id` and `org_name` of the ID token. */
  readonly organization: string;
  readonly organizationName?: string;
  readonly getAccessToken: GetToken;
  /** Makes the refresh token useless. */
  readonly revoke: () => Promise<void>;
}

const WORKING_DAY = 8 * 3_600_000;
const isSecure = origin.startsWith('https://');

export const COOKIE: CookieOptions = { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' };
/**
 * Browsers accept `__Host-` only from this very host, over https: a neighbor such as `other.app.example` cannot plant such a
 * cookie. Development over http goes without.
 */
export const COOKIE_NAMES = {
  session: isSecure ? '__Host-session' : 'session',
  attempt: isSecure ? '__Host-login' : 'login',
};

const sessions = new Map<string, Session>();

/** @returns the value of the session's cookie */
export function keepSession(session: Session): string {
  sessions.set(session.id, session);
  setTimeout(() => void end(session), WORKING_DAY).unref();
  return session.id;
}

/** @param header the request's `Cookie` */
export function sessionOf(header: string | null | undefined): Session | undefined {
  return sessions.get(cookieOf(header, COOKIE_NAMES.session));
}

/** Ends the session of a request, if there is one, and returns it: here and, as far as its tokens go, at Auth0. */
export async function endSession(header: string | undefined): Promise<Session | undefined> {
  const session = sessionOf(header);
  if (session) await end(session);
  return session;
}

export function cookieOf(header: string | null | undefined, name: string): string {
  const pair = header?.split('; ').find((one) => one.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? '';
}

async function end(session: Session): Promise<void> {
  if (!sessions.delete(session.id)) return;
  // People are signed out here whatever Auth0 answers.
  await session.revoke().catch((error: unknown) => console.error('A refresh token was not revoked.', error));
}
