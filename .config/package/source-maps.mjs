/** Whether source maps lead somewhere for whoever has the package and not the source. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** One sentence for each map that is missing, lacks the text of a source, or tells where it was made. */
export function faultsOfMaps(paths) {
  return paths.flatMap((path) => {
    if (path.endsWith('.js.map')) return faultsOfMap(path);
    const name =
      path.endsWith('.js') && /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(path, 'utf8'))?.[1];
    const isMissing = name && !existsSync(join(dirname(path), name));
    return isMissing ? [`${path} names the map ${name}, and there is none.`] : [];
  });
}

function faultsOfMap(path) {
  const { sources, sourcesContent = [] } = JSON.parse(readFileSync(path, 'utf8'));
  return sources.flatMap((source, index) => [
    ...(sourcesContent[index] ? [] : [`${path} lacks the text of ${source}.`]),
    ...(isAbsolute(source) || /^\w+:/.test(source)
      ? [`${path} tells a place of this machine: ${source}.`]
      : []),
  ]);
}
