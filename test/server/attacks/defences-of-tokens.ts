/** Defenses in requesting tokens and keeping them apart. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_TOKENS: readonly Defence[] = [
  ...inFile('tokens/access-token.ts', [
    [
      'the words of a token that fails',
      "return problem('sign-in-again', 'The session has ended: sign in again.', { cause: error });",
      "return problem('sign-in-again', String((error as Error)?.message));",
      'failure: a token that fails with an error',
    ],
    [
      'the words of a connection that fails',
      "problem('upstream-failed', 'Auth0 could not be reached.', { cause: error })",
      "problem('upstream-failed', error.message)",
      'failure: a token that fails with a failed connection',
    ],
    [
      'tokens that are none',
      'if (!fault) return token;',
      'return token;',
      'token: what is none is a session that has ended',
    ],
    [
      'tokens in time',
      'await inTime(ask, timeout, clock, timedOut)',
      'await ask()',
      'token: a host that never answers holds nobody for ever',
    ],
    [
      'no more than the route needs',
      "scope: scopes.join(' ')",
      "scope: [...scopes, 'update:my_org:identity_providers'].join(' ')",
      'race: proxy',
    ],
  ]),
  ...inFile('tokens/token-cache.ts', [
    ['each scope', ', [...scopes].sort()]', ']', 'race: proxy'],
    ['asking once', 'return this.#asked.get(asking) ?? this.#ask(', 'return this.#ask(', 'race: proxy'],
    [
      'asking anew, whoever asks already',
      'JSON.stringify([name, refused !== undefined])',
      'name',
      'token: whoever was refused waits for nobody who asked before',
    ],
    [
      'no token that was refused',
      'if (isRefused) this.#kept.delete(name);',
      'if (false) this.#kept.delete(name);',
      'token: a refused one is not used again',
    ],
    [
      'tokens that expire on the way',
      'endOf(token) - MARGIN',
      'endOf(token)',
      'token: one that expires on the way is not used',
    ],
    [
      'tokens that have expired',
      'else if (kept && this.#isGood(kept)) return kept;',
      'else if (kept) return kept;',
      'token: one that has expired is not used',
    ],
    [
      'forgetting who has asked',
      '.finally(() => this.#asked.delete(asking))',
      '',
      'token: one that has expired is not used',
    ],
    [
      'asking anew at all',
      'this.#ask(name, asking, ask, refused !== undefined)',
      'this.#ask(name, asking, ask, false)',
      'token: a refused one is not used again',
    ],
  ]),
  ...inFile('tokens/client-credentials.ts', [
    [
      'a secret that follows',
      "redirect: 'manual',",
      '',
      'token: the one of the server is asked for without following anybody',
    ],
  ]),
];
