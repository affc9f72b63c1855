/** What browser tests can ask for beyond the runner's own commands, in each engine as it can be done there. */
import { commandsOfChromium } from './chromium.mjs';
import { commandsOfFirefox } from './firefox.mjs';
import { commandsOfWebKit } from './webkit.mjs';

const OF_ENGINE = { Chromium: commandsOfChromium, Firefox: commandsOfFirefox, WebKitGTK: commandsOfWebKit };

const OF_ALL = {
  /**
   * Real key presses, and after each one a function of the page, by its name in `window`. Ends with the first thing that
   * this function has to say, or with an empty text.
   */
  keys: async (page, { keys, after }) => {
    for (const key of keys) {
      await press(page.keyboard, key);
      const said = await page.evaluate((name) => globalThis[name](), after);
      if (said) return said;
    }
    return '';
  },

  /** What the person who runs the tests has set. */
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

/** `Tab`, `a`, `Shift+Tab`. Sent without waiting in between, as fast as fingers that know the way. */
async function press(keyboard, keys) {
  const held = keys.split('+');
  const last = held.pop();
  const down = [...held, last].map((key) => keyboard.down(key));
  await Promise.all([...down, keyboard.up(last), ...held.map((key) => keyboard.up(key))]);
}
