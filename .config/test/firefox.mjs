/**
 * Firefox's commands for browser tests, in addition to the runner's own. Firefox has no DevTools protocol, so they use the
 * browser's own window, like its developer tools, to which a Firefox that is started for tests gives access.
 */
import { blockRequests } from './block-requests.mjs';

/** Gives WebDriver access to the browser's own window. */
export const ARGUMENTS = ['--remote-allow-system-access'];

/**
 * A page whose keyboard accepts `Space`, as puppeteer's does in Chromium. Each navigation focuses the page again, because real
 * keys can have moved the focus into the browser's own window.
 */
export async function createFirefoxPage({ context }) {
  const page = await context.newPage();
  const goto = page.goto.bind(page);
  page.goto = async (...where) => {
    await inBrowserWindow(page, () => globalThis.gBrowser.selectedBrowser.focus());
    return goto(...where);
  };
  for (const deed of ['down', 'up', 'press']) {
    const perform = page.keyboard[deed].bind(page.keyboard);
    page.keyboard[deed] = (key) => perform(key === 'Space' ? ' ' : key);
  }
  return page;
}

export const commandsOfFirefox = {
  /** Emulates the system's colors and motion. */
  media: async (page, media) => {
    await inBrowserWindow(
      page,
      (text) => {
        const { colorScheme = 'none', forcedColors = 'none', reducedMotion } = JSON.parse(text);
        for (const { browsingContext } of globalThis.gBrowser.browsers) {
          browsingContext.prefersColorSchemeOverride = colorScheme;
          browsingContext.forcedColorsOverride = forcedColors;
        }
        const { prefs } = globalThis.Services;
        if (reducedMotion === undefined) prefs.clearUserPref('ui.prefersReducedMotion');
        else prefs.setIntPref('ui.prefersReducedMotion', reducedMotion === 'reduce' ? 1 : 0);
      },
      JSON.stringify(media),
    );
    return true;
  },

  /** Requests whose URL contains one of these get no response. An empty list blocks none. */
  block: async (page, parts) => {
    blockRequests(parts);
    // It would not request cached files again.
    await page.setCacheEnabled(parts.length === 0);
    return true;
  },
};

/** Puppeteer has no method for this, because it is Mozilla's own extension of WebDriver BiDi. */
async function inBrowserWindow(page, code, argument = '') {
  const { session } = page.mainFrame().browsingContext.userContext.browser;
  const { contexts } = (await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const { result } = await session.send('script.callFunction', {
    functionDeclaration: String(code),
    arguments: [{ type: 'string', value: argument }],
    awaitPromise: true,
    target: { context: contexts[0].context },
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}
