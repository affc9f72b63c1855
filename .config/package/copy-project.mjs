/** Copies the project into another folder, to build it there. */
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

/** Generated, or not needed for a build. */
const LEFT_OUT = ['node_modules', 'dist', 'coverage', '.git', '.demo', '.stories', '.screenshots'];

/** Copies everything that a build needs into a new folder, without the output of earlier builds. */
export function copyProject(destination) {
  mkdirSync(destination, { recursive: true });
  for (const name of readdirSync('.'))
    if (!LEFT_OUT.includes(name) && name !== 'custom-elements.json')
      cpSync(name, join(destination, name), { recursive: true });
  linkFolder('node_modules', join(destination, 'node_modules'));
}

/** Hard links, because twenty thousand copies would take a while. */
function linkFolder(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

/** On another disk, where hard links are impossible, the file is copied. */
function linkFile(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}
