/** What browser tests ask of Chromium beyond the runner's own commands: through its DevTools protocol. */

const clients = new WeakMap();

export const commandsOfChromium = {
  /** Colors and motion as the person's system has them. The runner's own command knows no forced colors. */
  media: async (page, { colorScheme, forcedColors, reducedMotion }) => {
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
  'accessibility-tree': async (page) =>
    (await (await clientOf(page)).send('Accessibility.getFullAXTree')).nodes,

  /** Requests whose address contains one of these get no answer; none with an empty list. */
  block: async (page, parts) => {
    const client = await clientOf(page);
    await client.send('Network.enable');
    await client.send('Network.setBlockedURLs', { urls: parts.map((part) => `*${part}*`) });
    return true;
  },
};

/** One for each page: what is emulated lasts as long as whoever asked for it. */
async function clientOf(page) {
  if (!clients.has(page)) clients.set(page, page.createCDPSession());
  return clients.get(page);
}
