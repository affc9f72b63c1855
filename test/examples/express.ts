/** The example for Express in a process of its own, and in front of it what ends TLS in production. */
import { spawn } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { RunningTenant } from '../cli/tenant/visitor.js';
import { ORIGIN } from './guest.js';
import type { Host } from './host.js';

const SERVER = fileURLToPath(new URL('../../demo/examples/express/server.ts', import.meta.url));

/** The example, ready. */
export async function startExpress(tenant: RunningTenant): Promise<Host> {
  const child = launchExpress({
    AUTH0_DOMAIN: tenant.origin,
    AUTH0_CLIENT_ID: 'demo-web',
    AUTH0_CLIENT_SECRET: 'demo-web-secret',
    ORIGIN,
    PORT: '0',
    NODE_ENV: 'production',
  });
  const port = await new Promise<string>((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const printed = /port (\d+)/.exec(output)?.[1];
      if (printed) resolve(printed);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
  return { application: (request) => forward(request, Number(port)), stop: () => child.kill('SIGKILL') };
}

/** The example with this environment and nothing of ours. */
export function launchExpress(environment: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', SERVER], { env: { PATH, ...environment } });
}

/** Sends a request on without TLS, under the name that it was sent to. */
async function forward(request: Request, port: number): Promise<Response> {
  const { pathname, search, host } = new URL(request.url);
  const headers = { ...Object.fromEntries(request.headers), host };
  const body = await request.text();
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: pathname + search, method: request.method, headers };
    const outgoing = httpRequest(options, async (incoming) => {
      const answered = new Headers();
      for (const [name, values] of Object.entries(incoming.headersDistinct))
        for (const value of values ?? []) answered.append(name, value);
      const content = await text(incoming);
      resolve(new Response(content || null, { status: incoming.statusCode ?? 0, headers: answered }));
    });
    outgoing.once('error', reject).end(body || undefined);
  });
}
