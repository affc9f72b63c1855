/** Gives the pages of a browser the tests' own limit of time, instead of puppeteer's thirty seconds. */
import { HANG_LIMIT, PATIENCE } from '../test/patience.mjs';

/** Launch options: a command of the protocol can be one that waits for a condition. */
export const PATIENT = { timeout: PATIENCE, protocolTimeout: HANG_LIMIT };

/** @returns the browser itself */
export function patient(browser) {
  beforeUse(browser, 'newPage', (page) => page.setDefaultTimeout(PATIENCE));
  beforeUse(browser, 'createBrowserContext', (context) =>
    beforeUse(context, 'newPage', (page) => page.setDefaultTimeout(PATIENCE)),
  );
  return browser;
}

function beforeUse(owner, method, prepare) {
  const create = owner[method].bind(owner);
  owner[method] = async (...given) => {
    const created = await create(...given);
    prepare(created);
    return created;
  };
}
