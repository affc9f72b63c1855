/** Whether a run tests every case (`npm test -- --thorough`), or only a sample of similar ones. */

/** `web-test-runner.config.mjs` passes Node's value to the browsers. */
export const isThorough = process.env.TEST_EFFORT === 'thorough';
