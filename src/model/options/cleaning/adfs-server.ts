/** Cleans the server of AD FS: its host, or the URL of its federation metadata. */
import type { Cleaned } from './codes.js';
import { cleanHost } from './host.js';
import { cleanedAs, tidy } from './tidy.js';
import { cleanUrl } from './url.js';

const HOST = /^[^/?#:]*\/?$/;
/** A URL with nothing but a host. One with a port is kept. */
const HOST_ALONE = /^https?:\/\/[^/?#:]+\/?$/i;

/** The host where nothing but a slash follows it; else the URL. */
export function cleanAdfsServer(pasted: string): Cleaned {
  const found = tidy(pasted);
  if (HOST.test(found.value)) return cleanHost(pasted);
  const url = cleanUrl(pasted);
  if (url.problem || !HOST_ALONE.test(url.value)) return url;
  const host = cleanHost(url.value);
  if (host.problem) return cleanedAs(found, host.problem);
  return { ...host, changes: [...url.changes, ...host.changes] };
}
