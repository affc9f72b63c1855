/** Defenses of the adapter for Node. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_THE_ADAPTER: readonly Defence[] = [
  ...inFile('node.ts', [
    [
      'origins that are none',
      'if (origin !== undefined) originsOf([origin]);',
      '',
      'adapter: an origin that is none',
    ],
    [
      'messages that are malformed',
      "if (error instanceof MalformedRequest) return answerOf(problem('bad-request', error.message));",
      'if (error instanceof MalformedRequest) throw error;',
      'adapter: a full URL',
    ],
    [
      'the words of what was thrown',
      "answerOf(problem('server-failed', 'The server could not handle this request.'))",
      "answerOf(problem('server-failed', String(error)))",
      'adapter: the words of what the handler throws',
    ],
    ['who has left', 'if (!outgoing.writableFinished) left.abort();', '', 'adapter: a client that leaves'],
  ]),
  ...inFile('node/incoming.ts', [
    [
      'targets that are no path',
      "if (!originalUrl?.startsWith('/'))",
      'if (!originalUrl)',
      'adapter: a full URL of ours',
    ],
    ['two hosts', 'hosts.length > 1 || ', '', 'adapter: two Hosts'],
    ['a host that is none', ' || !HOST.test(host)', '', 'adapter: a Host with a query'],
    ['a host as a whole', '(:\\d{1,5})?$/i', '(:\\d{1,5})?/i', 'adapter: a Host with a path'],
    [
      'headers that are none',
      "throw new MalformedRequest('The request is malformed.', { cause });",
      'throw cause;',
      'adapter: a header that is none',
    ],
    [
      'bodies before the gate',
      '{ highWaterMark: 0 }',
      '{ highWaterMark: 1 }',
      'adapter: a body is not read before the handler reads it',
    ],
    [
      'bodies that nobody reads on',
      'stopListening?.();\n        incoming.resume();',
      'stopListening?.();',
      'adapter: a body that is given up lets the connection go on',
    ],
    [
      'pieces that nobody has asked for',
      'incoming.pause();',
      '',
      'adapter: a body that flows no faster than it is read',
    ],
    ['bodies that break off', '    close: cutOff,\n', '', 'adapter: a body that breaks off'],
    [
      'bodies that broke off before',
      'if (incoming.destroyed) cutOff();',
      '',
      'adapter: a body that broke off before',
    ],
    [
      'bodies that are gone',
      'if (body === undefined)',
      'if (false)',
      'adapter: a body that a parser has taken away',
    ],
    [
      'headers of a proxy',
      "headers['host'] ?? headers[':authority']",
      "headers['x-forwarded-host'] ?? headers['host']",
      'adapter: headers of a proxy say nothing',
    ],
  ]),
  ...inFile('node/outgoing.ts', [
    [
      'answers that break off',
      'outgoing.destroy();',
      'outgoing.end();',
      'adapter: an answer that breaks off does not look whole',
    ],
    [
      'who was answered before',
      'if (outgoing.headersSent || outgoing.destroyed) return;',
      '',
      'adapter: an answer to somebody who has been answered',
    ],
    [
      'cookies apart',
      "if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);",
      '',
      'adapter: the cookies of an answer stay apart',
    ],
  ]),
];
