/** Serves a server-rendered page and its scripts, both from the source. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { rolldown } from 'rolldown';
import '../../src/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { SOURCE } from '../helpers/bundle.js';

/** The server-rendered markup, without Lit's markers and without style sheets. */
export async function drawn(content: TemplateResult): Promise<string> {
  return (await collectResult(render(content))).replace(/<!--.*?-->|<style>[^]*?<\/style>/g, '');
}

/**
 * Serves the page until the test ends.
 *
 * @param script the browser's script, which imports the source from `src/`
 * @returns its origin
 */
export async function serveDrawn(
  test: TestContext,
  content: TemplateResult,
  script: string,
  language = 'en',
): Promise<string> {
  const [body, files] = [await collectResult(render(content)), await bundle(script)];
  const page = `<!doctype html><html lang="${language}"><link rel="icon" href="data:,">
    <script type="module" src="/client.js"></script><body>${body}<footer>What is below</footer>`;
  const emulator = createEmulator();
  const api = getRequestListener((request) => emulator.fetch(request));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/my-org/')) return void api(request, response);
    const code = files.get(path.slice(1));
    return code === undefined ? send(response, 'html', page) : send(response, 'javascript', code);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bundle(script: string): Promise<ReadonlyMap<string, string>> {
  const build = await rolldown({
    input: { client: 'client' },
    platform: 'browser',
    plugins: [
      {
        name: 'client',
        resolveId: (id) => (id === 'client' ? `${SOURCE}client.ts` : undefined),
        load: (id) => (id === `${SOURCE}client.ts` ? script.replaceAll("'src/", "'./") : undefined),
      },
    ],
  });
  const { output } = await build.generate();
  await build.close();
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : '']));
}

function send(response: ServerResponse, kind: 'html' | 'javascript', text: string): void {
  response.setHeader('Content-Type', `text/${kind}; charset=utf-8`).end(text);
}
