/**
 * `npm run stories`: serves the stories in Storybook, on port 6006 or the one in `PORT`. With `--build`, it builds a static
 * site into `.stories/` instead. Works without a network.
 *
 *   --output FOLDER   the folder for the static site
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { titleOf } from '../../.storybook/titles.js';
import { listing } from '../build/listing.mjs';
import { FRAMEWORKS, GUIDES } from '../docs/pages.mjs';

const { values } = parseArgs({
  options: { build: { type: 'boolean', default: false }, output: { type: 'string', default: '.stories' } },
});
const QUIET = ['--disable-telemetry', '--loglevel', 'warn'];
const PORT = process.env.PORT ?? '6006';
const SERVE = ['dev', '--port', PORT, '--host', 'localhost', '--exact-port', '--ci'];

writePages('.storybook/pages');
// The manifest is generated from the current source.
run('cem', 'analyze', '--config', '.config/build/manifest.mjs', '--quiet');
if (values.build) {
  run('storybook', 'build', '--output-dir', values.output, ...QUIET);
  console.log(listing(values.output));
} else {
  console.log(`The stories will be at http://localhost:${PORT}`);
  run('storybook', ...SERVE, '--no-open', '--no-version-updates', ...QUIET);
}

/** Writes an MDX page for each guide, because Storybook shows only MDX. */
function writePages(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const path of [...GUIDES, ...FRAMEWORKS]) {
    const page = `import { Markdown, Meta } from '@storybook/addon-docs/blocks';
import { guideAt } from '../guides.js';

<Meta title="${titleOf(path, readFileSync(path, 'utf8'))}" />

<Markdown>{guideAt('${path}')}</Markdown>
`;
    writeFileSync(join(folder, `${basename(path, '.md')}.mdx`), page);
  }
}

/** Exits if the command fails. */
function run(command, ...parameters) {
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  const { status } = spawnSync(join('node_modules', '.bin', command), parameters, { env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
