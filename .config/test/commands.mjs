/** Commands for browser tests, in addition to the runner's own, implemented for each engine. */
import { commandsOfChromium } from './chromium.mjs';
import { commandsOfFirefox } from './firefox.mjs';
import { commandsOfWebKit } from './webkit.mjs';

const OF_ENGINE = { Chromium: commandsOfChromium, Firefox: commandsOfFirefox, WebKitGTK: commandsOfWebKit };

const OF_ALL = {
  /**
   * Presses real keys, and calls a function of the page after each one, by its name in `window`. Returns the first text that
   * the function returns, or an empty text.
   */
  keys: async (page, { keys, after }) => {
    for (const key of keys) {
      await press(page.keyboard, key);
      const said = await page.evaluate((name) => globalThis[name](), after);
      if (said) return said;
    }
    return '';
  },

  /** The environment variables of the test run. */
  environment: (_page, name) => process.env[name] ?? '',
};

/** A plugin of Web Test Runner. */
export function browserCommands() {
  return {
    name: 'browser-commands',
    executeCommand({ command, payload, session: { id, browser } }) {
      const name = /^browser:(.+)/.exec(command)?.[1];
      const known = { ...OF_ALL, ...OF_ENGINE[browser.name] };
      if (name && !known[name])
        throw new Error(`${browser.name} has no command ${name}: see test/helpers/engine.ts.`);
      return name && known[name](browser.getPage(id), payload);
    },
  };
}

/** Presses keys such as `Tab`, `a` or `Shift+Tab`, without waiting in between, like a practiced user. */
async function press(keyboard, keys) {
  const held = keys.split('+');
  const last = held.pop();
  const down = [...held, last].map((key) => keyboard.down(key));
  await Promise.all([...down, keyboard.up(last), ...held.map((key) => keyboard.up(key))]);
}
