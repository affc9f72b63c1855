/** Starts the Express example in its own process, behind a proxy that terminates TLS, as in production. */
import { spawn } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { RunningTenant } from '../cli/tenant/visitor.js';
import { ORIGIN } from './guest.js';
import type { Host } from './host.js';

const SERVER = fileURLToPath(new URL('../../demo/examples/express/server.ts', import.meta.url));

/** Starts the example, and resolves when it is ready. */
export async function startExpress(tenant: RunningTenant, origin = ORIGIN): Promise<Host> {
  const child = launchExpress({ ...settingsOf(tenant.origin), ORIGIN: origin });
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

/** The environment of the example in production, with the demo tenant's application. */
export function settingsOf(domain: string) {
  return {
    AUTH0_DOMAIN: domain,
    AUTH0_CLIENT_ID: 'demo-web',
    AUTH0_CLIENT_SECRET: 'demo-web-secret',
    ORIGIN,
    PORT: '0',
    NODE_ENV: 'production',
  };
}

/** Starts the example with only this environment. */
export function launchExpress(environment: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', SERVER], { env: { PATH, ...environment } });
}

/** Forwards a request without TLS, with its original Host header. */
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
