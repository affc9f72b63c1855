/**
 * A server that draws the page with the kit on it: the list has its heading, its style and its place before any script
 * has come, and what the browser then does to it is one request.
 *
 *   npm install org-connections lit @lit-labs/ssr @lit-labs/ssr-client hono @hono/node-server
 *   npm install --save-dev rolldown tsx
 *   npx rolldown client.ts --dir public --minify && npx tsx server.ts
 *
 * Here the API is the emulator. In its place mount the proxy or the bridge, as in the examples that sign people in.
 */
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import { Hono } from 'hono';
import { OrgConnectionList, OrgProvider } from 'org-connections';
import 'org-connections/localize/de.js';
import { createEmulator } from 'org-connections/testing';
import { page } from './page.js';

const emulator = createEmulator();
/** Until the list is taken over, its style is in the page; what is not drawn here needs none. */
const styles = [OrgProvider, OrgConnectionList].map(({ elementStyles }) =>
  hashOf(elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('')),
);
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data: https:',
  `style-src ${styles.join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const app = new Hono();

app.get('/', (call) => {
  const language = call.req.header('accept-language')?.startsWith('de') ? 'de' : 'en';
  const body = Readable.toWeb(new RenderResultReadable(render(page(language)))) as ReadableStream;
  return call.body(body, 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'private',
    Vary: 'Accept-Language',
  });
});
app.all('/my-org/*', (call) => emulator.fetch(call.req.raw));
app.use(serveStatic({ root: './public' }));

const server = serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000) });
server.once('listening', () => console.log(`Listening on port ${(server.address() as AddressInfo).port}.`));

/** As a Content Security Policy names the text of a `<style>`. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
