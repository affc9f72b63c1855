/** The launchers with which Web Test Runner starts the engines. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { ENGINE_NAMES, LAUNCH } from '../browsers/open.mjs';
import { createChromiumPage } from './chromium.mjs';
import { ARGUMENTS, createFirefoxPage } from './firefox.mjs';
import { WebKitLauncher } from './webkit.mjs';

/** A launcher with the engine's display name. */
export function launcherOf(engine) {
  return Object.assign(LAUNCHERS[engine](), { name: ENGINE_NAMES[engine] });
}

const LAUNCHERS = {
  chromium: () =>
    chromeLauncher({
      launchOptions: LAUNCH.chromium(),
      concurrency: 2,
      createPage: createChromiumPage,
    }),
  firefox: () =>
    chromeLauncher({
      launchOptions: { ...LAUNCH.firefox(), args: ARGUMENTS },
      // Only one window at a time has the focus.
      concurrency: 1,
      createPage: createFirefoxPage,
    }),
  webkit: () => new WebKitLauncher(),
};
