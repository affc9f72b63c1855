/**
 * The session of a Next.js app in an encrypted cookie, for apps that have none yet. With a library of your own, such as
 * Auth0's for Next.js, `readSession` asks that instead.
 *
 *   npm install jose
 *   SESSION_SECRET=$(openssl rand -base64 32) ORIGIN=https://app.example
 */
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { BridgeSession } from 'org-connections/server';

const COOKIE = 'session';
/** What is taken away from somebody is gone after this: nobody can take back a cookie. */
const LIFETIME = 3600;

/**
 * The `Set-Cookie` for whoever has just signed in: `id` is new and random each time, `subject` and `organization` are `sub` and
 * `org_id` of their ID token, whose roles say with which scopes.
 */
export async function sessionCookie({ id, subject, organization, scopes }: BridgeSession): Promise<string> {
  const session = await new EncryptJWT({ id, subject, organization, scopes })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(`${LIFETIME}s`)
    .encrypt(await key());
  return `${COOKIE}=${session}; Max-Age=${LIFETIME}; ${attributes()}`;
}

/** The `Set-Cookie` for whoever signs out. */
export function endOfSessionCookie(): string {
  return `${COOKIE}=; Max-Age=0; ${attributes()}`;
}

/** Whose request it is; nothing for a cookie that is missing, expired, or not ours. */
export async function readSession(request: Request): Promise<BridgeSession | undefined> {
  const cookie = new RegExp(`(?:^|; )${COOKIE}=([\\w.-]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
  if (!cookie) return undefined;
  const secret = await key();
  const decrypted = await jwtDecrypt<BridgeSession>(cookie, secret).catch(() => undefined);
  return decrypted?.payload;
}

function attributes(): string {
  return `Path=/; HttpOnly; SameSite=Lax${process.env['ORIGIN']?.startsWith('https://') ? '; Secure' : ''}`;
}

async function key(): Promise<Uint8Array> {
  const secret = process.env['SESSION_SECRET'] ?? '';
  if (secret.length < 32)
    throw new Error('SESSION_SECRET takes 32 random characters: openssl rand -base64 32');
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)));
}
