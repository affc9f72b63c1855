/** Removes the request's secrets from a response, in case Auth0 or a gateway in front of it echoes what it was sent. */

const SECRET = ['authorization', 'dpop'];

/**
 * The response without headers that contain a secret of the request. The body of an error is dropped if it contains one;
 * it is read as a whole for that. Other bodies stay streams.
 *
 * @param sent the headers of the request
 */
export async function withoutEcho({ ok, status, headers, body }: Response, sent: Headers): Promise<Response> {
  const secrets = SECRET.flatMap((name) => sent.get(name)?.split(' ').at(-1) ?? []);
  const isSecret = (text: string) => secrets.some((secret) => text.includes(secret));
  const safeHeaders = new Headers([...headers].filter(([, value]) => !isSecret(value)));
  if (ok || !body) return new Response(body, { status, headers: safeHeaders });
  const nonce = headers.get('dpop-nonce');
  const text = await new Response(body).text();
  const isSafe = !isSecret(text) && (nonce === null || !text.includes(nonce));
  return new Response(isSafe ? text : '{}', { status, headers: safeHeaders });
}
