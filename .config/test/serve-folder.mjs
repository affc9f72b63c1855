/** Serves a folder next to the project to browser tests. If it is missing, everything below is a 404. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/**
 * A middleware that serves the files of `folder` below `prefix`, and the list of their paths as `index.json`. Only listed
 * files are served, so that no URL leads out of the folder.
 */
export function serveFolder(folder, prefix) {
  return async (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    const asked = context.path.slice(prefix.length);
    const files = listFiles(folder);
    const found = files.find((file) => encodeURI(file) === asked);
    if (asked === 'index.json' && files.length > 0) context.body = files;
    else if (found) {
      context.type = extname(found);
      context.body = readFileSync(join(folder, found));
    } else context.status = 404;
  };
}

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
