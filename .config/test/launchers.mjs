/** The engines, as Web Test Runner starts them. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { ENGINE_NAMES, LAUNCH } from '../browsers/open.mjs';
import { ARGUMENTS, createFirefoxPage } from './firefox.mjs';
import { WebKitLauncher } from './webkit.mjs';

/** Named as people name it. */
export function launcherOf(engine) {
  return Object.assign(LAUNCHERS[engine](), { name: ENGINE_NAMES[engine] });
}

const LAUNCHERS = {
  chromium: () =>
    chromeLauncher({
      launchOptions: LAUNCH.chromium(),
      concurrency: 2,
      // Windows, not tabs: a tab in the background gets no animation frames, and what waits for one never ends.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),
  firefox: () =>
    chromeLauncher({
      launchOptions: { ...LAUNCH.firefox(), args: ARGUMENTS },
      // One window at a time has the focus.
      concurrency: 1,
      createPage: createFirefoxPage,
    }),
  webkit: () => new WebKitLauncher(),
};
