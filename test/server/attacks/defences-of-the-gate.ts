/** Defenses in the gate, which checks a request before its session is read. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_THE_GATE: readonly Defence[] = [
  ...inFile('handler/gate.ts', [
    [
      'names under which the server is not called',
      'if (origins && !origins.some((origin) => new URL(origin).host === host))',
      'if (false)',
      'host: another host, for reading',
    ],
    [
      'the header that a form can not send',
      "if (site === null && headers.get(CSRF_HEADER) !== '1')",
      'if (false)',
      'forgery: a simple request of an old browser',
    ],
    [
      'the header has one value',
      "headers.get(CSRF_HEADER) !== '1'",
      '!headers.get(CSRF_HEADER)',
      'forgery: our header with another value',
    ],
    [
      'the origin',
      'if (origin !== null && !isOurs(origin, url, origins))',
      'if (false)',
      'forgery: another origin',
    ],
    [
      'an origin that is none',
      'if (origin !== null && !isOurs',
      'if (origin && !isOurs',
      'forgery: an empty origin',
    ],
    [
      'the origin as a whole',
      '.includes(origin);',
      '.some((one) => URL.canParse(origin) && new URL(origin).host === new URL(one).host);',
      'forgery: an origin with a name before our host',
    ],
    [
      'the site',
      "if (site !== null && site !== 'same-origin')",
      'if (false)',
      'forgery: a page of another site, by its metadata',
    ],
    [
      'the site itself, not its siblings',
      "site !== 'same-origin')",
      "!site.startsWith('same-'))",
      'forgery: a page of the same site, by its metadata',
    ],
    [
      'an address that a person has typed in',
      "site !== 'same-origin')",
      "site !== 'same-origin' && site !== 'none')",
      'forgery: no header, and the site "none"',
    ],
    [
      'a site that is none',
      "if (site !== null && site !== 'same-origin')",
      "if (site && site !== 'same-origin')",
      'forgery: no header, and the site ""',
    ],
    [
      'the word of the browser is proof enough',
      "if (site === null && headers.get(CSRF_HEADER) !== '1')",
      "if (headers.get(CSRF_HEADER) !== '1')",
      'forgery: a page of ours that sends no header',
    ],
    [
      'the mode',
      "if (!isOneOf(headers, 'sec-fetch-mode', 'cors', 'same-origin'))",
      'if (false)',
      'forgery: the mode no-cors',
    ],
    [
      'what it is for',
      "if (!isOneOf(headers, 'sec-fetch-dest', 'empty'))",
      'if (false)',
      'forgery: something for a document',
    ],
    [
      'a value as a whole',
      'return value === null || values.includes(value);',
      'return value === null || values.some((one) => value.includes(one));',
      'forgery: a mode said twice',
    ],
    [
      'methods by header',
      'if (override) throw',
      'if (false) throw',
      'method: another by x-http-method-override',
    ],
    [
      'each of those headers',
      "const OVERRIDES = ['x-http-method-override', 'x-http-method', 'x-method-override'];",
      "const OVERRIDES = ['x-http-method-override', 'x-http-method'];",
      'method: another by x-method-override',
    ],
    [
      'the base ends with a segment',
      "pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : ''",
      'pathname.slice(basePath.length)',
      'path: the base in capitals',
    ],
    [
      'the method of the route',
      'matches.find(({ route }) => route.method === method);',
      'matches[0];',
      'method: HEAD',
    ],
    ['the query', 'if (!values?.test(value))', 'if (false)', 'query: another organization'],
    ['the values of the query', 'if (!values?.test(value))', 'if (!values)', 'query: a level that is none'],
    [
      'names of the query that every object has',
      'Object.hasOwn(parameters, name) ? parameters[name] : undefined',
      'parameters[name]',
      'query: __proto__',
    ],
  ]),
  ...inFile('routes.ts', [
    [
      'plain paths',
      'if (!PLAIN_PATH.test(path)) return [];',
      '',
      'path: up with an encoded slash in capitals',
    ],
    [
      'no escapes in paths',
      '[A-Za-z0-9._-]{1,255}',
      '[^/]{1,255}',
      'path: up with an encoded slash in capitals',
    ],
    ['no segment is overlong', '{1,255}', '+', 'path: an id that is overlong'],
    ['only known versions', '/^\\/v1(?=\\/)/', '/^(\\/v\\d)*(?=\\/)/', 'path: another version'],
    [
      'a value of the query from its beginning',
      '/^(none|readonly|limited|full)$/',
      '/(none|readonly|limited|full)/',
      'query: a level that goes on',
    ],
    ['pages that are small', '/^([1-9]\\d?|100)$/', '/./', 'query: a page of none at all'],
    ['cursors that are plain', '/^[\\w.~=+/-]{1,1000}$/', '/./', 'query: a page of an overlong cursor'],
  ]),
  ...inFile('transport/routes.ts', [
    ['whole paths', "'(?<$1>[^/]+)')}$`", "'(?<$1>[^/]+)')}`", 'path: a path that is overlong'],
  ]),
  ...inFile('transport/routes/connections.ts', [
    [
      'scopes of the route',
      "withoutBody('POST', `${CONNECTION}/detach`, DETACH_SCOPE)",
      "withoutBody('POST', `${CONNECTION}/detach`, UPDATE_SCOPE)",
      'scope: a session with only to change, for detaching',
    ],
    [
      'routes that take no body',
      "withoutBody('POST', `${CONNECTION}/detach`,",
      "withBody('POST', `${CONNECTION}/detach`,",
      'scope: a session with only to change, for detaching',
    ],
  ]),
];
