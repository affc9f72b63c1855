/** Serves pages with the strictest possible policy, each with its own organization. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createEmulator, type Emulator, type Failure } from '../../src/testing/index.js';
import type { Files } from './builds.js';
import type { Report } from './report.js';

/** A page and its scripts, in this order. */
export interface PageOptions {
  readonly files: readonly Files[];
  /** The names of the scripts in the head, including the kit. */
  readonly scripts: readonly string[];
  /** The names of the allowed Trusted Types policies. */
  readonly policies: string;
  /** Whether the page has its own element in one bundle with the kit. */
  readonly hasOwn?: boolean;
  /** Markup at the beginning of the body. */
  readonly body?: string | undefined;
}

/** A served page. */
export interface StrictPage {
  readonly address: string;
  /** The page's report, with the violations that the browser has reported. */
  readonly report: Promise<Report>;
}

export interface Site {
  readonly open: (options: PageOptions) => StrictPage;
  readonly close: () => void;
}

const policy = (names: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'none'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${names}`,
    'report-uri csp',
  ].join('; ');

const document = ({ scripts, hasOwn = false, body = '' }: PageOptions) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Single sign-on</title>
    <script src="watch.js"></script>
    ${scripts.map((name) => `<script type="module" src="${name}.js"></script>`).join('\n    ')}
    <script type="module" src="journey.js"></script>
  </head>
  <body>
    ${body}
    <org-provider base-url="my-org" current-connection="acme-workforce">
      <org-connection-list></org-connection-list>
    </org-provider>
    ${scripts.includes('own') || hasOwn ? '<own-element></own-element>' : ''}
  </body>
</html>
`;

/** Serves pages on a free port of this machine. */
export async function startSite(): Promise<Site> {
  const pages: ((path: string, request: Request) => Promise<Response>)[] = [];
  const server = createServer(
    getRequestListener(async (request) => {
      const [, number = '', path = ''] = /^\/(\d+)\/(.*)$/.exec(new URL(request.url).pathname) ?? [];
      return (await pages[Number(number)]?.(path, request)) ?? new Response(null, { status: 204 });
    }),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    open(options) {
      const { promise, resolve } = withResolvers<Report>();
      pages.push(pageOf(options, resolve));
      return { address: `${origin}/${pages.length - 1}/`, report: promise };
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pageOf(options: PageOptions, tell: (report: Report) => void) {
  const emulator = createEmulator({ rateLimit: null });
  const files = new Map(options.files.flatMap((some) => [...some]));
  const reported: string[] = [];
  return async (path: string, request: Request): Promise<Response> => {
    if (path === '')
      return answer(document(options), 'text/html', { 'Content-Security-Policy': policy(options.policies) });
    if (path.startsWith('my-org/')) return emulator.fetch(request);
    if (path === 'csp') reported.push(await request.text());
    else if (path === 'fail') failNext(emulator, await request.json());
    else if (path === 'report') {
      const report = (await request.json()) as Report;
      tell({ ...report, violations: [...report.violations, ...reported] });
    }
    const code = files.get(path);
    return code === undefined ? new Response(null, { status: 204 }) : answer(code, 'text/javascript');
  };
}

function failNext(emulator: Emulator, asked: unknown): void {
  const { failure, method, times } = asked as { failure: Failure; method: string; times: number };
  emulator.failNext(failure, { times, matching: (request) => request.method === method });
}

function answer(text: string, type: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store', ...headers },
  });
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}
