/** Cleans URLs. Their paths and queries stay as they are, but for the two kinds that have a form of their own. */
import type { CleaningChange, Cleaned } from './codes.js';
import { isHostName } from './host.js';
import { cleanedAs, spacingProblem, tidy } from './tidy.js';

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
/** The scheme, the host and port, the path and query, and the fragment. */
const ADDRESS = /^(https?:\/\/)([^/?#\\]+)((?:[/?\\][^#]*)?)(#.*)?$/i;
const PORT = /:\d*$/;
const WELL_KNOWN = '/.well-known';
const DISCOVERY = `${WELL_KNOWN}/openid-configuration`;

/** An `http` or `https` URL; `https` where only its scheme is missing. */
export function cleanUrl(pasted: string): Cleaned {
  const found = tidy(pasted);
  const spacing = spacingProblem(found.value);
  if (!found.value || spacing) return cleanedAs(found, spacing);
  const isWhole = SCHEME.test(found.value);
  const address = isWhole ? found.value : `https://${found.value}`;
  const [, scheme = '', authority = '', rest = '', fragment] = ADDRESS.exec(address) ?? [];
  if (!authority || !URL.canParse(address)) return cleanedAs(found, 'no-url');
  const url = new URL(address);
  if (!isWhole && (!isHostName(url.hostname) || url.username)) return cleanedAs(found, 'no-url');
  if (authority.includes('@')) return cleanedAs(found, 'password-in-url');
  const changes = [...found.changes];
  if (!isWhole) changes.push('https-added');
  changes.push(...changedIn(scheme + authority, url));
  if (fragment !== undefined) changes.push('fragment-removed');
  return cleanedAs({ value: `${url.protocol}//${url.host}${rest}`, changes });
}

function changedIn(written: string, { protocol, hostname, port }: URL): CleaningChange[] {
  const changes: CleaningChange[] = [];
  const lower = written.toLowerCase();
  if (lower !== written) changes.push('lower-case');
  if (lower.replace(PORT, '') !== `${protocol}//${hostname}`) changes.push('encoded-host');
  if ((PORT.exec(lower)?.[0] ?? '') !== (port && `:${port}`)) changes.push('port-removed');
  return changes;
}

/** The discovery URL of an issuer, or the discovery URL itself. */
export function cleanDiscoveryUrl(pasted: string): Cleaned {
  const cleaned = cleanUrl(pasted);
  if (!cleaned.value || cleaned.problem) return cleaned;
  const { base, query } = splitQuery(cleaned.value);
  const issuer = withoutFinalSlashes(base);
  if (issuer.includes(`${WELL_KNOWN}/`)) {
    const changes = issuer === base ? [] : (['final-slash'] as const);
    return { ...cleaned, value: issuer + query, changes: [...cleaned.changes, ...changes] };
  }
  const start = issuer.endsWith(WELL_KNOWN) ? issuer.slice(0, -WELL_KNOWN.length) : issuer;
  return {
    ...cleaned,
    value: start + DISCOVERY + query,
    changes: [...cleaned.changes, 'discovery-path-added'],
  };
}

/** The base URL of a server, without a slash at its end. */
export function cleanBaseUrl(pasted: string): Cleaned {
  const cleaned = cleanUrl(pasted);
  const { base, query } = splitQuery(cleaned.value);
  const value = withoutFinalSlashes(base);
  if (cleaned.problem || query || value === base) return cleaned;
  return { ...cleaned, value, changes: [...cleaned.changes, 'final-slash'] };
}

function splitQuery(url: string): { readonly base: string; readonly query: string } {
  const at = url.indexOf('?');
  return at < 0 ? { base: url, query: '' } : { base: url.slice(0, at), query: url.slice(at) };
}

function withoutFinalSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === '/') end--;
  return url.slice(0, end);
}
