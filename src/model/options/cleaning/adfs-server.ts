/** Cleans the server of AD FS: its host, or the URL of its federation metadata. */
import type { Cleaned } from './codes.js';
import { cleanHost } from './host.js';
import { tidy } from './tidy.js';
import { cleanUrl } from './url.js';

/** A host alone, with or without a scheme. One with a port is kept as a URL. */
const HOST_ALONE = /^(?:https?:\/\/)?[^/?#:]+\/?$/i;

/** The host where nothing but a slash follows it; else the URL. */
export function cleanAdfsServer(pasted: string): Cleaned {
  return HOST_ALONE.test(tidy(pasted).value) ? cleanHost(pasted) : cleanUrl(pasted);
}
