/** Faults to plant in the transport: the simulation has to find every one of them. */
import type { SymbolPatch } from '../helpers/source-patch.js';

interface Fault extends SymbolPatch {
  readonly name: string;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a wait never ends',
    in: 'Pace.untilAllowed',
    find: 'onWait?.(undefined);',
    replace: '',
  },
  {
    name: 'a 403 is sent again',
    in: 'TRANSIENT',
    find: "'timeout'",
    replace: "'timeout', 'forbidden'",
  },
  {
    name: 'Retry-After is not read',
    in: 'askedWait',
    find: "headers.get('retry-after')",
    replace: "headers.get('retry-later')",
  },
  {
    name: 'X-RateLimit-Reset is read as milliseconds',
    in: 'rateLimitWait',
    find: "seconds(headers.get('x-ratelimit-reset'))",
    replace: "seconds(headers.get('x-ratelimit-reset')) / 1000",
  },
  { name: 'the time that a 429 names is not waited for', in: 'Pace.untilAllowed', replace: '' },
  {
    name: 'of two 429s the last one counts, not the latest time',
    in: 'Pace.pauseUntil',
    find: 'Math.max(this.#notBefore, time)',
    replace: 'time',
  },
  {
    name: 'a 429 does not stop a request that waits for its token',
    in: 'Attempt.run',
    find: 'await this.#pace.untilAllowed(this.#options); return this.#send',
    replace: 'return this.#send',
  },
  { name: 'a 429 is not noted', in: 'Attempt.#send', find: 'status === 429', replace: 'status === 430' },
  {
    name: 'a 429 is sent again for ever',
    in: 'Recovery.after',
    find: 'this.#hasBeenLimited = true;',
    replace: '',
  },
  {
    name: 'reads and writes share one limit',
    in: 'HttpClient.#send',
    find: "request.method === 'GET' ? this.#reads : this.#writes",
    replace: 'this.#reads',
  },
  {
    name: 'a 401 is replayed with the same token',
    in: 'HttpClient.#send',
    find: 'await prepare();',
    replace: '',
  },
  {
    name: 'a 401 is not replayed',
    in: 'Recovery.after',
    find: 'refresh && !this.#hasRefreshed',
    replace: 'refresh && this.#hasRefreshed',
  },
  {
    name: 'no request times out',
    in: 'Attempt.#inTime',
    find: '.then(giveUp, () => {})',
    replace: '.catch(() => {})',
  },
  {
    name: 'a second answer hides the doubt about the first attempt',
    in: 'Recovery.after',
    find: "if (this.#request.method !== 'GET') this.#isCertain = false;",
    replace: '',
  },
  {
    name: 'each request refreshes its token',
    in: 'Tokens.refresh',
    find: 'token.refreshing ??=',
    replace: 'token.refreshing =',
  },
  {
    name: 'a late 401 refreshes a valid token',
    in: 'Tokens.refresh',
    find: 'token.sent !== undefined && refused',
    replace: 'false && refused',
  },
  {
    name: 'requests are not paced',
    in: 'Pace.inTurn',
    find: 'if (this.#free > 0 || this.#isOpen)',
    replace: 'if (true)',
  },
  { name: 'a place is free at once', in: 'Pace.inTurn', find: 'sleep(SECOND)', replace: 'sleep(0)' },
  { name: 'a change is sent three times', in: 'TRIES', find: 'update: 2', replace: 'update: 3' },
  { name: 'a removal is sent again', in: 'TRIES', find: 'once: 1', replace: 'once: 2' },
  {
    name: 'an answer without a list counts as an empty list',
    in: 'itemsOf',
    find: 'if (Array.isArray(items)) return items;',
    replace: 'return Array.isArray(items) ? items : [];',
  },
];

export const TRANSPORT_FAULTS: readonly Fault[] = FAULTS.map((fault) => ({ ...fault, under: 'transport/' }));
