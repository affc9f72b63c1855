/** Trials of the adapter for Node: malformed messages, and what must not happen before the handler has decided. */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import type { Handler } from '../../../src/server/index.js';
import type { NodeRequest, NodeResponse } from '../../../src/server/node.js';
import { settled } from '../../helpers/controlled-transport.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { finished, type Trial } from './attack.js';
import { LIST, ONE } from './requests.js';
import { SECRETS, talkative, tellsNoSecret } from './secrets.js';
import type { ServerParts } from './server.js';

/** Messages that no handler may see. */
const MALFORMED: readonly (readonly [name: string, members: Partial<NodeRequest>])[] = [
  ['a Host with a path', host('app.example/evil')],
  ['a Host with a name before', host('app.example@evil.example')],
  ['a Host with a query', host('evil.example?app.example')],
  ['a Host with a space', host('app.example evil.example')],
  ['a Host that is a list', host('app.example, evil.example')],
  ['a Host with a port that is none', host('app.example:evil')],
  ['a Host with a port too high', host('app.example:99999')],
  ['an empty Host', host('')],
  ['no Host', { headers: {}, rawHeaders: [] }],
  ['two Hosts', { rawHeaders: ['Host', 'app.example', 'HOST', 'evil.example'] }],
  ['a full URL', { url: `http://evil.example${LIST}` }],
  ['a full URL of ours', { url: `http://app.example${LIST}` }],
  ['a host in the target', { url: `@evil.example${LIST}` }],
  ['a star for the target', { url: '*' }],
  ['no target', { url: '' }],
  ['a header that is none', { headers: { host: 'app.example', 'x-evil': 'a\0b' } }],
  ['the method TRACE', { method: 'TRACE' }],
];

export const ADAPTER: readonly Trial[] = [
  ...MALFORMED.map(([name, members]) => ({
    name: `adapter: ${name}`,
    run: async (server: ServerParts) => {
      const { status, text } = await served(server, async () => assert.fail('was asked'), members);
      assert.equal(status, 400, text);
    },
  })),
  { name: 'adapter: a body is not read before the handler reads it', run: bodyAfterGate },
  { name: 'adapter: a body that is given up lets the connection go on', run: bodyGivenUp },
  { name: 'adapter: a body that breaks off', run: bodyBrokenOff },
  { name: 'adapter: a body that broke off before', run: bodyGone },
  { name: 'adapter: a body that flows no faster than it is read', run: bodyPaused },
  { name: 'adapter: the words of what the handler throws', run: thrown },
  { name: 'adapter: the cookies of an answer stay apart', run: cookies },
  { name: 'adapter: a client that leaves', run: left },
  { name: 'adapter: an answer that breaks off does not look whole', run: answerBroken },
  { name: 'adapter: an answer to somebody who has been answered', run: answeredBefore },
  { name: 'adapter: an origin that is none', run: badOrigin },
  { name: 'adapter: headers of a proxy say nothing', run: forwarded },
  { name: 'adapter: the path below a mount', run: mounted },
  { name: 'adapter: a body that a parser has taken away', run: parsedAway },
];

/** A message as Node has received it, and a record of what is done with it. */
export class Incoming extends EventEmitter implements NodeRequest {
  method = 'PATCH';
  url = ONE;
  originalUrl: string | undefined = undefined;
  headers: NodeRequest['headers'] = { host: 'app.example', 'content-length': '2' };
  rawHeaders: readonly string[] = ['Host', 'app.example'];
  body: unknown = undefined;
  readableDidRead = false;
  destroyed = false;
  readonly calls: string[] = [];
  pause = () => void this.calls.push('pause');
  resume = () => void this.calls.push('resume');
}

/** An answer as it is written. */
export class Outgoing extends EventEmitter implements NodeResponse {
  statusCode = 0;
  headersSent = false;
  writableFinished = false;
  destroyed = false;
  isEnded = false;
  text = '';
  readonly headers: Record<string, string | string[]> = {};
  setHeader = (name: string, value: string | string[]) => void (this.headers[name] = value);
  write(piece: Uint8Array): boolean {
    this.text += new TextDecoder().decode(piece);
    return true;
  }
  end = () => void (this.isEnded = true);
  destroy = () => void (this.destroyed = true);
}

function begun(server: ServerParts, handler: Handler, members: object = {}, options = {}) {
  const incoming = Object.assign(new Incoming(), members);
  const outgoing = new Outgoing();
  const heard: unknown[] = [];
  const all = { onError: (error: unknown) => void heard.push(error), ...options };
  const work = server.toNodeHandler(handler, all)(incoming, outgoing);
  const running = finished(work, { clock: new VirtualClock() });
  return { incoming, outgoing, heard, running };
}

/** The answer to a message. */
async function served(server: ServerParts, handler: Handler, members: object = {}, options = {}) {
  const { incoming, outgoing, heard, running } = begun(server, handler, members, options);
  await running;
  const { statusCode: status, text, headers } = outgoing;
  tellsNoSecret('an answer', text + JSON.stringify(headers));
  if (status >= 400) {
    assert.equal(headers['content-type'], 'application/problem+json');
    assert.equal(headers['cache-control'], 'no-store');
    assert.doesNotMatch(text, /\bat |node:|<|evil/);
  }
  return { incoming, outgoing, heard, status, text, headers };
}

async function bodyAfterGate(server: ServerParts): Promise<void> {
  const { incoming } = await served(server, async () => {
    await settled();
    return new Response();
  });
  assert.deepEqual(incoming.calls, []);
}

async function bodyGivenUp(server: ServerParts): Promise<void> {
  const { incoming } = await served(server, async ({ body }) => {
    const reader = body!.getReader();
    void reader.read();
    await settled();
    await reader.cancel();
    return new Response();
  });
  assert.deepEqual(incoming.calls, ['resume', 'resume']);
  assert.equal(incoming.listenerCount('data'), 0);
  // Without a listener this would be thrown.
  incoming.emit('error', new Error('cut off'));
}

async function bodyBrokenOff(server: ServerParts): Promise<void> {
  const { incoming, heard, running, outgoing } = begun(server, async (request) =>
    Response.json(await request.text()),
  );
  await settled();
  incoming.emit('data', Buffer.from('{'));
  incoming.emit('close');
  await running;
  assert.equal(outgoing.statusCode, 500);
  assert.match(String(heard[0]), /cut off/);
}

async function bodyGone(server: ServerParts): Promise<void> {
  const { status } = await served(server, async (request) => Response.json(await request.text()), {
    destroyed: true,
  });
  assert.equal(status, 500);
}

async function bodyPaused(server: ServerParts): Promise<void> {
  const { incoming, running, outgoing } = begun(
    server,
    async (request) => new Response(await request.text()),
  );
  for (const piece of ['{', '}']) {
    await settled();
    incoming.emit('data', Buffer.from(piece));
  }
  await settled();
  incoming.emit('end');
  incoming.emit('close');
  await running;
  assert.equal(outgoing.text, '{}');
  assert.deepEqual(incoming.calls, ['resume', 'pause', 'resume', 'pause', 'resume']);
}

async function thrown(server: ServerParts): Promise<void> {
  const { status, text, heard } = await served(server, () => Promise.reject(talkative()));
  assert.equal(status, 500);
  assert.match(text, /server-failed/);
  assert.match(String(heard[0]), /It went wrong/);
}

async function cookies(server: ServerParts): Promise<void> {
  const headers = new Headers({ 'x-request-id': '1' });
  for (const cookie of ['a=1; Expires=Wed, 1 Jan', 'b=2']) headers.append('set-cookie', cookie);
  const { outgoing } = await served(server, async () => new Response(null, { headers }));
  assert.deepEqual(outgoing.headers['set-cookie'], ['a=1; Expires=Wed, 1 Jan', 'b=2']);
}

async function left(server: ServerParts): Promise<void> {
  for (const writableFinished of [false, true]) {
    let signal: AbortSignal | undefined;
    const { outgoing, running } = begun(server, async (request) => {
      ({ signal } = request);
      return new Response();
    });
    await running;
    Object.assign(outgoing, { writableFinished });
    outgoing.emit('close');
    assert.equal(signal?.aborted, !writableFinished);
  }
}

async function answerBroken(server: ServerParts): Promise<void> {
  let isFirst = true;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isFirst) controller.enqueue(new TextEncoder().encode('half'));
      else controller.error(talkative());
      isFirst = false;
    },
  });
  const { outgoing } = await served(server, async () => new Response(body));
  assert.equal(outgoing.text, 'half');
  assert.deepEqual([outgoing.destroyed, outgoing.isEnded], [true, false]);
}

async function answeredBefore(server: ServerParts): Promise<void> {
  const { incoming, outgoing } = { incoming: new Incoming(), outgoing: new Outgoing() };
  Object.assign(outgoing, { headersSent: true, setHeader: () => assert.fail('was written') });
  let isCanceled = false;
  const body = new ReadableStream({ cancel: () => void (isCanceled = true) });
  const work = server.toNodeHandler(async () => new Response(body))(incoming, outgoing);
  await finished(work, { clock: new VirtualClock() });
  await settled();
  assert.deepEqual([outgoing.isEnded, outgoing.destroyed, isCanceled], [false, false, true]);
}

async function badOrigin(server: ServerParts): Promise<void> {
  for (const origin of ['app.example', 'https://app.example/', '*'])
    assert.throws(() => server.toNodeHandler(async () => new Response(), { origin }), {
      name: 'ConfigurationError',
    });
}

const echo: Handler = async ({ url }) => new Response(url);

async function forwarded(server: ServerParts): Promise<void> {
  const names = ['x-forwarded-host', 'x-forwarded-proto', 'x-original-url', 'forwarded'];
  const evil = Object.fromEntries(names.map((name) => [name, 'evil']));
  const headers = { host: 'app.example', ...evil };
  assert.equal((await served(server, echo, { headers })).text, `http://app.example${ONE}`);
  const options = { origin: 'https://public.example' };
  assert.equal((await served(server, echo, { headers }, options)).text, `https://public.example${ONE}`);
}

async function mounted(server: ServerParts): Promise<void> {
  const { text } = await served(server, echo, { url: '/below', originalUrl: `${LIST}?a=b` });
  assert.equal(text, `http://app.example${LIST}?a=b`);
}

async function parsedAway(server: ServerParts): Promise<void> {
  const handler: Handler = async (request) => new Response(await request.text());
  const bodyOf = async (body: unknown) => served(server, handler, { readableDidRead: true, body });
  const { status, heard } = await bodyOf(undefined);
  assert.equal(status, 500);
  assert.match(String(heard[0]), /has read the request’s body/);
  assert.equal((await bodyOf({ a: SECRETS.user.length })).text, `{"a":${SECRETS.user.length}}`);
  assert.equal((await bodyOf(Buffer.from('{}'))).text, '{}');
  assert.equal((await bodyOf('{"b":1}')).text, '{"b":1}');
}

function host(value: string): Partial<NodeRequest> {
  return { headers: { host: value }, rawHeaders: ['Host', value] };
}
