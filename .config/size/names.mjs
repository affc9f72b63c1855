/**
 * The names of a build's files contain hashes of what is in them, and files name each other, so any change anywhere makes a
 * page a few bytes larger or smaller. Here each hash is replaced by one that depends only on how many files were named before:
 * just as long, just as hard to compress, and the same for the same code.
 */
import { createHash } from 'node:crypto';

/** What bundlers put before the extension: `-` and eight letters or digits. */
const HASHED = /(?<=-)[\w-]{8}(?=\.(?:js|css)$)/;
const FILE_NAME = /(?<![\w.-])[\w.-]+\.(?:js|css)/g;

/**
 * @param files the contents by path, such as `assets/index-Bx3kQ9aZ.js`
 * @param first the path of the file from which the others are named, such as `index.html`
 * @returns the contents by the same paths, with other hashes in them
 */
export function withSteadyNames(files, first) {
  const steady = new Map(
    inOrder(files, first).map((name, index) => {
      const digest = createHash('sha256').update(String(index)).digest('base64url').slice(0, 8);
      return [name, name.replace(HASHED, digest)];
    }),
  );
  const renamed = (text) => text.replaceAll(FILE_NAME, (name) => steady.get(name) ?? name);
  return new Map([...files].map(([path, text]) => [path, renamed(text)]));
}

/** The hashed names of files, in the order in which the first file, and those that it names, name them. */
function inOrder(files, first) {
  const hashed = new Map(
    [...files.keys()].map((path) => [path.split('/').at(-1), path]).filter(([name]) => HASHED.test(name)),
  );
  const found = new Set();
  // A set also visits what is added meanwhile.
  const texts = new Set([files.get(first) ?? '']);
  for (const text of texts)
    for (const [name] of text.matchAll(FILE_NAME))
      if (hashed.has(name)) {
        found.add(name);
        texts.add(files.get(hashed.get(name)));
      }
  return [...found];
}
