/** Writes a `Response` with Node's HTTP server, piece by piece. */

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  readonly writableFinished: boolean;
  readonly destroyed: boolean;
  setHeader(name: string, value: string | string[]): unknown;
  write(piece: Uint8Array): boolean;
  end(): unknown;
  destroy(): unknown;
  once(event: string, listener: () => void): unknown;
  off(event: string, listener: () => void): unknown;
}

/** Resolves when everything is written, or nobody waits for it any more. A body that breaks off ends the connection. */
export async function write(response: Response, outgoing: NodeResponse): Promise<void> {
  const reader = response.body?.getReader();
  try {
    // A middleware can have answered meanwhile, for example after a time limit of its own.
    if (outgoing.headersSent || outgoing.destroyed) return;
    writeHead(response, outgoing);
    for (;;) {
      const { value, done = true } = (await reader?.read()) ?? {};
      if (done || outgoing.destroyed) break;
      if (value && !outgoing.write(value)) await drained(outgoing);
    }
    outgoing.end();
  } catch {
    // What was written looks whole otherwise.
    outgoing.destroy();
  } finally {
    void reader?.cancel().catch(() => {});
  }
}

function writeHead({ status, headers }: Response, outgoing: NodeResponse): void {
  outgoing.statusCode = status;
  for (const [name, value] of headers) outgoing.setHeader(name, value);
  // The only header whose values can't be joined: of those above, only the last one is left.
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
}

/** Resolves when there is room for more, or the client has left. */
function drained(outgoing: NodeResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('drain', done);
      outgoing.off('close', done);
      resolve();
    };
    outgoing.once('drain', done);
    outgoing.once('close', done);
    if (outgoing.destroyed) done();
  });
}
