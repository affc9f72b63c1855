/** Tells hosts of internal networks, which Auth0 cannot reach. */

/** Endings that no public host has. */
const INTERNAL = /\.(?:corp|home|home\.arpa|internal|intranet|lan|local|localdomain|localhost|private)$/;
/** Private, shared, loopback and link-local addresses (RFC 6890). */
const PRIVATE_IPV4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const PRIVATE_IPV6 = /^\[(?:::1?\]|::ffff:|f[cd]|fe[89ab])/;

/**
 * Whether a host has a name or an address of an internal network: a single word, `adfs.acme.local`, `10.0.0.1`.
 *
 * @param host as `URL` gives it: in lower case, IPv6 in brackets
 */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return PRIVATE_IPV6.test(host);
  const name = host.replace(/\.$/, '');
  if (/^[\d.]+$/.test(name)) return PRIVATE_IPV4.test(name);
  return !name.includes('.') || INTERNAL.test(name);
}
