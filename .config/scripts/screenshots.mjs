/**
 * `npm run screenshots`: takes screenshots of the stories in `.config/screenshots/selection.ts`, and saves them in
 * `test/screenshots/`.
 *
 *   npm run screenshots -- --check   compares instead, and puts differences into `.screenshots/`
 *   npm run screenshots -- toggle    only the pictures with this in their names
 *   --output FOLDER                  a folder instead of `test/screenshots/`
 *   --stories FOLDER                 stories that are already built
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Album, orphans } from '../screenshots/album.js';
import { Camera, launch } from '../screenshots/camera.mjs';
import { compare, ROUGHLY, TOLERANCE } from '../screenshots/compare.js';
import { readPng, writePng } from '../screenshots/png.js';
import { looksOf, pictureOf, selectionFaults } from '../screenshots/selection.js';
import { serve } from '../screenshots/serve.js';

/** The number of cameras, for the two processors of a CI machine. */
const CAMERAS = 2;
const BUILT = '.stories';
/** The folder for differences: the old picture, the new one, and the differing pixels. */
const CHANGED = '.screenshots';

const { values: options, positionals: wanted } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    output: { type: 'string', default: 'test/screenshots' },
    stories: { type: 'string' },
  },
  allowPositionals: true,
});
const [album, changed] = [new Album(options.output), new Album(CHANGED)];
const faults = [];
let bytes = 0;

changed.clear();
const folder = options.stories ?? build();
const ids = storiesIn(folder);
faults.push(...selectionFaults(ids.map(storyOf)));
const all = ids.flatMap((id) => looksOf(storyOf(id)).map((look) => pictureOf(storyOf(id), look)));
const sittings = ids.flatMap(sittingsOf);
const { origin, close } = await serve(folder);
const browser = await launch();
const version = await browser.version();
const tolerance = album.browser === version ? TOLERANCE : ROUGHLY;
await Promise.all(Array.from({ length: CAMERAS }, takeSome));
await browser.close();
close();
for (const name of orphans(album.names(), all).filter(isWanted)) orphan(name);
if (!options.check && wanted.length === 0) album.browser = version;
report();

function build() {
  const { status } = spawnSync('node', ['.config/scripts/storybook.mjs', '--build', '--output', BUILT], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  return BUILT;
}

function storiesIn(place) {
  const { entries } = JSON.parse(readFileSync(join(place, 'index.json'), 'utf8'));
  return Object.values(entries).flatMap(({ type, id }) => (type === 'story' ? id : []));
}

/** The name of Storybook's `group--story`. */
function storyOf(id) {
  return id.replace('--', '/');
}

/** The selected pictures of a story, by width, because a page is loaded once for both color schemes. */
function sittingsOf(id) {
  const looks = looksOf(storyOf(id)).filter((look) => isWanted(pictureOf(storyOf(id), look)));
  const widths = [...new Set(looks.map((look) => look.split('.')[1]))];
  return widths.map((width) => ({ id, width, looks: looks.filter((look) => look.endsWith(`.${width}`)) }));
}

function isWanted(name) {
  return wanted.length === 0 || wanted.some((part) => name.includes(part));
}

async function takeSome() {
  const camera = await Camera.open(browser, origin);
  for (let sitting = sittings.shift(); sitting; sitting = sittings.shift()) {
    const { id, width, looks } = sitting;
    try {
      const schemes = looks.map((look) => look.split('.')[0]);
      const files = await camera.take(id, Number(width), schemes);
      for (const [index, file] of files.entries()) keep(pictureOf(storyOf(id), looks[index]), readPng(file));
    } catch (error) {
      faults.push(error.message);
    }
  }
}

/** Saves the picture, or compares it with the saved one. */
function keep(name, picture) {
  if (!options.check) {
    const file = writePng(picture);
    bytes += file.length;
    return album.write(name, file);
  }
  const kept = album.read(name);
  const difference = kept ? compare(picture, readPng(kept), tolerance) : { text: 'is new', picture: null };
  if (!difference) return;
  faults.push(`${name} ${difference.text}`);
  changed.write(`actual/${name}`, writePng(picture));
  if (kept) changed.write(`expected/${name}`, kept);
  if (difference.picture) changed.write(`diff/${name}`, writePng(difference.picture));
}

function orphan(name) {
  if (options.check) faults.push(`${name} is not selected`);
  else album.remove(name);
}

function report() {
  const count = all.filter(isWanted).length;
  if (count === 0) faults.push(`No picture has ${wanted.join(' or ')} in its name.`);
  if (faults.length === 0) {
    const size = options.check ? '' : `, ${Math.ceil(bytes / 1024)} KiB`;
    return console.log(`${count} pictures${options.check ? ' are unchanged' : size}`);
  }
  console.error(faults.sort().join('\n'));
  if (options.check) console.error(advice());
  process.exitCode = 1;
}

function advice() {
  const isOther = album.browser !== version;
  const other = `The saved pictures are from ${album.browser || 'an unknown browser'}, but this is ${version}, which can render differently.\n`;
  return `${isOther ? other : ''}The differences are in ${CHANGED}/. If they are intended, run npm run screenshots.`;
}
