/** What the panel's choices are called. */
import type { Access, FailureName, Target } from '../protocol.js';

export const FAILURE_WORDS: Readonly<Record<FailureName | 'none', string>> = {
  none: 'None',
  401: '401 not signed in',
  403: '403 not allowed',
  404: '404 not found',
  409: '409 conflict',
  429: '429 too many requests',
  500: '500 server error',
  html: '502 a proxy’s web page',
  'login-page': '200 a login page',
  empty: '200 without a body',
  network: 'Connection drops',
  hang: 'Never answers',
};

export const TARGET_WORDS: Readonly<Record<Target, string>> = {
  any: 'All requests',
  reading: 'Reading',
  switching: 'Changes',
};

export const ACCESS_WORDS: Readonly<Record<Access, string>> = {
  full: 'Everything',
  'read-only': 'Read only',
  'read-only-told': 'Read only, and the page knows (scope)',
};

/** The usual latencies, and the one that is set if it is another. */
export function latencies(latency: number): Readonly<Record<string, string>> {
  const usual = [0, 300, 1000, 3000, 10_000];
  const all = usual.includes(latency) ? usual : [...usual, latency];
  return Object.fromEntries(all.map((ms) => [String(ms), ms === 0 ? 'None' : `${ms / 1000} s`]));
}
