/** Sends raw bytes to a Node server with a handler, as an attacker would. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { settled } from '../../helpers/controlled-transport.js';
import { SERVER } from './server.js';
import type { Target } from './target.js';

/** Bytes for the socket, and how long to wait after them. */
export interface Raw {
  readonly name: string;
  readonly bytes: string;
  /** How long the handler waits for more, in milliseconds of its clock. */
  readonly wait?: number;
}

/** Everything that the server writes until it closes the connection. */
export async function write({ bytes, wait }: Raw, target: Target): Promise<string> {
  const server = createServer(SERVER.toNodeHandler(target.handler));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
    // A client that has announced more data has to end it.
    if (wait !== undefined) socket.end();
  });
  // A server can close the connection if it can't parse the request.
  socket.on('error', () => {});
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.write(Buffer.from(bytes, 'latin1'));
  if (wait !== undefined) {
    while (target.clock.sleepers === 0) await settled();
    await target.clock.advance(wait);
  }
  await closed;
  server.closeAllConnections();
  server.close();
  return text;
}

/** The head of one of the kit's requests, followed by this text. */
export function message(line: string, headers: readonly string[] = [], body = ''): string {
  const usual = ['Host: app.example', 'X-Org-Connections: 1', 'Connection: close'];
  const names = new Set(headers.map((header) => header.split(':')[0]?.toLowerCase()));
  const kept = usual.filter((header) => !names.has(header.split(':')[0]!.toLowerCase()));
  return `${[line, ...kept, ...headers].join('\r\n')}\r\n\r\n${body}`;
}

/** A chunk of a body with chunked encoding. */
export function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}
