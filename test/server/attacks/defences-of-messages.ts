/** Defenses in the handling of bodies and headers, in both directions. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_MESSAGES: readonly Defence[] = [
  ...inFile('handler/body.ts', [
    [
      'the length that is said',
      "if (Number(headers.get('content-length')) > limits.maxRequestBytes) throw tooLarge(limits);",
      '',
      'header: a body that is longer than it may be',
    ],
    [
      'the length that comes',
      'if (bytes > limits.maxRequestBytes) throw tooLarge(limits);',
      '',
      'size: a body that is too large',
    ],
    [
      'bodies where there are none',
      '    await refuseAnyBody(request, limits, clock);\n',
      '',
      'size: a body that never comes where there is none',
    ],
    [
      'the type',
      "if (!/^application\\/json *(;|$)/i.test(headers.get('content-type') ?? ''))",
      'if (false)',
      'method: another by a form',
    ],
    ['the whole type', '/^application\\/json *(;|$)/i', '/application\\/json/i', 'type: application/jsonp'],
    ['bodies that are compressed', "if (headers.has('content-encoding'))", 'if (false)', 'coding: gzip'],
    ['bodies that are no object', 'if (text === undefined) throw', 'if (false) throw', 'body: nothing'],
    ['lists', ' && !Array.isArray(value)', '', 'body: a list'],
    ['null', ' && value !== null', '', 'body: null'],
    [
      'what was read is what is sent',
      'isObject ? JSON.stringify(value) : undefined',
      'isObject ? text : undefined',
      'body: a member twice',
    ],
    ['UTF-8', '{ fatal: true }', '{}', 'body: half of a pair'],
    ['half a letter at the end', '{ stream: !done }', '{ stream: true }', 'body: half a letter at the end'],
    [
      'bodies that are slow',
      'return await inTime(() => readAll(reader, limits), limits.bodyTimeout, clock, tooSlow);',
      'return await readAll(reader, limits);',
      'size: a body that never comes',
    ],
    [
      'answers that are too large',
      'if (bytes > maxResponseBytes) throw new RangeError();',
      '',
      'answer: one that never ends',
    ],
    [
      'answers that stop',
      'await Promise.race([reader.read(), stopped])',
      'await reader.read()',
      'answer: one that stops',
    ],
    [
      'the words of what broke off',
      "catch {\n        controller.error(new Error('The response was cut off.'));",
      'catch (error) {\n        controller.error(error);',
      'failure: an answer that breaks off',
    ],
  ]),
  ...inFile('in-time.ts', [['time', 'throw late();', '', 'size: a body that never comes']]),
  ...inFile('handler/headers.ts', [
    [
      'headers of the request',
      'return picked(headers, TO_UPSTREAM);',
      'return new Headers(headers);',
      'method: another by x-original-method',
    ],
    [
      'no client by header',
      "const TO_UPSTREAM = ['accept-language',",
      "const TO_UPSTREAM = ['x-forwarded-for', 'accept-language',",
      'header: another client',
    ],
    [
      'no cookies',
      "const TO_UPSTREAM = ['accept-language',",
      "const TO_UPSTREAM = ['cookie', 'accept-language',",
      'header: cookies',
    ],
    [
      'headers of the answer',
      'return secured(picked(headers, TO_PAGE));',
      'return secured(new Headers(headers));',
      'answer: a cookie',
    ],
    ['no cookies of Auth0', 'const TO_PAGE = [', "const TO_PAGE = ['set-cookie',", 'answer: a cookie'],
    ['no place to go', 'const TO_PAGE = [', "const TO_PAGE = ['location',", 'answer: a place to go'],
    [
      'the headers of every answer',
      'for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);',
      '',
      'forgery: a form',
    ],
    ['no cache', "'Cache-Control': 'no-store'", "'Cache-Control': 'private'", 'forgery: a form'],
    ['no guess at the type', "  'X-Content-Type-Options': 'nosniff',\n", '', 'forgery: a form'],
    ['no page', "frame-ancestors 'none'; sandbox", "frame-ancestors 'none'", 'forgery: a form'],
    ['no other origin', "'same-origin'", "'cross-origin'", 'forgery: a form'],
    ['headers that are overlong', ' && value.length <= LONGEST_VALUE', '', 'header: a kit that is overlong'],
  ]),
];
