/** Copies the project, so that mutants are written into files that nobody else reads. */
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Generated, or linked. */
const LEFT_OUT = ['node_modules', 'coverage', '.git', '.demo', '.stories', '.screenshots'];

/** Copies the project into a new folder. What is installed, and what is next to the project, is linked. */
export function copyProject(destination: string, root = process.cwd()): void {
  mkdirSync(destination, { recursive: true });
  for (const name of readdirSync(root))
    if (!LEFT_OUT.includes(name)) cpSync(join(root, name), join(destination, name), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(destination, 'node_modules'));
  const [shared, link] = [resolve(root, '../shared'), join(dirname(destination), 'shared')];
  if (existsSync(shared) && !existsSync(link)) symlinkSync(shared, link);
}
