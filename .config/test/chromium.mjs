/** What browser tests ask of Chromium beyond the runner's own commands: through its DevTools protocol. */

const clients = new WeakMap();

const COMMANDS = {
  /** Colors and motion as the person's system has them. The runner's own command knows no forced colors. */
  'chromium:media': async (page, { colorScheme, forcedColors, reducedMotion }) => {
    const wishes = {
      'prefers-color-scheme': colorScheme,
      'forced-colors': forcedColors,
      'prefers-reduced-motion': reducedMotion,
    };
    const features = Object.entries(wishes).map(([name, value = '']) => ({ name, value }));
    await (await clientOf(page)).send('Emulation.setEmulatedMedia', { features });
    return true;
  },

  /** The whole accessibility tree, as the browser gives it to screen readers. */
  'chromium:accessibility-tree': async (page) =>
    (await (await clientOf(page)).send('Accessibility.getFullAXTree')).nodes,

  /**
   * Real key presses, and after each one a function of the page, by its name in `window`. Ends with the first thing that
   * this function has to say, or with an empty text.
   */
  'chromium:keys': async (page, { keys, after }) => {
    for (const key of keys) {
      await press(page.keyboard, key);
      const said = await page.evaluate((name) => globalThis[name](), after);
      if (said) return said;
    }
    return '';
  },

  /** So many times slower than this machine is; 1 for as fast. */
  'chromium:slowness': async (page, rate) => {
    await (await clientOf(page)).send('Emulation.setCPUThrottlingRate', { rate });
    return true;
  },

  /** Prints the page, and throws the paper away. */
  'chromium:print': async (page) => {
    await (await clientOf(page)).send('Page.printToPDF', { transferMode: 'ReturnAsStream' });
    return true;
  },

  /** Requests whose address contains one of these get no answer; none with an empty list. */
  'chromium:block': async (page, parts) => {
    const client = await clientOf(page);
    await client.send('Network.enable');
    await client.send('Network.setBlockedURLs', { urls: parts.map((part) => `*${part}*`) });
    return true;
  },

  /** What the person who runs the tests has set. */
  'chromium:environment': (_page, name) => process.env[name] ?? '',
};

/** A plugin of Web Test Runner. */
export function chromiumCommands() {
  return {
    name: 'chromium-commands',
    executeCommand: ({ command, payload, session }) =>
      COMMANDS[command]?.(session.browser.getPage(session.id), payload),
  };
}

/** One for each page: what is emulated lasts as long as whoever asked for it. */
async function clientOf(page) {
  if (!clients.has(page)) clients.set(page, page.createCDPSession());
  return clients.get(page);
}

/** `Tab`, `a`, `Shift+Tab`. Sent without waiting in between, as fast as fingers that know the way. */
async function press(keyboard, keys) {
  const held = keys.split('+');
  const last = held.pop();
  const down = [...held, last].map((key) => keyboard.down(key));
  await Promise.all([...down, keyboard.up(last), ...held.map((key) => keyboard.up(key))]);
}
