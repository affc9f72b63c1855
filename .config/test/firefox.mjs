/**
 * What browser tests ask of Firefox beyond the runner's own commands. It has no DevTools protocol; what its own developer
 * tools set is set as they do it, in the browser's own window, which a Firefox that is started for tests lets in.
 */
import { blockRequests } from './block-requests.mjs';

/** Lets in whoever drives it. */
export const ARGUMENTS = ['--remote-allow-system-access'];

/**
 * A page whose keyboard knows the space key by its name, as puppeteer's does in Chromium. It has the focus wherever it
 * goes: real keys may have moved it into the browser's own window, where the next test file would type in vain.
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
  /** Colors and motion as the person's system has them. */
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

  /** Requests whose address contains one of these get no answer; none with an empty list. */
  block: async (page, parts) => {
    blockRequests(parts);
    // What it has loaded for another page, it would not ask for again.
    await page.setCacheEnabled(parts.length === 0);
    return true;
  },
};

/** Puppeteer has no word for this: it is Mozilla's own addition to WebDriver BiDi. */
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
