/** Reads the body of a Node request, and replaces it for the OpenID provider. */
import { IncomingMessage } from 'node:http';

/** In bytes. No request to a tenant is longer. */
const LONGEST = 56 * 1024;

/** The whole body. Rejects if it is too long. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST) throw new Error('The body is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** The same request with this form as its body. */
export function withForm(request: IncomingMessage, form: URLSearchParams): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  const body = Buffer.from(form.toString());
  copy.method = request.method;
  copy.url = request.url;
  copy.httpVersion = request.httpVersion;
  copy.headers = {
    ...request.headers,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
  };
  delete copy.headers['transfer-encoding'];
  copy.push(body);
  copy.push(null);
  // Without it, Node would close the connection as if the request had been aborted.
  copy.complete = true;
  return copy;
}
