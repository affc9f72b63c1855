/** What Auth0, or a gateway before it, repeats of what it was sent: no token may travel back to a page that way. */

const SECRET = ['authorization', 'dpop'];

/**
 * The answer without headers that hold a secret of the request, and an error without its body where that holds one. An
 * error is read for that; anything else stays a stream.
 *
 * @param sent the headers of the request
 */
export async function withoutEcho({ ok, status, headers, body }: Response, sent: Headers): Promise<Response> {
  const secrets = SECRET.flatMap((name) => sent.get(name)?.split(' ').at(-1) ?? []);
  const isSecret = (text: string) => secrets.some((secret) => text.includes(secret));
  const told = new Headers([...headers].filter(([, value]) => !isSecret(value)));
  if (ok || !body) return new Response(body, { status, headers: told });
  const nonce = headers.get('dpop-nonce');
  const text = await new Response(body).text();
  const isTold = !isSecret(text) && (nonce === null || !text.includes(nonce));
  return new Response(isTold ? text : '{}', { status, headers: told });
}
