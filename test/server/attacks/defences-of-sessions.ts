/** Defenses of sessions against the pages and tokens of other sessions. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_SESSIONS: readonly Defence[] = [
  ...inFile('session-tag.ts', [
    [
      'sessions without a name',
      "const REQUIRED = ['id', 'subject', 'organization'] as const;",
      "const REQUIRED = ['subject', 'organization'] as const;",
      'session: with nothing for its id',
    ],
    [
      'sessions of nobody',
      "const REQUIRED = ['id', 'subject', 'organization'] as const;",
      "const REQUIRED = ['id', 'organization'] as const;",
      'session: with nothing for its subject',
    ],
    [
      'sessions without an organization',
      "const REQUIRED = ['id', 'subject', 'organization'] as const;",
      "const REQUIRED = ['id', 'subject'] as const;",
      'session: with nothing for its organization',
    ],
    ['members that are empty', " || session[name] === ''", '', 'session: with an empty text for its subject'],
    [
      'tags of each sign-in',
      'JSON.stringify([id, subject, organization])',
      'JSON.stringify([subject, organization])',
      'page: the tag of before another sign-in',
    ],
    [
      'tags of each person',
      'JSON.stringify([id, subject, organization])',
      'JSON.stringify([id, organization])',
      'page: the tag of before another person',
    ],
    [
      'tags of each organization',
      'JSON.stringify([id, subject, organization])',
      'JSON.stringify([id, subject])',
      'page: the tag of before another organization',
    ],
    [
      'the key of the tags',
      'encoder.encode(secret)',
      'encoder.encode(id)',
      'page: a secret makes other tags, the same on every instance',
    ],
    ['a tag that is old', 'if (page !== null && page !== tag)', 'if (false)', 'page: another tag'],
    [
      'a tag that is none',
      'if (page !== null && page !== tag)',
      'if (page && page !== tag)',
      'page: an empty tag',
    ],
    [
      'a tag as a whole',
      'if (page !== null && page !== tag)',
      'if (page !== null && !tag.startsWith(page))',
      'page: the beginning of the tag',
    ],
    [
      'an organization that is another',
      'if (named !== null && isOther(decoded(named), session))',
      'if (false)',
      'page: another organization',
    ],
    [
      'an organization beside its tag',
      'if (named !== null && isOther(decoded(named), session))',
      'if (named !== null && page === null && isOther(decoded(named), session))',
      'page: another organization beside the right tag',
    ],
    [
      'an organization that is encoded',
      'isOther(decoded(named), session)',
      'isOther(named, session)',
      'page: an encoded organization',
    ],
    [
      'an organization by its name',
      '[organization, organizationName]',
      '[organization]',
      'page: another name',
    ],
    [
      'names and ids apart',
      '.filter((value) => isId(value) === isId(named));',
      ';',
      'page: a name, where the session knows none',
    ],
    [
      'an organization as a whole',
      'isId(one) ? one === other',
      'isId(one) ? other.startsWith(one)',
      'page: an organization that begins alike',
    ],
    [
      'an organization that is no text',
      "throw problem('bad-request', `The header ${ORGANIZATION_HEADER}",
      "return value;\n    throw problem('bad-request', `The header ${ORGANIZATION_HEADER}",
      'page: an organization that is no text',
    ],
  ]),
  ...inFile('handler/handler.ts', [
    ['sessions that are checked', '    checkSession(session);\n', '', 'session: with nothing for its id'],
    [
      'pages of other sessions',
      '    refuseOtherPage(request.headers, session, known.tag);\n',
      '',
      'page: another tag',
    ],
    [
      'pages of other sessions, before the body',
      `    refuseOtherPage(request.headers, session, known.tag);
    const body = await readBody(request, match.route, settings, clock);`,
      `    const body = await readBody(request, match.route, settings, clock);
    refuseOtherPage(request.headers, session, known.tag);`,
      'page: one that is told before its body is read',
    ],
    [
      'pages of other sessions, before the work',
      '    refuseOtherPage(request.headers, session, known.tag);\n    const body = await readBody(request, match.route, settings, clock);\n    return answer({ request, match, session, body });',
      '    const { tag } = known;\n    const body = await readBody(request, match.route, settings, clock);\n    return answer({ request, match, session, body }).finally(() => refuseOtherPage(request.headers, session, tag));',
      'page: another tag',
    ],
    [
      'the tag of every answer',
      'if (known.tag !== undefined) response.headers.set(PAGE_HEADER, known.tag);',
      'if (known.tag !== undefined && response.ok) response.headers.set(PAGE_HEADER, known.tag);',
      'page: every answer has the tag, once the session is known',
    ],
    [
      'secrets that are none',
      "if (secret !== undefined && (typeof secret !== 'string' || secret === ''))",
      'if (false)',
      'configuration: the secret ""',
    ],
  ]),
  ...inFile('tokens/session-store.ts', [
    [
      'each sign-in',
      'JSON.stringify([id, subject, organization])',
      'JSON.stringify([subject, organization])',
      'session: another sign-in',
    ],
    [
      'each person',
      'JSON.stringify([id, subject, organization])',
      'JSON.stringify([id, organization])',
      'session: another person under the same id',
    ],
    [
      'each organization',
      'JSON.stringify([id, subject, organization])',
      'JSON.stringify([id, subject])',
      'session: another organization under the same id',
    ],
    [
      'members that run into each other',
      'JSON.stringify([id, subject, organization])',
      '`["${id}","${subject}","${organization}"]`',
      'session: names that run into each other',
    ],
    [
      'tokens of who has signed out',
      'if (name.startsWith(start)) this.#kept.delete(name);',
      'if (name.startsWith(start)) this.#kept.get(name)!.nonce = undefined;',
      'session: one that is forgotten',
    ],
    [
      'sessions that were read before the sign-out',
      'if ((this.#signedOut.get(id) ?? -Infinity) > began) return fresh;',
      '',
      'session: one that is forgotten while its request arrives',
    ],
    [
      'tokens of who stays',
      'if (name.startsWith(start)) this.#kept.delete(name);',
      'this.#kept.delete(name);',
      'session: one that is forgotten',
    ],
    [
      'a token that is asked for already',
      'if (name.startsWith(start)) this.#kept.delete(name);',
      'if (name.startsWith(start)) (this.#kept.delete(name), setTimeout(() => this.#kept.set(name, { tokens: new TokenCache(this.#clock), nonce: undefined })));',
      'session: a token that arrives after it is forgotten',
    ],
  ]),
];
