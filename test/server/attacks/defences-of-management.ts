/** Defenses in the bridge's client for the Management API. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_MANAGEMENT: readonly Defence[] = [
  ...inFile('bridge/wire.ts', [
    [
      'levels that nobody knows',
      "(level as AccessLevel) : 'readonly'",
      "(level as AccessLevel) : 'full'",
      'level: a change at a level that is unknown',
    ],
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
  ...inFile('bridge/organization-connections.ts', [
    [
      'lists that do not end',
      'const MOST_PAGES = 40;',
      'const MOST_PAGES = 60;',
      'answer: a list that does not end',
    ],
  ]),
  ...inFile('bridge/management.ts', [
    [
      'the server’s own refusal',
      'if (response.status === 401) {\n      await response.body?.cancel();\n      throw problem(',
      'if (false) {\n      throw problem(',
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
      'if (isUnreachable) throw error;',
      'throw error;',
      'failure: a client whose token can not be had',
    ],
  ]),
  ...inFile('bridge/family.ts', [
    [
      'whose permission lacks',
      " && error.errorCode !== 'insufficient_scope'",
      '',
      'family: a permission that lacks is not taken for a lack of routes',
    ],
    [
      'what an organization has not',
      'finding.get(organization) ?? find(organization).finally(() => finding.delete(organization));',
      "finding.get('') ?? find(organization).finally(() => finding.delete(''));\n    finding.set('', running);",
      'race: bridge',
    ],
    [
      'the newer family, one day',
      'if (known && clock.now() < until) return known;',
      'if (known) return known;',
      'family: the newer one is asked for again after ten minutes',
    ],
  ]),
];
