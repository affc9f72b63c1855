/** The manifest of one module, as the build makes it, for tests. */
import { create, ts } from '@custom-elements-manifest/analyzer';
import config from './manifest.mjs';

/**
 * @param path where the module is in the source
 * @param source what is in it
 */
export function manifestOf(path, source) {
  const modules = [ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)];
  return create({ modules, plugins: config.plugins, context: { dev: false } });
}
