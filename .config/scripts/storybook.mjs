/**
 * `npm run stories`: shows the stories in Storybook, on port 6006 or the one in `PORT`. With `--build` writes them into
 * `.stories/` instead, to be put on any server. Works without a network.
 *
 *   --output FOLDER   where they are written to
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { build: { type: 'boolean', default: false }, output: { type: 'string', default: '.stories' } },
});
const QUIET = ['--disable-telemetry', '--loglevel', 'warn'];
const SERVE = ['dev', '--port', process.env.PORT ?? '6006', '--host', 'localhost', '--exact-port', '--ci'];

// What elements have is read from the source as it is now.
run('cem', 'analyze', '--config', '.config/build/manifest.mjs', '--quiet');
if (values.build) run('storybook', 'build', '--output-dir', values.output, ...QUIET);
else run('storybook', ...SERVE, '--no-open', '--no-version-updates', ...QUIET);

/** Ends with the command where that fails. */
function run(command, ...parameters) {
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  const { status } = spawnSync(join('node_modules', '.bin', command), parameters, { env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
