/** Defenses in the proxy's requests to Auth0, and its responses. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_THE_PROXY: readonly Defence[] = [
  ...inFile('proxy.ts', [
    [
      'a scope by header',
      'scopes: scopesOf(match.route) }',
      "scopes: (call.request.headers.get('scope') ?? match.route.scope).split(' ') }",
      'scope: another scope',
    ],
    [
      'a scope by the older name of that header',
      'scopes: scopesOf(match.route) }',
      "scopes: (call.request.headers.get('auth0-scope') ?? match.route.scope).split(' ') }",
      'scope: another scope by its older name',
    ],
    [
      'forgetting',
      'forget: (sessionId: string) => sessions.forget(sessionId)',
      'forget: () => {}',
      'session: one that is forgotten',
    ],
    [
      'the query as it was checked',
      'const query = new URL(url).searchParams.toString();\n  return query && `?${query}`;',
      'return new URL(url).search;',
      'query: separators without parameters',
    ],
    [
      'the method of the route, sent',
      'const { method } = match.route;',
      'const method = request.headers.get("x-real-method") ?? match.route.method;',
      'method: another by x-real-method',
    ],
    [
      'the host of the tenant',
      'const url = myOrganization + match.path;',
      "const host = request.headers.get('x-forwarded-host');\n    const url = (host ? `https://${host}/my-org` : myOrganization) + match.path;",
      'header: another host by X-Forwarded-Host',
    ],
    [
      'the nonce of the session',
      "kept.nonce = response.headers.get('dpop-nonce') ?? kept.nonce;",
      '',
      'proof: the nonce of an answer is in the next proofs',
    ],
    [
      'sending once more at most',
      'return sendProven(call, kept, await kept.tokens.get(key, ask, token));',
      'const again = await sendProven(call, kept, await kept.tokens.get(key, ask, token));\n    return again.status === 401 ? sendProven(call, kept, await ask(true)) : again;',
      'token: a request that is refused twice is not sent again',
    ],
    [
      'a token that is new',
      'await kept.tokens.get(key, ask, token));',
      'token);',
      'token: a refused one is not used again',
    ],
    [
      'headers of what was not refused here',
      'headers: pageHeaders(response.headers)',
      'headers: response.headers',
      'path: a dot segment, not tidied up',
    ],
  ]),
  ...inFile('upstream.ts', [
    [
      'redirects',
      'if (response.redirected || response.status < 200 || (response.status >= 300 && response.status < 400)) {',
      'if (response.redirected) {',
      'answer: a redirect, 301',
    ],
    ['redirects that were followed', 'response.redirected || ', '', 'answer: a redirect that was followed'],
    ['answers in time', 'clock.sleep(timeout, done.signal).then(giveUp, () => {});', '', 'answer: none'],
    [
      'a fetch that can not be stopped',
      'await Promise.race([asked, aborted(controller.signal)])',
      'await asked',
      'answer: none, by a fetch that can not be stopped',
    ],
    ['who has gone away', 'signal?.throwIfAborted();', '', 'request: one that is given up is not sent'],
    [
      'what Auth0 repeats',
      'return await withoutEcho(new Response(stream, { status, headers: response.headers }), headers);',
      'return new Response(stream, { status, headers: response.headers });',
      'failure: an error of words',
    ],
    [
      'the words of a host that is not there',
      "problem('upstream-failed', 'Auth0 could not be reached.')",
      "problem('upstream-failed', error.message)",
      'answer: a host that is not there',
    ],
  ]),
  ...inFile('echo.ts', [
    [
      'tokens repeated in headers',
      '.filter(([, value]) => !isSecret(value))',
      '',
      'failure: an answer 400 that repeats all',
    ],
    [
      'proofs repeated',
      "['authorization', 'dpop']",
      "['authorization']",
      'failure: an answer 400 that repeats a proof',
    ],
    ['nonces repeated', ' && (nonce === null || !text.includes(nonce))', '', 'failure: a nonce'],
  ]),
];
