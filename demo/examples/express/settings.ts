/** What the environment says. */

export const domain = required('AUTH0_DOMAIN');
export const clientId = required('AUTH0_CLIENT_ID');
export const clientSecret = required('AUTH0_CLIENT_SECRET');
export const origin = secure(required('ORIGIN'));
/** The tenant's origin. A tenant on this machine, for development, speaks http. */
export const tenant = new URL(/^https?:/.test(domain) ? domain : `https://${domain}`).origin;

function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`The environment has no ${name}. The head of server.ts says what is needed.`);
}

/** Over http anybody on the way could read the session cookie. Only development on this machine goes without https. */
function secure(address: string): string {
  const { origin, protocol, hostname } = new URL(address);
  if (protocol === 'https:' || ['localhost', '127.0.0.1'].includes(hostname)) return origin;
  throw new Error(`ORIGIN must begin with https://, except on localhost: ${address}`);
}
