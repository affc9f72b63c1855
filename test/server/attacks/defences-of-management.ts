/** Defenses in the bridge's client for the Management API. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_MANAGEMENT: readonly Defence[] = [
  ...inFile('bridge/wire.ts', [
    [
      'levels that nobody knows',
      "(value as AccessLevel) : 'readonly'",
      "(value as AccessLevel) : 'full'",
      'level: a change at a level that is unknown',
    ],
    ['levels that are missing', "?? 'none') : null", "?? 'full') : null", 'level: a change without a level'],
    [
      'answers that can not be read',
      "if (!isJson(json) || typeof json['connection_id'] !== 'string') return undefined;",
      'if (!isJson(json)) return undefined;',
      'answer: a connection without an id',
    ],
    [
      'null in a list',
      "return typeof value === 'object' && value !== null && !Array.isArray(value);",
      "return typeof value === 'object' && !Array.isArray(value);",
      'answer: a list of nothing',
    ],
    [
      'lists that are none',
      'if (!Array.isArray(items)) return undefined;',
      'if (!Array.isArray(items)) return { items: [], total: 0 };',
      'answer: a list that is none',
    ],
  ]),
  ...inFile('management/refusal.ts', [
    [
      'whose words the page gets',
      "errorCode === 'invalid_body' ? 'Auth0 does not accept this change.' : 'The request is invalid.'",
      'String(errorCode)',
      'words: of a 400, none of the Management API',
    ],
    [
      'which of the two is missing',
      '(isAboutConnection && !saysNoOrganization)',
      'false',
      'words: of a 404 without a code, the connection is missing',
    ],
  ]),
  ...inFile('bridge/organization-connections.ts', [
    [
      'pages that are smaller than was asked for',
      'items.length < longest || isRepeated',
      'items.length < PER_PAGE',
      'list: pages that are smaller than was asked for',
    ],
    [
      'lists that do not end',
      'const MOST_PAGES = 40;',
      'const MOST_PAGES = 60;',
      'answer: a list that does not end',
    ],
  ]),
  ...inFile('management/management.ts', [
    [
      'the server’s own refusal',
      'if (response.status === 401)\n      throw this.#refused(',
      'if (false)\n      throw this.#refused(',
      'token: the one of the server, refused twice, is no fault of the person',
    ],
    [
      'a token that is better',
      'await this.#token(token));',
      'token);',
      'token: the one of the server is asked for anew',
    ],
    [
      'the words of the server’s token',
      "if (!(error instanceof Problem && error.code.startsWith('upstream-')))",
      'if (false)',
      'failure: a client whose token can not be had',
    ],
  ]),
  ...inFile('bridge/family.ts', [
    [
      'whose permission lacks',
      'error.status === 404',
      'error.status >= 403',
      'family: a permission that lacks is not taken for a lack of routes',
    ],
    [
      'the words for an organization',
      ' && !error.saysNoOrganization',
      '',
      'family: a 404 about the organization is not taken for a lack of routes',
    ],
    [
      'a single 404',
      'if (!(await lackOf(caller))) return newer;',
      '',
      'family: one 404 is not taken for a lack of routes',
    ],
    [
      'the older family, which has to work',
      'await list(older, caller).catch((error: unknown) => {',
      'await list(older, caller).catch((error: unknown) => {\n      if (error) return;',
      'family: without an organization there is neither',
    ],
    [
      'the newer family, one day',
      'if (clock.now() < (olderUntil',
      'if (-Infinity < (olderUntil',
      'family: the newer one is asked for again after ten minutes',
    ],
  ]),
];
