/** Chromium's pages for browser tests, and its commands in addition to the runner's own: they use the DevTools protocol. */

const clients = new WeakMap();

/**
 * A window instead of a tab, because a tab in the background gets no animation frames. It has the focus from the start: without
 * the emulation it gets it late, in the middle of a test, and an element whose page is focused again reads its data.
 */
export async function createChromiumPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  await page.emulateFocusedPage(true);
  return page;
}

export const commandsOfChromium = {
  /** Emulates the system's colors and motion. The runner's own command doesn't support forced colors. */
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

  /** The whole accessibility tree, as screen readers get it. */
  'accessibility-tree': async (page) =>
    (await (await clientOf(page)).send('Accessibility.getFullAXTree')).nodes,

  /** Requests whose URL contains one of these get no response. An empty list blocks none. */
  block: async (page, parts) => {
    const client = await clientOf(page);
    await client.send('Network.enable');
    await client.send('Network.setBlockedURLs', { urls: parts.map((part) => `*${part}*`) });
    return true;
  },
};

/** One client for each page: an emulation lasts as long as the client that has requested it. */
async function clientOf(page) {
  if (!clients.has(page)) clients.set(page, page.createCDPSession());
  return clients.get(page);
}
