/** Defenses in the handling of the host's configuration and errors. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_THE_HOST: readonly Defence[] = [
  ...inFile('domain.ts', [
    [
      'domains with more than a host',
      'if (!HOST.test(domain) || url?.href !== `${url?.origin}/`)',
      'if (!url)',
      'configuration: the domain "acme.auth0.test/evil"',
    ],
    ['what URLs forgive', '!HOST.test(domain) || ', '', 'configuration: the domain "@acme.auth0.test"'],
    [
      'domains without TLS',
      "if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname))",
      'if (false)',
      'configuration: the domain "http://acme.auth0.test"',
    ],
    [
      'this machine by its whole name',
      '!LOOPBACK.includes(url.hostname)',
      '!LOOPBACK.some((name) => url.hostname.startsWith(name))',
      'configuration: the domain "http://localhost.evil.example"',
    ],
    ['origins that are none', 'if (wrong !== undefined)', 'if (false)', 'configuration: the origin ""'],
    ['origins with a star', "!origin.includes('*') && ", '', 'configuration: the origin "https://*.example"'],
  ]),
  ...inFile('options.ts', [
    [
      'names that there are not',
      'if (!names.includes(name))',
      'if (false)',
      'configuration: a mistyped option',
    ],
    [
      'functions that are none',
      "if (kind === 'value' || ",
      "if (kind !== 'needed function' || ",
      'configuration: a log that is no function',
    ],
  ]),
  ...inFile('handler/handler.ts', [
    [
      'bases that are none',
      'if (!/^(\\/[A-Za-z0-9._-]+)+$/.test(basePath))',
      'if (false)',
      'configuration: the base ""',
    ],
    [
      'nobody',
      "if (!session) throw problem('no-session', 'Nobody is signed in, or the session has ended.');",
      'if (!session) return new Response();',
      'session: nobody',
    ],
    [
      'whose it is, before the body',
      'const body = await readBody(request, match.route, settings, clock);',
      'const body = await request.text();',
      'method: another by a form',
    ],
    [
      'the words of what was thrown',
      ": problem('server-failed', 'The server could not handle this request.');",
      ": problem('server-failed', String((error as Error)?.message));",
      'scope: a session with one text instead of a list',
    ],
    [
      'a log that fails',
      '} catch {\n    // The host',
      '} finally {\n    // The host',
      'failure: a log that throws',
    ],
    [
      'headers of refusals',
      "secured(new Headers({ ...headers, 'Content-Type': 'application/problem+json' }))",
      "new Headers({ ...headers, 'Content-Type': 'application/problem+json' })",
      'forgery: a form',
    ],
  ]),
];
