/** Bytes as an attacker writes them, to a server of Node with a handler behind. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { settled } from '../../helpers/controlled-transport.js';
import type { Target } from './target.js';

/** Bytes for the socket, and how long to wait once they are there. */
export interface Raw {
  readonly name: string;
  readonly bytes: string;
  /** Milliseconds of the handler's time that pass once it waits for more. */
  readonly wait?: number;
}

/** All that the server writes until it closes the connection. */
export async function write({ bytes, wait }: Raw, target: Target): Promise<string> {
  const listener = getRequestListener(target.handler, { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
    // Whoever has said that more comes has to say at last that nothing does.
    if (wait !== undefined) socket.end();
  });
  // A server may hang up on what it can not read.
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

/** The head of a request of the kit, and what follows. */
export function message(line: string, headers: readonly string[] = [], body = ''): string {
  const usual = ['Host: app.example', 'X-Org-Connections: 1', 'Connection: close'];
  const names = new Set(headers.map((header) => header.split(':')[0]?.toLowerCase()));
  const kept = usual.filter((header) => !names.has(header.split(':')[0]!.toLowerCase()));
  return `${[line, ...kept, ...headers].join('\r\n')}\r\n\r\n${body}`;
}

/** One chunk of a body that says its lengths as it goes. */
export function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}
