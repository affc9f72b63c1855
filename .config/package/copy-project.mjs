/** Copies the project, to see what it does in another place. */
import {
  constants,
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** Made from the rest, or of no use to it. */
const LEFT_OUT = ['node_modules', 'dist', 'coverage', '.git', '.demo', '.stories', '.screenshots'];

/** Puts all that a build needs into a folder that is not there yet, and nothing that an earlier one has made. */
export function copyProject(destination) {
  mkdirSync(destination, { recursive: true });
  for (const name of readdirSync('.'))
    if (!LEFT_OUT.includes(name) && name !== 'custom-elements.json')
      cpSync(name, join(destination, name), { recursive: true });
  linkFolder('node_modules', join(destination, 'node_modules'));
}

/** The same files under other names: twenty thousand copies would take a while. */
function linkFolder(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

/** Where a link can not lead, on another disk, there is a copy. */
function linkFile(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}
