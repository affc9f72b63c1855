/** Checks that the package's source maps contain the source, and no paths of this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** A sentence for each map that is missing, lacks the text of a source, or contains a path of this machine. */
export function faultsOfMaps(paths) {
  return paths.flatMap((path) => {
    if (path.endsWith('.js.map')) return faultsOfMap(path);
    const name =
      path.endsWith('.js') && /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(path, 'utf8'))?.[1];
    const isMissing = name && !existsSync(join(dirname(path), name));
    return isMissing ? [`${path} refers to the map ${name}, which is missing.`] : [];
  });
}

function faultsOfMap(path) {
  const { sources, sourcesContent = [] } = JSON.parse(readFileSync(path, 'utf8'));
  return sources.flatMap((source, index) => [
    ...(sourcesContent[index] ? [] : [`${path} lacks the text of ${source}.`]),
    ...(isAbsolute(source) || /^\w+:/.test(source)
      ? [`${path} contains a path of this machine: ${source}.`]
      : []),
  ]);
}
