/** Runs an example of the documentation in Node, with what its reader's server would have around it. */
import * as server from '../../src/server/index.js';
import * as store from '../../src/store/index.js';
import * as testing from '../../src/testing/index.js';
import * as transport from '../../src/transport/index.js';

const ENTRIES: Readonly<Record<string, object>> = {
  'org-connections/server': server,
  'org-connections/store': store,
  'org-connections/testing': testing,
  'org-connections/transport': transport,
};

type Variables = Readonly<Record<string, unknown>>;
type AsyncFunction = new (...parts: string[]) => (...values: unknown[]) => Promise<Variables>;

/**
 * @param around variables that the example does not declare
 * @returns those that it declares
 */
export async function runExample(code: string, around: Variables = {}): Promise<Variables> {
  const declared = [...code.matchAll(/^(?:export )?const (?:\{ (\w+) \}|(\w+)) =/gm)];
  const names = declared.map(([, inner, name]) => inner ?? name);
  const body = code
    .replaceAll(/^import (\{.+\}) from ('.+');$/gm, 'const $1 = entries[$2];')
    .replaceAll(/^export /gm, '');
  const variables = { ...around, entries: ENTRIES };
  const AsyncFunction = (async () => {}).constructor as AsyncFunction;
  const run = new AsyncFunction(...Object.keys(variables), `${body}\nreturn { ${names.join(', ')} };`);
  return run(...Object.values(variables));
}
