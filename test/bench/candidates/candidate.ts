/** Builds candidates: pages that show an organization's connections, ready to be served. */
import type { Buffer } from 'node:buffer';
import { brotliCompressSync, constants } from 'node:zlib';
import { bundle } from '../../../.config/build/bundle.mjs';

/** A file as it is sent. */
export interface BuiltFile {
  readonly type: string;
  /** Compressed with brotli 11, as in production. */
  readonly body: Buffer;
}

/**
 * A page to measure. It reads `/my-org/identity-providers` of its own origin. If its `window.bench` has `mount()` and
 * `unmount()`, which put the list into the page and remove it, these are measured too; likewise `remount()`, which shows the
 * same list again, and `addSecond()`, which shows another one beside it.
 */
export interface Candidate {
  readonly name: string;
  /** By path, without the leading slash; `index.html` is the page. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** Matches each row of the page and nothing else, in any shadow root. */
  readonly row: string;
  /** Matches the switch in a row: `aria-checked` or `checked` is its state. */
  readonly toggle: string;
  /** At least how many rows the page shows of so many connections. */
  readonly rowsOf: (count: number) => number;
}

/** The script of a page. */
interface PageCode {
  /** The source of its entry, to be bundled. */
  readonly source: string;
  /** Statements that set `window.bench`. They do not count as bytes of the page. */
  readonly bench: string;
}

/** Connections above this number have pages, in the kit and in the list by hand. */
const PAGE_SIZE = 50;

/** At least how many rows are on the first page. */
export function rowsOnPage(count: number): number {
  return Math.min(count, PAGE_SIZE);
}

/** Bundles and minifies a page, the same way for each candidate. */
export async function buildPage({ source, bench }: PageCode): Promise<ReadonlyMap<string, BuiltFile>> {
  const chunks = await bundle(source);
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
  const files = new Map<string, BuiltFile>();
  for (const { fileName, code } of chunks) files.set(fileName, built(code, 'text/javascript'));
  return files.set('index.html', built(documentOf(entry, bench), 'text/html'));
}

/** The text below the list shows whether it shifts. Rendering is blocked until the list, or its skeleton, is there. */
function documentOf(entry: string, bench: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Connections</title>
    <link rel="icon" href="data:," />
    <script type="module" blocking="render" src="/${entry}"></script>
    <script type="module" blocking="render">${bench} bench.mount();</script>
  </head>
  <body>
    <main></main>
    <p>Below the list</p>
  </body>
</html>
`;
}

export function built(content: string | Buffer, type: string): BuiltFile {
  const body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { type: type.startsWith('text/') ? `${type}; charset=utf-8` : type, body };
}
