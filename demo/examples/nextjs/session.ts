/**
 * The session of a Next.js app in an encrypted cookie, for apps that have none yet. With a library of your own, such as
 * Auth0's for Next.js, `readSession` asks that instead.
 *
 *   npm install jose
 *   SESSION_SECRET=$(openssl rand -base64 32) ORIGIN=https://app.example
 *
 * To change the secret, put the new one in front, `SESSION_SECRET="new old"`, and drop the old one after an hour.
 */
import { EncryptJWT, jwtDecrypt, type JWTDecryptOptions } from 'jose';
import type { BridgeSession } from 'org-connections/server';

/** In seconds. Roles are read at sign-in, so a change of them takes this long, unless {@link endSessionsOf} is called. */
const LIFETIME = 3600;
/** Part of each key: a token that the same secret encrypts for another purpose is no session, and the other way round. */
const PURPOSE = 'session cookie';

/**
 * The `Set-Cookie` for whoever has just signed in: `sub`, `org_id` and `org_name` of their ID token, and the scopes that their
 * roles allow. Call {@link endSession} first: the earlier session must not survive.
 */
export async function sessionCookie(person: Omit<BridgeSession, 'id'>): Promise<string> {
  const [newest] = await keys();
  const { subject, organization, organizationName, scopes } = person;
  const session = await new EncryptJWT({ organization, organizationName, scopes })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: 'session', kid: newest.id })
    .setJti(crypto.randomUUID())
    .setSubject(subject)
    .setAudience(origin())
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME}s`)
    .encrypt(newest.key);
  return `${cookieName()}=${session}; Max-Age=${LIFETIME}; ${attributes()}`;
}

/** Whose request it is; nothing for a cookie that is missing, expired, revoked, or not ours. */
export async function readSession(request: Request): Promise<BridgeSession | undefined> {
  const prefix = `${cookieName()}=`;
  const pairs = request.headers.get('cookie')?.split('; ') ?? [];
  const cookie = pairs.find((pair) => pair.startsWith(prefix))?.slice(prefix.length);
  if (!cookie) return undefined;
  const known = await keys();
  const keyOf = ({ kid }: { kid?: string }) => known.find(({ id }) => id === kid)?.key ?? new Uint8Array();
  const decrypted = await jwtDecrypt<BridgeSession>(cookie, keyOf, checks()).catch(() => undefined);
  if (!decrypted) return undefined;
  const {
    jti: id = '',
    sub: subject = '',
    iat = 0,
    organization,
    organizationName,
    scopes,
  } = decrypted.payload;
  if (ended.has(id) || iat <= (endedBefore.get(subject) ?? 0)) return undefined;
  return { id, subject, organization, ...(organizationName && { organizationName }), scopes };
}

/** Ends the session of a request, even for somebody who has kept a copy of the cookie. Returns the `Set-Cookie`. */
export async function endSession(request: Request): Promise<string> {
  const session = await readSession(request);
  if (session) remember(ended, session.id);
  return `${cookieName()}=; Max-Age=0; ${attributes()}`;
}

/** Ends all sessions of a person, in every browser: for somebody who has left, or has lost a role. */
export function endSessionsOf(subject: string): void {
  remember(endedBefore, subject);
}

/** By session and by person. In memory: with more than one process these are two tables, or keys in Redis that expire. */
const [ended, endedBefore] = [new Map<string, number>(), new Map<string, number>()];

/** Remembers until the session has expired by itself. */
function remember(map: Map<string, number>, name: string): void {
  const now = Math.floor(Date.now() / 1000);
  for (const [old, time] of map) if (time < now - LIFETIME) map.delete(old);
  map.set(name, now);
}

function checks(): JWTDecryptOptions {
  return {
    typ: 'session',
    audience: origin(),
    maxTokenAge: LIFETIME,
    requiredClaims: ['exp', 'jti', 'sub', 'organization', 'scopes'],
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
  };
}

/** Browsers accept `__Host-` only from this very host, over https. Development over http goes without. */
function cookieName(): string {
  return isSecure() ? '__Host-session' : 'session';
}

function attributes(): string {
  return `Path=/; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`;
}

const isSecure = () => !/^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(origin());

const origin = () => process.env['ORIGIN'] ?? '';

interface Key {
  readonly id: string;
  readonly key: Uint8Array;
}

/** The newest first, which encrypts; the others only decrypt. */
async function keys(): Promise<[Key, ...Key[]]> {
  const [newest = '', ...older] = (process.env['SESSION_SECRET'] ?? '').split(' ').filter(Boolean);
  if ([newest, ...older].some(({ length }) => length < 32))
    throw new Error('SESSION_SECRET takes 32 random characters or more: openssl rand -base64 32');
  return [await keyOf(newest), ...(await Promise.all(older.map(keyOf)))];
}

async function keyOf(secret: string): Promise<Key> {
  const id = await derive(secret, `${PURPOSE}: name of the key`, 64);
  return { id: Buffer.from(id).toString('base64url'), key: await derive(secret, PURPOSE, 256) };
}

async function derive(secret: string, purpose: string, bits: number): Promise<Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const material = await crypto.subtle.importKey('raw', bytes(secret), 'HKDF', false, ['deriveBits']);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytes(purpose) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, material, bits));
}
