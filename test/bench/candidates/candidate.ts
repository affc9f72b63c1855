/** A page that shows an organization's connections, built and ready to be served. */
import type { Buffer } from 'node:buffer';
import { brotliCompressSync, constants } from 'node:zlib';
import { bundle } from '../../../.config/build/bundle.mjs';

/** One file as it is sent. */
export interface BuiltFile {
  readonly type: string;
  /** Compressed by brotli 11, as a page in production would be. */
  readonly body: Buffer;
}

/**
 * What is measured. It asks `/my-org/identity-providers` at its own origin. Where `window.bench` has `mount()` and
 * `unmount()`, which put the list into the page and take it away, that is measured as well; and where it has `again()` and
 * `second()`, what it costs to show the same list once more, and another one.
 */
export interface Candidate {
  readonly name: string;
  /** By their paths, without a slash in front; `index.html` is the page. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** Matches each row that is in the page, and nothing else; in whichever shadow root. */
  readonly row: string;
  /** Matches the switch in a row: `aria-checked` or `checked` tells its state. */
  readonly toggle: string;
  /** So many rows are in the page of a list of `count`, at the least. */
  readonly rowsOf: (count: number) => number;
  /** Only with more connections than so many it is another than the others. */
  readonly moreThan: number;
}

/** The script of a page, and what `window.bench` is in it. */
interface PageCode {
  /** What the page's bundler is given. */
  readonly source: string;
  /** Statements that set `bench`. They are no part of the weight. */
  readonly bench: string;
}

/** Bundles a page and minifies it: the same way for whoever is compared. */
export async function buildPage({ source, bench }: PageCode): Promise<ReadonlyMap<string, BuiltFile>> {
  const chunks = await bundle(source);
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
  const files = new Map<string, BuiltFile>();
  for (const { fileName, code } of chunks) files.set(fileName, built(code, 'text/javascript'));
  return files.set('index.html', built(documentOf(entry, bench), 'text/html'));
}

/** Something to read below the list shows whether it is moved. Nothing is drawn before there is a list, or its place. */
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
