/** Creates the manifest of a single module in the same way as the build, for tests. */
import { create, ts } from '@custom-elements-manifest/analyzer';
import config from './manifest.mjs';

/**
 * @param path the module's path in the source
 * @param source its code
 */
export function manifestOf(path, source) {
  const modules = [ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)];
  return create({ modules, plugins: config.plugins, context: { dev: false } });
}
