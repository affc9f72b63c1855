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
 * A measured page. It requests `/my-org/identity-providers` at its own origin. If `window.bench` has `mount()` and
 * `unmount()`, which add and remove the list, these are measured, too; if it has `again()` and `second()`, so is the cost of
 * showing the same list again, and another one.
 */
export interface Candidate {
  readonly name: string;
  /** The files by path, without a leading slash; `index.html` is the page. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** Matches exactly the rows in the page, in any shadow root. */
  readonly row: string;
  /** Matches the switch in a row, whose state is `aria-checked` or `checked`. */
  readonly toggle: string;
  /** The minimum number of rows in the page for a list of `count`. */
  readonly rowsOf: (count: number) => number;
  /** Up to this many connections, it is the same as another candidate. */
  readonly moreThan: number;
}

/** The script of a page, and its `window.bench`. */
interface PageCode {
  /** The input of the page's bundler. */
  readonly source: string;
  /** Statements that set `bench`. They don't count for the size. */
  readonly bench: string;
}

/** Bundles and minifies a page, in the same way for all candidates. */
export async function buildPage({ source, bench }: PageCode): Promise<ReadonlyMap<string, BuiltFile>> {
  const chunks = await bundle(source);
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
  const files = new Map<string, BuiltFile>();
  for (const { fileName, code } of chunks) files.set(fileName, built(code, 'text/javascript'));
  return files.set('index.html', built(documentOf(entry, bench), 'text/html'));
}

/** The text below the list shows layout shifts. Nothing is painted before the list or its placeholder. */
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
    <p>What is below</p>
  </body>
</html>
`;
}

/** A file as it is sent. */
export function built(content: string | Buffer, type: string): BuiltFile {
  const body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { type: type.startsWith('text/') ? `${type}; charset=utf-8` : type, body };
}
