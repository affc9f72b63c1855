/**
 * Finds `redis-server` for the tests of the shared store; on Debian, as root, the command installs it if it is missing. Tests
 * that need it are skipped without it, and say so.
 *
 *   node .config/scripts/find-redis.mjs
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGE = 'redis-server';

/** The path of the program in `REDIS_SERVER` or PATH; undefined if there is none. */
export function findRedis() {
  const chosen = process.env.REDIS_SERVER;
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, PACKAGE));
  return (chosen ? [chosen] : places).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  if (process.env.REDIS_SERVER || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
}

/** Debian starts a service with the package where it can; the tests start their own, so it is told not to. */
function install() {
  console.error(`No ${PACKAGE} was found; installing Debian’s with apt-get.`);
  const command = `apt-get -qq update && apt-get -qq install -y --no-install-recommends ${PACKAGE}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  spawnSync('sh', ['-c', command], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findRedis() && canInstall()) install();
  const found = findRedis();
  console.log(found ?? `No ${PACKAGE} was found: the tests of the shared store will be skipped.`);
  // What is checked for every change includes them.
  if (!found) process.exitCode = 1;
}
